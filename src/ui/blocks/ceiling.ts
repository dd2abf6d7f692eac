import {css, html, nothing, type TemplateResult} from 'lit';
import type {Ceiling} from '../../contract/coverage.js';
import {money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {CeilingMessages} from './ceiling.messages.fr.js';
import {dayInWords} from './day.js';
import {moneyBarStyles} from './money-bar.js';

/** « Il reste 1 séance sur 3 », « Illimité », or the insurer's own words. */
export function leftOf(
  t: CeilingMessages,
  locale: Locale,
  {unit, limit, remaining, renewsOn, headline}: Ceiling,
): unknown {
  if (headline) return headline;
  if (limit === null) return t.unlimited;
  if (remaining === null) return t.amountUnknown;
  if (remaining <= 0) return renewsOn ? html`${t.again} ${dayInWords(renewsOn, locale)}` : t.usedUp;
  if (unit === 'euro') return t.ofEuros(round(remaining, locale), round(limit, locale));
  return unit === 'session' ? t.ofSessions(remaining, limit) : t.ofItems(remaining, limit);
}

/** Whole euros without cents: « 300 € ». */
function round(cents: number, locale: Locale): string {
  const text = money(cents, locale);
  return cents % 100 ? text : text.replace(/[.,]00/, '');
}

/** What is used of it, drawn and said. The name of the ceiling has the id `ceiling-…`. */
export function meterOf(
  t: CeilingMessages,
  locale: Locale,
  {id, unit, limit, used}: Ceiling,
): TemplateResult | typeof nothing {
  if (limit === null || limit <= 0) return nothing;
  needs(moneyBarStyles, ceilingStyles);
  const inWords = (value: number) => (unit === 'euro' ? round(value, locale) : String(value));
  const part = Math.min(1, Math.max(0, used / limit));
  return html`<div
    class="meter"
    role="meter"
    aria-labelledby="ceiling-${id}"
    aria-valuemin="0"
    aria-valuemax=${limit}
    aria-valuenow=${Math.min(limit, Math.max(0, used))}
    aria-valuetext=${t.meter(inWords(used), inWords(limit))}
  >
    <svg class="bar" aria-hidden="true">
      <rect class="bar-used" width="${Math.round(part * 1000) / 10}%" height="100%"></rect>
    </svg>
  </div>`;
}

/** Until when the ceiling holds; a newer basis says nothing rather than something wrong. */
export function periodOf(
  t: CeilingMessages,
  locale: Locale,
  {limit, remaining, renewsOn, period, headline}: Ceiling,
  before: string,
): unknown {
  const words =
    period && Object.hasOwn(t.basis, period.basis) ? t.basis[period.basis as keyof typeof t.basis] : undefined;
  if (!words || (!headline && limit === null)) return nothing;
  if (period!.basis === 'perAct') return headline ? nothing : html`${before}${words}`;
  // the words above already say when it may be used again
  if (!headline && remaining !== null && remaining <= 0 && renewsOn) return nothing;
  return period!.to ? html`${before}${words} ${dayInWords(period!.to, locale)}` : nothing;
}

/** What else should be known, and until when it holds. */
export function noteOf(t: CeilingMessages, locale: Locale, ceiling: Ceiling): TemplateResult {
  const {note = ''} = ceiling;
  const before = note ? (/[.!?]$/.test(note) ? ' ' : '. ') : '';
  return html`${note}${periodOf(t, locale, ceiling, before)}`;
}

const ceilingStyles = css`
  .bar-used {
    fill: var(--_amc);
  }
  .meter {
    display: block;
    padding-block: calc(0.5 * var(--_u));
  }
  @media (forced-colors: active) {
    .bar-used {
      fill: Highlight;
    }
  }
`;
