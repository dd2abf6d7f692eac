import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {rateAnswer, type FrequentQuestion} from '../../contract/help.js';
import {focusWhenShown} from '../../element/focus.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {button} from '../../ui/blocks/button.js';
import {failureNotice} from '../../ui/page.js';
import type {HelpCentreMessages} from './help-centre.messages.fr.js';

interface RatingsOwner {
  flow: MemberFlow;
  t: () => HelpCentreMessages;
  /** To a message, where an answer did not help. */
  write: (place: string) => unknown;
}

/** « Cela vous a aidé ? »: each answer is asked about once on a page, and nothing says who answers. */
export class Ratings {
  readonly #given = new Map<string, boolean>();
  #failed: {id: string; helped: boolean; error: BackendError} | undefined;
  /** The one that is being sent. */
  #sending: string | undefined;

  constructor(private readonly owner: RatingsOwner) {}

  view({id, question}: FrequentQuestion): TemplateResult {
    const {rate: t} = this.owner.t();
    const helped = this.#given.get(id);
    if (helped !== undefined)
      return html`<p class="muted" role="status" id="rated-${id}" tabindex="-1">${helped ? t.thanks : t.sorry}</p>
        ${helped ? nothing : this.owner.write(`rated-${id}`)}`;
    const {host} = this.owner.flow;
    const press = (value: boolean, label: string, about: string) =>
      button({
        label,
        name: `${label}${about}`,
        small: true,
        busy: this.#sending === id,
        onClick: () => void this.#send(id, value),
      });
    const failed = this.#failed?.id === id ? this.#failed : undefined;
    return html`<div class="row">
        <span class="small muted">${t.question}</span>
        ${press(true, t.yes, t.about(question))} ${press(false, t.no, t.aboutNo(question))}
      </div>
      ${failed ? failureNotice(host.failureWords, failed.error, () => this.#send(id, failed.helped)) : nothing}`;
  }

  async #send(id: string, helped: boolean): Promise<void> {
    const {flow} = this.owner;
    this.#failed = undefined;
    this.#sending = id;
    const error = await flow.attempt(async () => {
      await flow.callOnce(rateAnswer, {params: {questionId: id}, body: {helped}});
      this.#given.set(id, helped);
    });
    this.#sending = undefined;
    if (error && error.code !== 'aborted') this.#failed = {id, helped, error};
    flow.host.requestUpdate();
    if (error) return;
    flow.host.tell('mutuelle-answer-rated', {questionId: id});
    await focusWhenShown(flow.host, `#rated-${CSS.escape(id)}`);
  }
}
