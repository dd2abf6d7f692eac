/** One answer, changed in place. */
import {html, type TemplateResult} from 'lit';
import {changeLanguage, changeSituation} from '../../contract/profile-changes.js';
import type {Infer} from '../../contract/zod.js';
import {FormController} from '../../element/form.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {selectField} from '../../ui/fields/select-field.js';
import type {EditOwner} from './edit.js';
import {InPlaceForm} from './in-place-form.js';

type Situation = Infer<NonNullable<typeof changeSituation.body>>;

export class SituationEdit extends InPlaceForm {
  readonly form: FormController<Situation>;

  constructor(owner: EditOwner) {
    super(owner);
    this.form = new FormController<Situation>(owner.flow.host, {schema: changeSituation.body!});
  }

  protected fill(): void {
    const {maritalStatus} = this.owner.profile();
    const {statuses} = this.messages.t.situation;
    // one that only a newer server knows is not in the list
    this.form.load({
      maritalStatus: maritalStatus && Object.hasOwn(statuses, maritalStatus) ? maritalStatus : undefined,
    });
  }

  view(): TemplateResult {
    const {situation: t, errors} = this.messages.t;
    const body = selectField(at(this.form, 'maritalStatus'), {
      label: t.label,
      hint: t.hint,
      errors: errors.choice,
      options: Object.entries(t.statuses).map(([value, label]) => ({value, label})),
    });
    return this.formView({title: t.title, body});
  }

  protected async submit(): Promise<void> {
    const body = this.form.submit();
    if (body) await this.save(changeSituation, {body}, () => this.messages.t.situation.done);
  }
}

type Language = Infer<NonNullable<typeof changeLanguage.body>>;

export class LanguageEdit extends InPlaceForm {
  readonly form: FormController<Language>;

  constructor(owner: EditOwner) {
    super(owner);
    this.form = new FormController<Language>(owner.flow.host, {schema: changeLanguage.body!});
  }

  protected fill(): void {
    this.form.load({language: this.owner.profile().language});
  }

  view(): TemplateResult {
    const {language: t, errors} = this.messages.t;
    const choices = this.owner.profile().languages.map((value) => ({
      value,
      label: Object.hasOwn(t.languages, value) ? t.languages[value]! : value,
    }));
    const body = html`${choiceField(at(this.form, 'language'), {label: t.label, errors: errors.choice, choices})}
      <p class="muted">${t.text}</p>`;
    return this.formView({title: t.title, body});
  }

  protected async submit(): Promise<void> {
    const body = this.form.submit();
    if (body) await this.save(changeLanguage, {body}, () => this.messages.t.language.done);
  }
}
