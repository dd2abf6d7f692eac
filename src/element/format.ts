import type {Locale} from './locale.js';

const tag = {fr: 'fr-FR', en: 'en-GB'} as const;

/** Integer cents as money: « 28,20 € ». */
export function money(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(tag[locale], {style: 'currency', currency: 'EUR'}).format(cents / 100);
}

/** A civil date in words: « 1er décembre 2026 ». No time zone is involved: noon UTC is the same day everywhere used. */
export function longDate(iso: string, locale: Locale): string {
  const date = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const words = new Intl.DateTimeFormat(tag[locale], {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(date);
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** The time of an instant on the member's clock: « 14:32 ». */
export function clock(instant: string, locale: Locale): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(tag[locale], {hour: '2-digit', minute: '2-digit'}).format(date);
}

/** Seconds as « 0:38 ». */
export function countdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Bytes as « 320 Ko ». */
export function fileSize(bytes: number, locale: Locale): string {
  const unit = bytes < 1_000_000 ? {value: Math.max(1, Math.round(bytes / 1000)), name: locale === 'fr' ? 'Ko' : 'KB'} : {value: Math.round(bytes / 100_000) / 10, name: locale === 'fr' ? 'Mo' : 'MB'};
  return `${new Intl.NumberFormat(tag[locale]).format(unit.value)}\u00a0${unit.name}`;
}
