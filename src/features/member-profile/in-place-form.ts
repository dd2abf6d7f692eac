import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {MemberProfile} from '../../contract/member-profile.js';
import type {AnyOperation, InputOf} from '../../contract/operation.js';
import type {FieldIssue} from '../../contract/problem.js';
import type {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {whenSent} from '../../shell/when-sent.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import {idOf, type Edit, type EditOwner, type Said} from './edit.js';
import fr from './edits.messages.fr.js';

interface FormParts {
  title: unknown;
  body: unknown;
  submit?: string;
  /** What happened, above the buttons. */
  notice?: unknown;
}

/** A form in the place of a line: its frame, and what becomes of what it sends. */
export abstract class InPlaceForm implements Edit {
  abstract readonly form: FormController<unknown>;
  protected readonly messages: Messages<typeof fr>;
  protected error: BackendError | undefined;
  #filled = false;

  constructor(protected readonly owner: EditOwner) {
    this.messages = new Messages(owner.flow.host, 'profileEdits', fr, {en: () => import('./edits.messages.en.js')});
  }

  /** As the profile has it, when the form is opened with nothing typed in it. */
  protected abstract fill(): void;
  protected abstract submit(): Promise<void>;
  abstract view(): TemplateResult;

  opened(_correct: boolean): void {
    if (!this.#filled) this.fill();
    this.#filled = true;
  }

  clear(typed: boolean): void {
    this.error = undefined;
    if (!typed) return;
    this.#filled = false;
    this.form.clear();
  }

  protected get titleId(): string {
    return `title-${idOf(this.owner.key)}`;
  }

  protected formView({title, body, submit = this.messages.t.save, notice = nothing}: FormParts): TemplateResult {
    needs(inPlaceStyles);
    const {flow} = this.owner;
    const {host, busy, slow} = flow;
    return html`<form
      class="stack"
      method="post"
      novalidate
      aria-labelledby=${this.titleId}
      @submit=${whenSent(flow, () => this.submit())}
    >
      <h4 class="subheading" id=${this.titleId} tabindex="-1">${title}</h4>
      ${errorSummary(this.form)} ${body} ${notice} ${this.error ? failure(host.failureWords, this.error) : nothing}
      ${slowNotice(host.common, slow)}
      <div class="row">
        ${submitButton(host.common, submit, busy)}
        ${button({label: this.messages.t.cancel, kind: 'quiet', onClick: () => this.cancel()})}
      </div>
    </form>`;
  }

  protected cancel(): void {
    this.clear(true);
    this.owner.close();
  }

  /** Sends it once; the answer is the profile. */
  protected async save<O extends AnyOperation>(
    operation: O,
    input: InputOf<O>,
    said: (profile: MemberProfile) => Said,
  ): Promise<void> {
    const {flow, done} = this.owner;
    this.error = undefined;
    const error = await flow.attempt(async () => {
      const profile = (await flow.callOnce(operation, input)) as MemberProfile;
      this.clear(true);
      done(profile, said(profile));
    });
    if (error) this.refused(error);
  }

  /** Told at the fields it is about, else above the buttons. */
  protected refused(error: BackendError): void {
    const issues = error.code === 'validation' ? this.placed(error.issues) : [];
    if (issues.length) this.form.reject(issues);
    this.error = issues.length || error.code === 'aborted' ? undefined : error;
    if (this.error) this.owner.flow.host.tell('mutuelle-save-failed', {code: error.code});
    this.owner.flow.host.requestUpdate();
  }

  /** Where the form has what the server names. */
  protected placed(issues: readonly FieldIssue[]): readonly FieldIssue[] {
    return issues;
  }
}

const inPlaceStyles = css`
  .edit :is(.heading, .subheading):focus {
    outline: none;
    box-shadow: none;
  }
`;
