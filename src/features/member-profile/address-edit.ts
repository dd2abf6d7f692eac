import {html, nothing, type TemplateResult} from 'lit';
import type {MemberProfile} from '../../contract/member-profile.js';
import {changeAddress} from '../../contract/profile-changes.js';
import {Address} from '../../contract/person.js';
import * as z from '../../contract/zod.js';
import {normalized} from '../../contract/zod.js';
import {checkCivilDate, formatCivilDate, readCivilDate, todayIn} from '../../domain/civil-date.js';
import {flat, FormController} from '../../element/form.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {dateWords} from '../../ui/blocks/when.js';
import {needs} from '../../element/styles.js';
import {checkboxField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {dateField} from '../../ui/fields/french-fields.js';
import {AddressFields} from '../identity/address.panel.js';
import {InPlaceForm} from './in-place-form.js';
import type {EditOwner} from './edit.js';

/** Today or later, in the stored spelling. */
const MoveDate = normalized(
  (text) => readCivilDate(text) ?? text.trim(),
  (date) => checkCivilDate(date, {min: todayIn()}),
);
const Move = z.object({address: Address, from: MoveDate});
type Move = z.infer<typeof Move>;

/** A move: the new address, from when on, and who comes along. */
export class AddressEdit extends InPlaceForm {
  readonly form: FormController<Move>;
  readonly #fields: AddressFields;

  constructor(owner: EditOwner) {
    super(owner);
    const {flow} = owner;
    this.form = new FormController<Move>(flow.host, {schema: Move, onChange: (path) => this.#fields.changed(path)});
    this.#fields = new AddressFields(flow, () => this.form, 'address');
  }

  /** Those who live with the member; none is ticked beforehand. */
  get #mayCome(): MemberProfile['people'] {
    return this.owner.profile().people.filter(({livesWithMember}) => livesWithMember);
  }

  protected fill(): void {
    const {move} = this.owner.profile();
    if (move) {
      const coming = this.#mayCome.map(({id}, index) => [`people.${index}`, move.personIds.includes(id)] as const);
      this.form.load({
        ...flat(move.address, 'address'),
        from: formatCivilDate(move.from),
        ...Object.fromEntries(coming),
      });
    }
    this.#fields.loaded();
  }

  view(): TemplateResult {
    const {address: t, errors} = this.messages.t;
    const body = html`<div class="row">
        ${button({label: t.take, small: true, icon: drawings.copy, onClick: () => this.#takeCurrent()})}
      </div>
      <div class="grid">
        ${this.#fields.view()}
        ${dateField(at(this.form, 'from'), {
          label: t.from,
          hint: html`${t.fromHint} <span class="num">${formatCivilDate(todayIn())}</span>`,
          errors: errors.from,
          width: 3,
        })}
      </div>
      ${this.#comingView()}`;
    return this.formView({title: t.title, body});
  }

  #comingView(): TemplateResult | typeof nothing {
    needs(fieldStyles);
    const {address: t} = this.messages.t;
    const people = this.#mayCome;
    if (!people.length) return nothing;
    return html`<fieldset class="field" aria-describedby="who-moves-hint">
      <legend class="label">${t.who} <span class="optional">${this.owner.flow.host.common.optional}</span></legend>
      <p class="hint" id="who-moves-hint">${t.whoHint}</p>
      ${people.map(({firstName, lastName}, index) =>
        checkboxField(at(this.form, `people.${index}`), {label: `${firstName} ${lastName}`, errors: {}}),
      )}
    </fieldset>`;
  }

  #takeCurrent(): void {
    this.form.load(flat(this.owner.profile().address, 'address'));
    this.#fields.loaded();
    this.form.focusField('f-address-line1');
  }

  protected async submit(): Promise<void> {
    const move = this.form.submit();
    if (!move) return;
    const personIds = this.#mayCome.filter((_, index) => this.form.get(`people.${index}`) === true).map(({id}) => id);
    const {address: t} = this.messages.t;
    const {language} = this.owner.flow.host;
    await this.save(changeAddress, {body: {...move, personIds}}, (profile) =>
      profile.move ? {title: t.later.title, text: t.later.text(dateWords(profile.move.from, language))} : t.now,
    );
  }
}
