import {html, nothing, type TemplateResult} from 'lit';
import type {Teleconsultation} from '../../contract/teleconsultation.js';
import {clock} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {momentWords} from '../../ui/blocks/when.js';
import type {TeleconsultationMessages} from './teleconsultation.messages.fr.js';

/** Each closed way says when it opens, and why it is closed. */
export function closedWays(
  {ways}: Teleconsultation,
  t: TeleconsultationMessages,
  locale: Locale,
): TemplateResult | typeof nothing {
  const closed = ways.filter(({open}) => !open);
  if (!closed.length) return nothing;
  const nameOf = (way: string) => t.ways[way as keyof typeof t.ways] ?? t.otherWay;
  return html`<ul class="stack tight muted">
    ${closed.map(
      ({way, opensAt, reason}) =>
        html`<li>
          <span class="strong">${nameOf(way)}</span>${'\u00a0'}: ${reason ?? t.closed}
          ${opensAt === undefined ? nothing : opening(opensAt, t, locale)}
        </li>`,
    )}
  </ul>`;
}

const day = 86_400_000;

/** An hour is enough within a day. */
function opening(instant: string, t: TeleconsultationMessages, locale: Locale): string {
  const left = Date.parse(instant) - Date.now();
  if (Number.isNaN(left)) return '';
  return left < day ? t.opensAt(clock(instant, locale)) : t.opensOn(momentWords(instant, locale, t.moment));
}
