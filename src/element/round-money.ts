import {keep} from '../domain/keep.js';
import {tag} from './clock.js';
import type {Locale} from './locale.js';

const euros = (minimumFractionDigits: number) =>
  keep(
    (locale: Locale) => new Intl.NumberFormat(tag[locale], {style: 'currency', currency: 'EUR', minimumFractionDigits}),
  );
const exact = euros(2);
const round = euros(0);

/** Integer cents as money, in whole euros where there are no cents: « 30 € ». */
export function roundMoney(cents: number, locale: Locale): string {
  return (cents % 100 ? exact : round)(locale).format(cents / 100);
}
