import {tag} from './clock.js';
import type {Locale} from './locale.js';

/** Integer cents as money, in whole euros where there are no cents: « 30 € ». */
export function roundMoney(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(tag[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 ? 2 : 0,
  }).format(cents / 100);
}
