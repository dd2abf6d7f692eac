import {html, type TemplateResult} from 'lit';
import type {FirstDebit} from '../../contract/enrolment.js';
import {money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {dayInWords} from './day.js';

/** « 28,20 € le 5 janvier 2027 »: the amount and the day of the server, in the same words wherever they are said. */
export function firstDebitWords({amount, on}: FirstDebit, words: {on: string}, locale: Locale): TemplateResult {
  return html`<span class="num">${money(amount, locale)}</span> ${words.on} ${dayInWords(on, locale)}`;
}
