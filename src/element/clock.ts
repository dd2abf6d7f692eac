import type {Locale} from './locale.js';

/** The region whose usage a language follows here. */
export const tag = {fr: 'fr-FR', en: 'en-GB'} as const;

/** The time of an instant on the member's clock: « 14:32 ». */
export function clock(instant: string, locale: Locale): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(tag[locale], {hour: '2-digit', minute: '2-digit'}).format(date);
}
