import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import type {MonthTotal, Reimbursement} from '../../contract/reimbursements.js';
import type {WindowedRows, Windowing} from '../../engines/windowing/windowing.js';
import {money, monthInWords} from '../../element/format.js';
import {safely} from '../../element/safely.js';
import {icon} from '../../ui/blocks/icon.js';
import {actView, type ActView} from './act.view.js';
import {isReadable} from '../../ui/blocks/act-parts.js';
import type {MonthFolds} from './month-folds.js';
import type {Row, RowList} from './row-list.js';

export interface RowsView extends ActView {
  rows: RowList;
  /** How many of the rows, from the top; the window says it by itself. */
  most?: number;
  months: readonly MonthTotal[];
  folds: Pick<MonthFolds, 'isOpen' | 'revision'>;
  /** The member opens or closes a month. */
  fold: (month: string, open: boolean) => void;
  /** Whose names the rows show: another list, other rows. */
  people: unknown;
  /** Present where only a part of the rows is in the page. */
  windowed?: {windowing: Windowing; visible: WindowedRows} | undefined;
}

interface Placed {
  row: Row;
  index: number;
  above: number;
}
type PlacedAct = Placed & {row: Extract<Row, {rank: number}>};
interface Group {
  month: string;
  head: Placed | undefined;
  acts: PlacedAct[];
}

/** The rows, month by month. */
export function rowsView(view: RowsView): TemplateResult {
  const {windowed} = view;
  const placed = placedRows(view);
  const before = placed[0]?.above ?? 0;
  const below = windowed?.visible.below ?? 0;
  if (placed[0]) placed[0].above = 0;
  const blanks = (element: Element | undefined) => {
    setBlank(element, 'padding-block-start', before);
    setBlank(element, 'padding-block-end', below);
  };
  return html`<div class="months ${windowed ? 'windowed' : ''}" ${ref(blanks)}>
    ${repeat(
      byMonth(placed),
      ({month}) => month,
      (group) => monthView(group, view),
    )}
  </div>`;
}

function placedRows({rows, windowed, most = rows.length}: RowsView): Placed[] {
  if (!windowed)
    return Array.from({length: Math.min(most, rows.length)}, (_, index) => ({row: rows.at(index), index, above: 0}));
  const visible = windowed.visible.rows.filter(({index}) => index < rows.length);
  return visible.map(({index, above}) => ({row: rows.at(index), index, above}));
}

function byMonth(placed: readonly Placed[]): Group[] {
  const groups: Group[] = [];
  for (const each of placed) {
    const {month} = each.row;
    let group = groups.at(-1);
    if (group?.month !== month) groups.push((group = {month, head: undefined, acts: []}));
    if (each.row.act) group.acts.push(each as PlacedAct);
    else group.head = each;
  }
  return groups;
}

/** A month whose head is out of sight still has its name, for those who hear it. */
function monthView({month, head, acts}: Group, view: RowsView): TemplateResult {
  const {t, locale, months} = view;
  const total = months.find((each) => each.month === month);
  const name = month ? monthInWords(month, locale) : t.noDate;
  const list = html`<ul class="acts" role="list" id="a-${month}" aria-labelledby="m-${month}">
    ${repeat(
      acts,
      ({row}) => row.act.id,
      (each) => rowView(each, total, view),
    )}
  </ul>`;
  return html`<section class="month" aria-labelledby="m-${month}">
    ${head ? headView(head, name, total, view) : html`<h3 class="visually-hidden" id="m-${month}">${name}</h3>`}
    ${acts.length ? list : nothing}
  </section>`;
}

/** The name opens and closes the month; what it comes to is said either way. */
function headView(head: Placed, name: string, total: MonthTotal | undefined, view: RowsView): TemplateResult {
  const {month} = head.row;
  const open = !head.row.act && head.row.open;
  return html`<header class="month-head" data-index=${head.index} data-id="month ${month}" ${standing(head, view)}>
    <h3 class="heading" part="heading" id="m-${month}">
      <button
        type="button"
        class="month-fold"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${open ? `a-${month}` : nothing}
        @click=${() => view.fold(month, !open)}
      >
        ${icon('chevron', true)}<span>${name}</span>
      </button>
    </h3>
    ${total ? sumView(total, view) : nothing}
  </header>`;
}

/** What was paid stands out; what is expected stands apart. */
function sumView({paid, expected, spent}: MonthTotal, {t, locale}: RowsView): TemplateResult {
  const sum = ({amo, amc}: {amo: number; amc: number}) => money(amo + amc, locale);
  const coming = expected && (expected.amo !== 0 || expected.amc !== 0);
  const price = html`<span class="num">${money(spent, locale)}</span>`;
  if (!paid) return html`<p class="month-sum">${t.spent} ${price}</p>`;
  return html`<p class="month-sum">
    ${t.reimbursed}
    <strong class="num">${sum(paid)}</strong>${
      coming ? html`, ${t.coming} <span class="num">${sum(expected)}</span>,` : nothing
    }
    ${t.outOf} ${price}
  </p>`;
}

function rowView(placed: PlacedAct, total: MonthTotal | undefined, view: RowsView): TemplateResult {
  const {act, rank} = placed.row;
  return html`<li
    class="act"
    data-index=${placed.index}
    data-id=${act.id}
    aria-setsize=${Math.max(total?.count ?? 0, rank)}
    aria-posinset=${rank}
    ${standing(placed, view)}
  >
    ${isReadable(act) ? readableAct(act, view) : unreadableAct(view)}
  </li>`;
}

const unreadableAct = ({t}: RowsView) => html`<p class="act-unreadable muted">${t.unreadable}</p>`;

/** Of an open act much may change, of the many others nothing but this. */
function readableAct(act: Reimbursement, view: RowsView): unknown {
  const {t, locale, people, acts} = view;
  const shown = () =>
    safely(
      'act',
      () => actView(act, view),
      () => unreadableAct(view),
    );
  return acts.isOpen(act.id) ? shown() : guard([act, t, locale, people], shown);
}

/** Where a row of the window stands. Only the row with the focus may stand apart from the others. */
function standing({above}: Placed, {windowed}: RowsView): unknown {
  if (!windowed) return nothing;
  const {windowing} = windowed;
  return guard([windowing, above], () =>
    ref((element) => {
      setBlank(element, 'margin-block-start', above);
      if (element) windowing.measure(element);
    }),
  );
}

/** No custom property: all that is in the element would inherit it, and be styled anew whenever it changes. */
function setBlank(element: Element | undefined, name: string, pixels: number): void {
  const {style} = (element ?? {}) as Partial<HTMLElement>;
  if (pixels > 0) style?.setProperty(name, `${pixels}px`);
  else style?.removeProperty(name);
}
