import {css, html, nothing, type TemplateResult} from 'lit';
import type {Reimbursement} from '../../contract/reimbursements.js';
import {dayAndMonth, money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {stateOf} from './act-parts.js';
import type {ActRowMessages} from './act-row.messages.fr.js';
import {cardStyles} from './card.js';
import {careIcon, careKind} from './care.js';
import {moneyBar, moneyBarStyles} from './money-bar.js';

export interface ActRowView {
  t: ActRowMessages;
  locale: Locale;
  nameOf: (beneficiaryId: string) => string | undefined;
}

interface ActRowParts {
  /** What leads on, in the place of the name of the act. */
  name?: unknown;
  /** At the end of the line of its state. */
  end?: unknown;
}

const tones: Record<string, string> = {paid: 'success', waitingDocument: 'warning', rejected: 'danger'};

/** One act in a list: what is left stands out, who paid is drawn and said. Stands in a box of the class `act-head`. */
export function actRow(
  act: Reimbursement,
  {t, locale, nameOf}: ActRowView,
  {name = act.label, end = nothing}: ActRowParts,
): TemplateResult {
  needs(cardStyles, moneyBarStyles, actRowStyles);
  const {spent, amo, amc, otherPayers = 0, remaining} = act;
  const sub = [dayAndMonth(act.careDate, locale), nameOf(act.beneficiaryId), act.professional]
    .filter(Boolean)
    .join(', ');
  const soon = {amo: stateOf(act, 'amo') === 'expected', amc: stateOf(act, 'amc') === 'expected', other: false};
  const part = (payer: keyof typeof soon, label: string, cents: number) =>
    html`<span
      ><span class="key ${payer} ${soon[payer] ? 'soon' : ''}" aria-hidden="true"></span>${label}
      <span class="num">${money(cents, locale)}</span>${soon[payer] ? html` ${t.coming}` : nothing}</span
    > `;
  return html`${careIcon(act.family)}
    <span class="act-title"><span class="act-name">${name}</span> <span class="act-sub muted small">${sub}</span></span>
    <span class="act-rest"
      ><span class="small muted">${t.remaining}</span>
      <span class="act-sum"
        ><span class="act-amount num">${money(remaining, locale)}</span>
        <span class="act-price small muted">${t.outOf} <span class="num">${money(spent, locale)}</span></span></span
      ></span
    >
    <span class="act-bar"
      >${moneyBar(spent, [
        ['amo', amo.amount, soon.amo],
        ['amc', amc.amount, soon.amc],
        ...(otherPayers ? [['other', otherPayers] as const] : []),
        ['remaining', remaining],
      ])}</span
    >
    <span class="act-split small"
      >${part('amo', t.amo, amo.amount)}${part('amc', t.amc, amc.amount)}${
        otherPayers ? part('other', t.otherPayers, otherPayers) : nothing
      }</span
    >
    <span class="act-status"
      ><span class="badge ${tones[act.status] ?? 'info'}">${actStatus(act, t, locale)}</span>${end}</span
    >`;
}

/** The state of the act; that it is paid, and to whom, where the day is known. */
export function actStatus({status, amc, family}: Reimbursement, t: ActRowMessages, locale: Locale): string {
  if (status === 'paid' && amc.paidOn && amc.payee === 'professional')
    return t.paidTo[careKind(family) as keyof typeof t.paidTo] ?? t.paidTo.other;
  if (status === 'paid' && amc.paidOn) return t.paidOn(dayAndMonth(amc.paidOn, locale));
  return t.statuses[status as keyof typeof t.statuses] ?? t.statuses.other;
}

const actRowStyles = css`
  .act {
    border-block-end: 1px solid var(--_border);
  }
  .act-unreadable {
    padding-block: calc(4 * var(--_u));
  }
  .act-head {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr) auto;
    gap: calc(1 * var(--_u)) calc(3 * var(--_u));
    align-items: start;
    padding-block: calc(4 * var(--_u));
    cursor: pointer;
    list-style: none;
    line-height: 1.4;
  }
  .act-head::-webkit-details-marker {
    display: none;
  }
  .act-head:hover .act-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .act-name {
    display: block;
    font-weight: 700;
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .act-sub {
    display: block;
  }
  .act-rest {
    text-align: end;
  }
  .act-rest .small {
    display: block;
  }
  .act-sum > span {
    display: inline-block;
  }
  .act-amount {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .act-bar,
  .act-split,
  .act-status {
    grid-column: 2 / -1;
  }
  .act-bar {
    padding-block: calc(1.5 * var(--_u)) calc(0.5 * var(--_u));
  }
  .act-split {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_u));
  }
  .act-split > span {
    display: inline-flex;
    gap: calc(1.5 * var(--_u));
    align-items: center;
  }
  .act-status {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-block-start: calc(1 * var(--_u));
  }
  @container widget (max-width: 26em) {
    .act-head {
      grid-template-columns: 2.75em minmax(0, 1fr);
    }
    .act-rest {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      padding-block-start: calc(1 * var(--_u));
    }
    .act-bar,
    .act-split,
    .act-status {
      grid-column: 1 / -1;
    }
  }
  @container widget (max-width: 14em) {
    .act-head {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container widget (min-width: 52em) {
    .act-head {
      grid-template-columns: 2.75em minmax(0, 1fr) 17.5em 8.5em;
      column-gap: calc(5 * var(--_u));
    }
    .act-title {
      grid-row: 1;
      grid-column: 2;
    }
    .act-rest {
      grid-row: 1 / 3;
      grid-column: 4;
    }
    .act-sum > span {
      display: block;
    }
    .act-bar {
      grid-row: 1;
      grid-column: 3;
      padding-block-start: calc(2 * var(--_u));
    }
    .act-split {
      grid-row: 2;
      grid-column: 3;
      justify-content: space-between;
      gap: 0 calc(2 * var(--_u));
      margin-block-start: -1.6em;
    }
    .act-status {
      grid-row: 2;
      grid-column: 2;
      justify-content: flex-start;
      gap: calc(2 * var(--_u));
    }
  }
  @media print {
    .act {
      break-inside: avoid;
    }
  }
`;
