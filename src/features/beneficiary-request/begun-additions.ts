import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {
  cancelBeneficiaryAddition,
  type BeneficiaryAddition,
  type BeneficiaryEvent,
} from '../../contract/beneficiary-requests.js';
import {focusWhenShown} from '../../element/focus.js';
import type {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {openDialog} from '../../ui/blocks/dialog.js';
import {failure} from '../../ui/blocks/failure.js';
import {question} from '../../ui/blocks/question.js';
import {retryButton} from '../../ui/page.js';
import type {BeneficiaryRequestMessages} from './beneficiary-request.messages.fr.js';

const dialogId = 'give-up';

/** « Vous aviez commencé… »: what waits on the server is gone on with, or given up once a question is answered. */
export class BegunAdditions {
  #asked: BeneficiaryAddition | undefined;
  #error: BackendError | undefined;
  /** The one about which it failed, once its question is closed. */
  #failed: BeneficiaryAddition | undefined;
  #done = false;

  /** `gone`: it is no more at the server. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<BeneficiaryRequestMessages>,
    private readonly owner: {resume: (id: string) => void; gone: (id: string) => void},
  ) {}

  clear(): void {
    this.#asked = this.#failed = this.#error = undefined;
    this.#done = false;
  }

  view(open: readonly BeneficiaryAddition[], events: readonly BeneficiaryEvent[]): TemplateResult | typeof nothing {
    const {open: t} = this.messages.t;
    const said = this.#done
      ? alert({tone: 'success', live: 'status', id: 'given-up', focusable: true, title: t.givenUp})
      : nothing;
    return html`${said} ${this.#failureView()} ${open.map((each) => this.#begunView(each, events))}
    ${this.#questionView()}`;
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
        button({label: t.giveUp, kind: 'quiet', small: true, onClick: () => this.#ask(addition)}),
      ],
    });
  }

  #questionView(): TemplateResult | typeof nothing {
    const asked = this.#asked;
    if (!asked) return nothing;
    const {open: t} = this.messages.t;
    const {host, busy} = this.flow;
    return question({
      id: dialogId,
      ...{title: t.question, text: t.effect, yes: t.yes, no: t.no, busy},
      onYes: () => void this.#giveUp(asked),
      onClose: () => this.#closed(),
      failure: this.#error ? failure(host.failureWords, this.#error) : nothing,
    });
  }

  /** It failed after its question was closed. */
  #failureView(): TemplateResult | typeof nothing {
    const failed = this.#failed;
    if (!failed || this.#asked || !this.#error) return nothing;
    const {host, busy} = this.flow;
    const again = () => this.#giveUp(failed);
    return failure(host.failureWords, this.#error, retryButton(host.common, again, {busy}));
  }

  #ask(addition: BeneficiaryAddition): void {
    this.clear();
    this.#asked = addition;
    this.flow.host.requestUpdate();
    void openDialog(this.flow.host, dialogId);
  }

  #closed(): void {
    // what was said in it was read there
    if (!this.flow.busy) this.#error = undefined;
    this.#asked = undefined;
    this.flow.host.requestUpdate();
  }

  async #giveUp(addition: BeneficiaryAddition): Promise<void> {
    this.#error = undefined;
    this.#failed = addition;
    const error = await this.flow.attempt(async () => {
      const params = {additionId: addition.id};
      // one that is gone already is given up, whoever did it
      await this.flow.callOnce(cancelBeneficiaryAddition, {params}).catch((reason: unknown) => {
        if (asBackendError(reason).code !== 'not-found') throw reason;
      });
      this.owner.gone(addition.id);
      this.clear();
      this.#done = true;
      await this.flow.reload();
    });
    if (error?.code !== 'aborted') this.#error = error;
    if (error) this.flow.host.requestUpdate();
    else void focusWhenShown(this.flow.host, '#given-up');
  }
}
