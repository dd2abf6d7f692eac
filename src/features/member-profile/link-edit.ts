import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {ProfilePerson} from '../../contract/member-profile.js';
import {changeTeletransmission} from '../../contract/profile-changes.js';
import type {FieldIssue} from '../../contract/problem.js';
import {Teletransmission} from '../../contract/teletransmission.js';
import * as z from '../../contract/zod.js';
import type {Infer} from '../../contract/zod.js';
import {formatSchemeCode} from '../../domain/scheme-code.js';
import {FormController} from '../../element/form.js';
import {openDialog} from '../../ui/blocks/dialog.js';
import {failure} from '../../ui/blocks/failure.js';
import {question} from '../../ui/blocks/question.js';
import {narrowNumbers, numberWarnings} from '../identity/person.js';
import {TeletransmissionFields} from '../identity/teletransmission.panel.js';
import {idOf, linkKey, type EditOwner} from './edit.js';
import {InPlaceForm} from './in-place-form.js';

const Answers = z.object({teletransmission: Teletransmission});
type Answers = z.infer<typeof Answers>;

/** How the caisse of one person reaches us: asked for with the numbers of the attestation, or stopped. */
export class LinkEdit extends InPlaceForm {
  readonly form: FormController<Answers>;
  readonly #fields: TeletransmissionFields;
  /** Whether to stop it is asked above the page. */
  #asks = false;

  constructor(owner: EditOwner) {
    super(owner);
    const {flow} = owner;
    const {host} = flow;
    this.form = new FormController<Answers>(host, {
      schema: Answers,
      check: (values) => narrowNumbers(values, flow.settings?.acceptProvisionalNir ?? false),
      warnings: (values) => numberWarnings(values),
    });
    this.#fields = new TeletransmissionFields(host, () => this.form, {
      alone: true,
      other: this.#person?.type !== undefined,
      saved: () => undefined,
    });
  }

  get #person(): ProfilePerson | undefined {
    return this.owner.profile().people.find(({id}) => linkKey(id) === this.owner.key);
  }

  /** There is something to stop. */
  get #runs(): boolean {
    const {status = 'notRequested'} = this.#person?.teletransmission ?? {};
    return status !== 'notRequested' && status !== 'stopped';
  }

  get #dialogId(): string {
    return `stop-${idOf(this.owner.key)}`;
  }

  protected fill(): void {
    const {type, teletransmission} = this.#person ?? {};
    const {schemeCode} = teletransmission ?? {};
    this.form.load({
      type,
      'teletransmission.enabled': this.#runs ? true : undefined,
      'teletransmission.schemeCode': schemeCode && formatSchemeCode(schemeCode),
    });
  }

  override clear(typed: boolean): void {
    this.#asks = false;
    super.clear(typed);
  }

  view(): TemplateResult {
    const {link: t} = this.messages.t;
    const {type, firstName = '', teletransmission} = this.#person ?? {};
    const {nir} = teletransmission ?? {};
    const known =
      nir && this.form.get('teletransmission.enabled') === true
        ? html`<p class="small">${t.known} <span class="num" translate="no" data-private>${nir}</span>. ${t.retype}</p>`
        : nothing;
    const title = type === undefined ? t.own : html`<span data-private>${t.title(firstName)}</span>`;
    return html`${this.formView({title, body: html`${known}${this.#fields.view()}`})} ${this.#questionView()}`;
  }

  #questionView(): TemplateResult | typeof nothing {
    if (!this.#asks) return nothing;
    const {link: t} = this.messages.t;
    const {host, busy} = this.owner.flow;
    const {type, firstName = ''} = this.#person ?? {};
    return question({
      id: this.#dialogId,
      title: type === undefined ? t.questionOwn : t.question(firstName),
      text: t.effect,
      yes: t.yes,
      no: t.no,
      busy,
      onYes: () => void this.#send({enabled: false}),
      onClose: () => this.#closed(),
      failure: this.error ? failure(host.failureWords, this.error) : nothing,
    });
  }

  protected async submit(): Promise<void> {
    const answers = this.form.submit();
    if (!answers) return;
    const {teletransmission} = answers;
    if (teletransmission.enabled || !this.#runs) return this.#send(teletransmission);
    this.error = undefined;
    this.#asks = true;
    this.owner.flow.host.requestUpdate();
    await openDialog(this.owner.flow.host, this.#dialogId);
  }

  #closed(): void {
    // what was said in it was read there
    if (!this.owner.flow.busy) this.error = undefined;
    this.#asks = false;
    this.owner.flow.host.requestUpdate();
  }

  async #send(body: Infer<typeof Teletransmission>): Promise<void> {
    const {asked, off} = this.messages.t.link;
    const params = {personId: this.#person!.id};
    await this.save(changeTeletransmission, {params, body}, () => (body.enabled ? asked : off));
    this.#fields.closeMasks();
  }

  protected override placed(issues: readonly FieldIssue[]): readonly FieldIssue[] {
    return issues.map(({pointer, code}) => ({pointer: `/teletransmission${pointer}`, code}));
  }

  protected override refused(error: BackendError): void {
    // answers are corrected in the form
    if (error.code === 'validation') this.#asks = false;
    super.refused(error);
  }
}
