import {html, type TemplateResult} from 'lit';
import {addressLineRoom} from '../../domain/postal.js';
import type {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {CommuneLookup} from './commune-lookup.js';
import type {Flow} from '../../session/flow.js';
import {at, type Sentences} from '../../ui/fields/field.js';
import {selectField} from '../../ui/fields/select-field.js';
import {textField} from '../../ui/fields/text-field.js';
import fr from './address.messages.fr.js';

const countries = ['FR', 'MC', 'BE', 'CH', 'LU', 'DE', 'ES', 'IT', 'PT', 'GB', 'NL'] as const;

/** A postal address at a path of somebody's form: street, complement, postal code, commune, country. */
export class AddressFields {
  readonly #messages: Messages<typeof fr>;
  readonly #lookup: CommuneLookup;
  /** The member prefers to type the commune. */
  #typed = false;
  /** The commune we filled in; what the member typed is never replaced. */
  #filled: string | undefined;

  constructor(
    flow: Flow,
    private readonly form: () => FormController<unknown>,
    private readonly path: string,
  ) {
    this.#messages = new Messages(flow.host, 'address', fr, {en: () => import('./address.messages.en.js')});
    this.#lookup = new CommuneLookup(flow);
  }

  /** Asks for the communes of the postal code; a single one is filled in, if nothing else was typed. */
  changed(path: string): void {
    if (path !== `${this.path}.postalCode` && path !== `${this.path}.country`) return;
    this.#look((names) => {
      const city = `${this.path}.city`;
      const current = this.form().text(city);
      const ours = this.#filled !== undefined && current === this.#filled;
      if (current === '' || ours) {
        this.#filled = names.length === 1 ? names[0] : '';
        this.form().load({[city]: this.#filled});
      }
    });
  }

  /** After saved values were loaded. */
  loaded(): void {
    if (!this.form().text(`${this.path}.country`)) this.form().load({[`${this.path}.country`]: 'FR'});
    this.#look();
  }

  view(autocomplete = true): TemplateResult {
    const {t} = this.#messages;
    const form = this.form();
    const token = (name: string) => (autocomplete ? name : 'off');
    const field = (name: string) => at(form, `${this.path}.${name}`);
    return html` ${textField(field('line1'), {
      label: t.line1,
      errors: t.errors.line,
      note: this.#room('line1'),
      autocomplete: token('address-line1'),
    })}
    ${textField(field('line2'), {
      label: t.line2,
      hint: t.line2Hint,
      optional: true,
      errors: t.errors.line,
      note: this.#room('line2'),
      autocomplete: token('address-line2'),
    })}
    ${textField(field('postalCode'), {
      label: t.postalCode,
      width: 2,
      errors: {
        ...t.errors.postalCode,
        ...(['FR', 'MC'].includes(this.#country) ? {} : {format: t.errors.postalCode.abroad}),
      },
      inputMode: this.#country === 'FR' ? 'numeric' : 'text',
      figures: true,
      autocomplete: token('postal-code'),
    })}
    ${this.#cityField(token('address-level2'))}
    ${selectField(field('country'), {
      label: t.country,
      width: 3,
      errors: t.errors.country,
      autocomplete: token('country'),
      options: countries.map((value) => ({value, label: t.countries[value]})),
    })}`;
  }

  /** Near the end of a line, how much is left of it: nothing is cut. */
  #room(line: 'line1' | 'line2'): string | undefined {
    const room = addressLineRoom(this.form().text(`${this.path}.${line}`));
    return room <= 8 ? this.#messages.t.room(room) : undefined;
  }

  #cityField(autocomplete: string): TemplateResult {
    const {t} = this.#messages;
    const city = at(this.form(), `${this.path}.city`);
    const names = this.#lookup.communes.map((commune) => commune.name);
    const common = {label: t.city, width: 4 as const, errors: t.errors.city as Sentences, autocomplete};
    const listed = names.length > 1 && !this.#typed && (city.text === '' || names.includes(city.text));
    if (!listed) return textField(city, common);
    const other = '-';
    return selectField(city, {
      ...common,
      options: [...names.map((name) => ({value: name, label: name})), {value: other, label: t.otherCity}],
      onSelect: (name) => {
        this.#typed = name === other;
        city.set(this.#typed ? '' : name);
      },
    });
  }

  get #country(): string {
    return this.form().text(`${this.path}.country`) || 'FR';
  }

  #look(found?: (names: string[]) => void): void {
    void this.#lookup.look(this.form().text(`${this.path}.postalCode`), this.#country, (communes) => {
      this.#typed = false;
      found?.(communes.map((commune) => commune.name));
    });
  }
}
