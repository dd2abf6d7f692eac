import {html, nothing, type TemplateResult} from 'lit';
import type {BeneficiaryAddition, PriceChange} from '../../contract/beneficiary-requests.js';
import {todayIn} from '../../domain/stored-date.js';
import {money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {alert} from '../../ui/blocks/alert.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {sum, type SumLine} from '../../ui/blocks/sum.js';
import type {JoiningMessages} from './joining.messages.fr.js';

/** What the contribution becomes, from when, and what the employer has to do with it: before anything is confirmed. */
export function priceView(
  {price, person, coveredFrom, employer}: BeneficiaryAddition,
  t: JoiningMessages['price'],
  locale: Locale,
): TemplateResult {
  const name = person?.firstName ?? '';
  const day = (date: string) => dayInWords(date, locale);
  const starts = (date: string) => html`${date <= todayIn() ? t.since : t.from} ${day(date)}`;
  const dates = [
    ...(coveredFrom ? [[t.cover(name), starts(coveredFrom)] as const] : []),
    ...(price?.from ? [[t.start, html`${t.from} ${day(price.from)}`] as const] : []),
  ];
  return html`${price ? sumView(price, name, t, locale) : html`<p>${t.unknown}</p>`}
  ${dates.length ? facts(dates) : nothing} ${employer ? employerView(employer) : nothing}`;
}

function sumView(
  {period, current, added, employer, total}: PriceChange,
  name: string,
  t: JoiningMessages['price'],
  locale: Locale,
): TemplateResult {
  const amount = (cents: number, sign = '') => html`${sign}<span class="num">${money(cents, locale)}</span> ${period}`;
  const lines: SumLine[] = [
    [t.current, amount(current)],
    [html`<span translate="no">${name}</span>`, amount(added, '+\u00a0')],
    ...(employer === undefined ? [] : [[t.employer, amount(employer, '−\u00a0')] as const]),
  ];
  const same = total === current ? html`<p class="strong">${t.same}</p>` : nothing;
  return html`<div class="stack">${sum(lines, [t.total, amount(total)])} ${same}</div>`;
}

function employerView({mustAgree, text}: NonNullable<BeneficiaryAddition['employer']>): TemplateResult {
  return mustAgree ? alert({tone: 'warning', title: text}) : html`<p class="muted">${text}</p>`;
}
