import {html, type TemplateResult} from 'lit';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {Profile, saveProfile} from '../../contract/profile.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import {selectField} from '../../ui/fields/select-field.js';
import {AddressFields} from '../identity/address.panel.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {FormPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import {narrowNumbers, personWarnings, typedPerson} from '../identity/person.js';
import {personFields} from '../identity/person.view.js';
import {TeletransmissionFields} from '../identity/teletransmission.panel.js';
import fr from './profile.messages.fr.js';

/** The member: who they are, where they live, how their caisse reaches us (ENR-04, ENR-05). */
export class ProfilePanel extends FormPanel<Profile, EnrolmentDraft> {
  override get part(): string {
    return 'profile';
  }

  readonly saves = saveProfile;
  readonly #messages: Messages<typeof fr>;
  readonly form: FormController<Profile>;
  readonly #address: AddressFields;
  readonly #teletransmission: TeletransmissionFields;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'profile', fr, {en: () => import('./profile.messages.en.js')});
    this.form = new FormController<Profile>(this.host, {
      schema: Profile,
      check: (values) => narrowNumbers(values, this.flow.settings?.acceptProvisionalNir ?? false),
      warnings: (values) => personWarnings(values),
      onChange: (path) => {
        this.#address.changed(path);
        this.keepTyped();
      },
    });
    this.#address = new AddressFields(this.flow, () => this.form, 'address');
    this.#teletransmission = new TeletransmissionFields(this.host, () => this.form, {
      saved: () => this.flow.draft?.profile?.teletransmission,
    });
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#messages.t.lead;
  }

  override load(draft: EnrolmentDraft): void {
    const {firstName, lastName} = draft.invitation;
    this.fill(draft.profile ? typedPerson(draft.profile) : {firstName, lastName}, draft.partial[this.part]);
    this.#address.loaded();
    this.#teletransmission.closeMasks();
  }

  override async submit(): Promise<boolean> {
    const done = await super.submit();
    if (done) this.#teletransmission.closeMasks();
    return done;
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const field = (path: string) => at(this.form, path);
    const body = html` <section class="section" aria-labelledby="identity">
        <div class="section-head">
          <h3 class="heading" id="identity">${t.identity}</h3>
          <p class="muted">${t.allNeeded}</p>
        </div>
        <div class="grid">
          ${personFields(this.form, t, {birthName: this.flow.settings?.birthName ?? false, self: true})}
          ${selectField(field('maritalStatus'), {
            label: t.maritalStatus,
            hint: t.maritalStatusHint,
            width: 3,
            errors: t.errors.choice,
            options: Object.entries(t.maritalStatuses).map(([value, label]) => ({value, label})),
          })}
        </div>
      </section>
      <section class="section" aria-labelledby="contact">
        <h3 class="heading" id="contact">${t.contact}</h3>
        <div class="grid">
          ${this.#address.view()} ${phoneField(field('phone'), {label: t.phone, width: 3, errors: t.errors.phone})}
        </div>
      </section>
      <section class="section">${this.#teletransmission.view()}</section>`;
    return html`${errorSummary(this.form)}${body}`;
  }
}
