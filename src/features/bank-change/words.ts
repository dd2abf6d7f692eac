import {html, type TemplateResult} from 'lit';
import type {BankAccounts} from '../../contract/bank-accounts.js';
import {tag} from '../../element/clock.js';
import type {Locale} from '../../element/locale.js';

/** A masked number, a masked address, a reference: kept from translators. */
export const number = (text: string): TemplateResult => html`<span class="num groups" translate="no">${text}</span>`;

/** « Hélène, Marc et Louis »: by the first name, or the whole one where two people share it. */
export function whose(ids: readonly string[], people: BankAccounts['people'], locale: Locale): string {
  const names = people.filter(({id}) => ids.includes(id)).map((person) => called(person, people));
  return new Intl.ListFormat(tag[locale]).format(names);
}

export function called({firstName, lastName}: BankAccounts['people'][number], people: BankAccounts['people']): string {
  const alone = people.filter((each) => each.firstName === firstName).length === 1;
  return alone ? firstName : `${firstName} ${lastName}`;
}
