import {html, type TemplateResult} from 'lit';
import {addressLineRoom, isCedex} from '../../domain/postal.js';
import {withoutAccents} from '../../domain/text.js';
import {focusWhenShown} from '../../element/focus.js';
import type {FormController, Raw} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {CommuneLookup} from './commune-lookup.js';
import type {Flow} from '../../session/flow.js';
import {at, Field, type Sentences} from '../../ui/fields/field.js';
import {selectField} from '../../ui/fields/select-field.js';
import {textField} from '../../ui/fields/text-field.js';
import fr from './address.messages.fr.js';

/** The choice that is no commune. */
const other = '-';
/** More names do not fit a sentence. */
const fewNames = 6;

const countries = ['FR', 'MC', 'BE', 'CH', 'LU', 'DE', 'ES', 'IT', 'PT', 'GB', 'NL'] as const;

/** A postal address at a path of somebody's form: street, complement, postal code, commune, country. */
export class AddressFields {
  readonly #messages: Messages<typeof fr>;
  readonly #lookup: CommuneLookup;
  /** The member prefers to type the commune. */
  #typed = false;
  /** The commune we filled in; what the member typed is never replaced. */
  #filled: string | undefined;
  /** An answer came while the member was in the field of the commune. */
  #late = false;
  /** The communes to choose from; empty where the commune is typed. */
  #listed: readonly string[] = [];

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
    this.#look(() => {
      this.#late = true;
      this.#fill();
    });
  }

  /** Never under the fingers of the member: not before the field of the commune is left. */
  #fill(): void {
    const city = `${this.path}.city`;
    const form = this.form();
    if (!this.#late || form.hasFocus(city)) return;
    this.#late = false;
    const current = form.text(city);
    if (current !== '' && current !== this.#filled) return;
    this.#filled = this.#names.length === 1 ? this.#names[0] : '';
    form.load({[city]: this.#filled});
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

  get #names(): readonly string[] {
    return this.#lookup.communes?.map(({name}) => name) ?? [];
  }

  /** A list takes the place of the line, or goes, only while the member is elsewhere: the focus would be lost. */
  #cityField(autocomplete: string): TemplateResult {
    const {t} = this.#messages;
    const path = `${this.path}.city`;
    const city = new CityField(this.form(), path, () => this.#typeCity(city));
    const names = this.#names;
    const {text} = city;
    if (!city.form.hasFocus(path))
      this.#listed = names.length > 1 && !this.#typed && (text === '' || names.includes(text)) ? names : [];
    const common = {
      label: t.city,
      width: 4 as const,
      errors: t.errors.city as Sentences,
      autocomplete,
      onLeave: () => this.#fill(),
    };
    if (this.#listed.length)
      return selectField(city, {
        ...common,
        options: [...this.#listed.map((name) => ({value: name, label: name})), {value: other, label: t.otherCity}],
      });
    const among = names.length > 1 && names.length <= fewNames && !names.includes(text) ? t.communes(names) : undefined;
    return textField(city, {...common, note: this.#unknownCode(text) ? t.noCommune : among});
  }

  /** Business and military codes belong to no commune. */
  #unknownCode(city: string): boolean {
    return this.#lookup.communes?.length === 0 && !isCedex(city) && !/^armees$/i.test(withoutAccents(city));
  }

  /** « Ma commune n'est pas dans la liste »: the member, who is in the list, goes on in the line. */
  #typeCity(city: Field): void {
    this.#typed = true;
    this.#listed = [];
    void focusWhenShown(city.form.host, `#${city.id}`);
  }

  get #country(): string {
    return this.form().text(`${this.path}.country`) || 'FR';
  }

  #look(found: () => void = () => undefined): void {
    void this.#lookup.look(this.form().text(`${this.path}.postalCode`), this.#country, () => {
      this.#typed = false;
      found();
    });
  }
}

/** The commune, one choice of which says that it is not there. */
class CityField extends Field {
  constructor(
    form: FormController<unknown>,
    path: string,
    private readonly typed: () => void,
  ) {
    super(form, path);
  }

  override set(value: Raw): void {
    super.set(value === other ? '' : value);
    if (value === other) this.typed();
  }
}
