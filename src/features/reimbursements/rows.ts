import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import type {MonthTotal} from '../../contract/reimbursements.js';
import type {WindowedRows, Windowing} from '../../engines/windowing/windowing.js';
import {money, monthInWords} from '../../element/format.js';
import {isReadable} from './reimbursement-list.js';
import {actView, type ActState, type ActView} from './act.view.js';
import type {Row, RowList} from './row-list.js';

export interface RowsView extends ActView {
  rows: RowList;
  /** How many of the rows, from the top; the window says it by itself. */
  most?: number;
  months: readonly MonthTotal[];
  stateOf: (id: string) => ActState | undefined;
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
interface Group {
  month: string;
  head: Placed | undefined;
  acts: Placed[];
}

/** The rows, month by month. */
export function rowsView(view: RowsView): TemplateResult {
  const {rows, windowed, most = rows.length} = view;
  const placed: Placed[] = windowed
    ? windowed.visible.rows
        .filter(({index}) => index < rows.length)
        .map(({index, above}) => ({row: rows.at(index), index, above}))
    : Array.from({length: Math.min(most, rows.length)}, (_, index) => ({row: rows.at(index), index, above: 0}));
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

function byMonth(placed: readonly Placed[]): Group[] {
  const groups: Group[] = [];
  for (const each of placed) {
    const {month} = each.row;
    let group = groups.at(-1);
    if (group?.month !== month) groups.push((group = {month, head: undefined, acts: []}));
    if (each.row.act) group.acts.push(each);
    else group.head = each;
  }
  return groups;
}

/** A month whose head is out of sight still has its name, for those who hear it. */
function monthView({month, head, acts}: Group, view: RowsView): TemplateResult {
  const {t, locale, months, windowed} = view;
  const total = months.find((each) => each.month === month);
  const name = month ? monthInWords(month, locale) : t.noDate;
  const windowing = windowed?.windowing;
  // only the row with the focus may stand apart from the others
  const place = ({above}: Placed) =>
    windowing
      ? guard([windowing, above], () =>
          ref((element) => {
            setBlank(element, 'margin-block-start', above);
            if (element) windowing.measure(element);
          }),
        )
      : nothing;
  return html`<section class="month" aria-labelledby="m-${month}">
    ${
      head
        ? html`<header class="month-head" data-index=${head.index} ${place(head)}>
            <h3 class="heading" part="heading" id="m-${month}">${name}</h3>
            ${
              total
                ? html`<p class="month-sum">
                    ${t.reimbursed} <strong class="num">${money(total.amo + total.amc, locale)}</strong> ${t.outOf}
                    <span class="num">${money(total.spent, locale)}</span>
                  </p>`
                : nothing
            }
          </header>`
        : html`<h3 class="visually-hidden" id="m-${month}">${name}</h3>`
    }
    ${
      acts.length
        ? html`<ul class="acts" role="list" aria-labelledby="m-${month}">
            ${repeat(
              acts,
              ({row}) => row.act!.id,
              (each) => {
                const {act, rank} = each.row as Extract<Row, {rank: number}>;
                const state = view.stateOf(act.id);
                return html`<li
                  class="act"
                  data-index=${each.index}
                  data-id=${act.id}
                  aria-setsize=${Math.max(total?.count ?? 0, rank)}
                  aria-posinset=${rank}
                  ${place(each)}
                >
                  ${
                    isReadable(act)
                      ? guard([act, state, t, locale, view.people, view.more.here, view.more.failed], () =>
                          actView(act, state, view),
                        )
                      : html`<p class="act-unreadable muted">${t.unreadable}</p>`
                  }
                </li>`;
              },
            )}
          </ul>`
        : nothing
    }
  </section>`;
}

/** No custom property: all that is in the element would inherit it, and be styled anew whenever it changes. */
function setBlank(element: Element | undefined, name: string, pixels: number): void {
  const {style} = (element ?? {}) as Partial<HTMLElement>;
  if (pixels > 0) style?.setProperty(name, `${pixels}px`);
  else style?.removeProperty(name);
}
