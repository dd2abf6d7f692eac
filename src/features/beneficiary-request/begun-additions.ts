import {html, nothing, type TemplateResult} from 'lit';
import {
  cancelBeneficiaryAddition,
  type BeneficiaryAddition,
  type BeneficiaryEvent,
} from '../../contract/beneficiary-requests.js';
import type {Messages} from '../../element/locale.js';
import {AskedFirst, orGone} from '../../shell/asked-first.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords} from '../../ui/blocks/day.js';
import type {BeneficiaryRequestMessages} from './beneficiary-request.messages.fr.js';

/** « Vous aviez commencé… »: what waits on the server is gone on with, or given up once a question is answered. */
export class BegunAdditions {
  readonly #givingUp: AskedFirst<BeneficiaryAddition>;

  /** `gone`: it is no more at the server. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<BeneficiaryRequestMessages>,
    private readonly owner: {resume: (id: string) => void; gone: (id: string) => void},
  ) {
    this.#givingUp = new AskedFirst<BeneficiaryAddition>({
      flow,
      id: 'give-up',
      saidAt: '#given-up',
      words: () => {
        const {question: title, effect: text, yes, no} = this.messages.t.open;
        return {title, text, yes, no};
      },
      act: async ({id}) => {
        await orGone(flow.callOnce(cancelBeneficiaryAddition, {params: {additionId: id}}));
        owner.gone(id);
      },
    });
  }

  clear(): void {
    this.#givingUp.clear();
  }

  view(open: readonly BeneficiaryAddition[], events: readonly BeneficiaryEvent[]): TemplateResult | typeof nothing {
    const {open: t} = this.messages.t;
    const said = this.#givingUp.done
      ? alert({tone: 'success', live: 'status', id: 'given-up', focusable: true, title: t.givenUp})
      : nothing;
    return html`${said} ${this.#givingUp.failureView()} ${open.map((each) => this.#begunView(each, events))}
    ${this.#givingUp.questionView()}`;
  }

  #begunView(addition: BeneficiaryAddition, events: readonly BeneficiaryEvent[]): TemplateResult {
    const {open: t} = this.messages.t;
    const {id, person, typed, eventId, eventDate} = addition;
    const name = person?.firstName ?? typed['firstName'];
    const event = events.find((each) => each.id === eventId)?.label;
    return alert({
      tone: 'info',
      icon: 'clock',
      title: typeof name === 'string' && name ? t.titleOf(name) : t.title,
      text: html`${event ? `${event}, ` : nothing}${dayInWords(eventDate, this.flow.host.language)}`,
      actions: [
        button({label: t.resume, small: true, onClick: () => this.owner.resume(id)}),
        button({label: t.giveUp, kind: 'quiet', small: true, onClick: () => this.#givingUp.ask(addition)}),
      ],
    });
  }
}
