import {html, nothing, type TemplateResult} from 'lit';
import type {FormController, RawValues} from '../../element/form.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {bicField, ibanField} from '../../ui/fields/bank-fields.js';
import {at, type Field, type FieldOptions, type Sentences} from '../../ui/fields/field.js';
import type {MaskState} from '../../ui/fields/mask.js';
import {textField} from '../../ui/fields/text-field.js';
import {needs} from '../../element/styles.js';
import type * as AccountRulesModule from './account-rules.js';
import type {AccountRulesMessages} from './account-rules.messages.fr.js';
import type * as BanksModule from './banks.js';
import fr from './account-fields.messages.fr.js';

export type AccountRules = typeof AccountRulesModule;

interface AccountOwner<R extends AccountRules> {
  flow: Flow;
  form: () => FormController<unknown>;
  /** Loads what checks an account. */
  rules: () => Promise<R>;
  /** It is there; before anything of it is shown. */
  came?: (rules: R) => void;
}

export interface AccountOptions {
  /** What it is for, after the name of each answer, where several accounts stand on the page. */
  purpose?: string | undefined;
  /** Says why the name of the holder counts: once on a page. */
  why?: boolean;
  mask?: (iban: Field) => MaskState | undefined;
  /** Beside those of every account. */
  ibanErrors?: Sentences;
  warnings?: FieldOptions['warnings'];
}

/**
 * Holder, IBAN and BIC of an account, whatever it is for: in an enrolment and in the member's space. The fields are
 * shown without the rules, which come after the first view.
 */
export class AccountFields<R extends AccountRules = AccountRules> {
  readonly rules: Lazy<R>;
  readonly #messages: Messages<typeof fr>;
  /** Said only with the rules there. */
  #more: Messages<AccountRulesMessages> | undefined;
  /** The names of banks, asked for once an account is right; without the list, accounts simply have no bank's name. */
  readonly #banks: Lazy<typeof BanksModule>;

  constructor(private readonly owner: AccountOwner<R>) {
    const {host} = owner.flow;
    this.#messages = new Messages(host, 'bankDetails', fr, {en: () => import('./account-fields.messages.en.js')});
    this.rules = new Lazy(host, owner.rules, (rules) => this.#begin(rules));
    this.#banks = new Lazy(host, () => import('./banks.js'));
  }

  get words(): typeof fr {
    return this.#messages.t;
  }

  /** The words that come with the rules. */
  get more(): AccountRulesMessages | undefined {
    return this.#more?.t;
  }

  view(path: string, {purpose, why, mask, ibanErrors, warnings: own}: AccountOptions = {}): TemplateResult {
    const t = this.words;
    const {more} = this;
    const {flow} = this.owner;
    const form = this.owner.form();
    const named = (label: string) => ({label, fullName: purpose && `${label} ${purpose}`});
    const iban = at(form, `${path}.iban`);
    const rules = this.rules.here;
    const valid = rules?.isIban(iban.text) ?? false;
    const bic = flow.settings?.bic ?? 'required';
    const asksBic = bic !== 'hidden' || rules?.mayNeedBic(iban.text);
    const bank = valid ? this.#banks.want()?.bankOf(iban.text) : undefined;
    const found = valid ? (bank ? more?.bankFound(bank) : more?.ibanFound) : undefined;
    const [warnings, errors] = [{...more?.warnings, ...own}, more?.errors];
    return html`<div class="stack">
      ${textField(at(form, `${path}.holder`), {
        ...named(t.holder),
        hint: t.holderHint,
        errors: errors?.holder ?? {},
        warnings,
        autocomplete: 'off',
        ...(why && {aid: this.#whyTheName()}),
      })}
      ${ibanField(iban, {
        ...named(t.iban),
        hint: t.ibanHint,
        errors: {...errors?.iban, ...ibanErrors},
        warnings,
        found,
        mask: mask?.(iban),
        format: rules?.spellIban,
      })}
      ${
        asksBic
          ? bicField(at(form, `${path}.bic`), {
              ...named(t.bic),
              hint: bic === 'required' ? t.bicHint : t.bicOptionalHint,
              optional: bic !== 'required',
              errors: errors?.bic ?? {},
              warnings,
              format: rules?.spellBic,
            })
          : nothing
      }
    </div>`;
  }

  /** What the schema leaves to the settings: whether a BIC is needed. */
  missing(values: RawValues, paths: readonly string[]): {path: string; code: string}[] {
    if ((this.owner.flow.settings?.bic ?? 'required') !== 'required') return [];
    return paths.filter((path) => !values[`${path}.bic`]).map((path) => ({path: `${path}.bic`, code: 'required'}));
  }

  /** Verification of payee, in plain words. */
  #whyTheName(): TemplateResult {
    needs(cardStyles);
    const {holderMore} = this.words;
    return html`<details class="fold small">
      <summary>${icon('info', true)}<span>${holderMore.open}</span>${icon('chevron', true)}</summary>
      <div class="stack tight">${holderMore.text.map((line) => html`<p>${line}</p>`)}</div>
    </details>`;
  }

  /** What was already filled in is looked at now. */
  #begin(rules: R): void {
    const {host} = this.owner.flow;
    this.#more = rules.rulesMessages(host);
    this.owner.came?.(rules);
    void host.updateComplete.then(() => this.owner.form().review());
  }
}
