import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {requestCallback, type HelpLine} from '../../contract/help.js';
import type {OutputOf} from '../../contract/operation.js';
import * as z from '../../contract/zod.js';
import {stateFrom} from '../../domain/open-spans.js';
import {checkPhone, normalizePhone} from '../../domain/phone.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {Placeable} from '../../shell/placed-panel.js';
import {whenSent} from '../../shell/when-sent.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {nextInWords} from '../../ui/blocks/opening.js';
import type {OpeningMessages} from '../../ui/blocks/opening.messages.fr.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {dateWords} from '../../ui/blocks/when.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import fr from './callback.messages.fr.js';

const Answers = z.object({
  phone: z.normalized(
    (text) => normalizePhone(text),
    (text) => checkPhone(text),
  ),
});
type Answers = z.infer<typeof Answers>;

/** What was answered, in the place of the button. */
export interface CallbackAnswer {
  view(now: Date, t: OpeningMessages): TemplateResult;
}

interface Owner {
  flow: MemberFlow;
  line: HelpLine;
  /** With the answer, where it was asked for. */
  close: (answer?: CallbackAnswer) => void;
}

/** Where to call somebody back. The number is asked each time: nothing is kept of it. */
export class Callback implements Placeable {
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<Answers>;
  #error: BackendError | undefined;

  constructor(private readonly owner: Owner) {
    const {host} = owner.flow;
    this.#messages = new Messages(host, 'callback', fr, {en: () => import('./callback.messages.en.js')});
    this.#form = new FormController<Answers>(host, {schema: Answers});
  }

  clear(typed: boolean): void {
    this.#error = undefined;
    if (typed) this.#form.clear();
  }

  placed(): TemplateResult {
    const {t} = this.#messages;
    const {flow, close} = this.owner;
    const {host, busy, slow} = flow;
    return html`<form
      class="stack"
      method="post"
      novalidate
      aria-labelledby="callback-title"
      @submit=${whenSent(flow, () => this.#send())}
    >
      <h4 class="subheading heading" id="callback-title" tabindex="-1">${t.title}</h4>
      ${errorSummary(this.#form)} ${phoneField(at(this.#form, 'phone'), t.phone)} ${this.#failureView()}
      ${slowNotice(host.common, slow)}
      <div class="row">
        ${submitButton(host.common, t.send, busy)} ${button({label: t.cancel, kind: 'quiet', onClick: () => close()})}
      </div>
    </form>`;
  }

  #failureView(): TemplateResult | typeof nothing {
    if (!this.#error) return nothing;
    const {flow, line} = this.owner;
    if (this.#error.code !== 'limit-reached') return failure(flow.host.failureWords, this.#error);
    const {title, text} = this.#messages.t.limit;
    return alert({tone: 'info', live: 'alert', title, text: html`${text} ${phoneLink({...line, hours: ''})}.`});
  }

  async #send(): Promise<void> {
    this.#error = undefined;
    const body = this.#form.submit();
    if (!body) return;
    const {flow, line, close} = this.owner;
    const {host} = flow;
    const error = await flow.attempt(async () => {
      const answer = await flow.callOnce(requestCallback, {params: {lineId: line.id}, body});
      close({view: (now, t) => this.#answerView(answer, now, t)});
    });
    if (!error || error.code === 'aborted') return;
    const issues = error.code === 'validation' ? error.issues : [];
    if (issues.length) this.#form.reject(issues);
    else {
      this.#error = error;
      host.tell('mutuelle-save-failed', {code: error.code});
    }
    host.requestUpdate();
  }

  #answerView({at: instant, by}: OutputOf<typeof requestCallback>, now: Date, words: OpeningMessages): TemplateResult {
    const {t} = this.#messages;
    const {host} = this.owner.flow;
    const when = instant && nextInWords(momentState(instant, now), words, host.language);
    const said = when ? t.at(when) : by ? t.by(dateWords(by, host.language)) : t.soon;
    return html`<p role="status" tabindex="-1" id="callback-${this.owner.line.id}">${raised(said)}</p>`;
  }
}

/** The moment as one at which somebody opens: its words are those of a line. */
const momentState = (instant: string, now: Date) => {
  const time = Date.parse(instant);
  return stateFrom(time ? [{from: instant, to: new Date(time + 60_000).toISOString()}] : [], now);
};
