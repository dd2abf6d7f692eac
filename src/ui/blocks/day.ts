import {html} from 'lit';
import {longDate} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';

/** A sentence of the dictionaries as it is shown: « 1er » raised. */
export function raised(sentence: string): unknown {
  const [start, ...rest] = sentence.split(/\b1er\b/);
  return rest.length ? [start, ...rest.map((part) => html`1<sup>er</sup>${part}`)] : sentence;
}

/** « 1er décembre 2026 », with the ordinal raised and the day never parted from its month. */
export function dayInWords(iso: string, locale: Locale): unknown {
  const [day = '', month = '', ...year] = longDate(iso, locale).split(' ');
  return html`${day === '1er' ? html`1<sup>er</sup>` : day} ${month} ${year.join(' ')}`;
}
