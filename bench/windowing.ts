/**
 * One list, four ways to put it in the page, with the same row: all of it (Lit `repeat`), @lit-labs/virtualizer,
 * @tanstack/virtual-core used plainly, and the timeline's own window (months, rows in the flow, the row with the focus
 * kept). `?way=repeat|labs|tanstack|ours&rows=1000`; `run.mjs` drives it.
 */
import {observeWindowOffset, observeWindowRect, Virtualizer, windowScroll} from '@tanstack/virtual-core';
import {virtualize} from '@lit-labs/virtualizer/virtualize.js';
import {html, LitElement, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Reimbursement} from '../src/contract/reimbursements.js';
import {base} from '../src/element/base.styles.js';
import {tokens} from '../src/element/tokens.styles.js';
import {Windowing, type WindowingOptions} from '../src/engines/windowing/windowing.js';
import {careStyles} from '../src/ui/blocks/care.js';
import {cardStyles} from '../src/ui/blocks/card.js';
import {iconStyles} from '../src/ui/blocks/icon.js';
import {moneyBarStyles} from '../src/ui/blocks/money-bar.js';
import {actView, type ActView} from '../src/features/reimbursements/act.view.js';
import {RowList} from '../src/features/reimbursements/row-list.js';
import {rowsView} from '../src/features/reimbursements/rows.view.js';
import words from '../src/features/reimbursements/reimbursement-timeline.messages.fr.js';
import {timelineStyles} from '../src/features/reimbursements/reimbursement-timeline.styles.js';
import {ReimbursementStore} from '../mocks/topics/reimbursements/store.js';
import {members} from '../mocks/people/members.js';

const {searchParams: query} = new URL(location.href);
const way = query.get('way') ?? 'ours';
const ledger = new ReimbursementStore(
  {size: Number(query.get('rows') ?? 1000), anchor: '2026-11-22', changes: []},
  members.family,
);

const nothing = () => undefined;
const view: ActView = {
  t: words,
  locale: 'fr',
  failureWords: {common: {} as never, language: 'fr'},
  help: {},
  isHidden: () => false,
  nameOf: () => 'Hélène',
  acts: {isOpen: () => false, toggle: nothing, requestsOf: nothing as never},
  more: {failed: false} as never,
  moreT: undefined,
};

class BenchHost extends LitElement {
  static override styles = [tokens, base, iconStyles, cardStyles, careStyles, moneyBarStyles, timelineStyles];
  acts: Reimbursement[] = [...ledger.acts];
  #rows = new RowList([]);
  #of: Reimbursement[] | undefined;
  #windowing: Windowing | undefined;
  #plainActs: Reimbursement[] | undefined;
  #plain: Virtualizer<Window, Element> | undefined;

  insert(): void {
    this.acts = [{...this.acts[0]!, id: `act-${900_000 + this.acts.length}`}, ...this.acts];
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    if (way === 'repeat')
      return html`<ul class="acts">
        ${repeat(
          this.acts,
          ({id}) => id,
          (act) => html`<li class="act">${actView(act, view)}</li>`,
        )}
      </ul>`;
    if (way === 'labs')
      return html`<div class="acts" role="list">
        ${virtualize({
          items: this.acts,
          keyFunction: ({id}) => id,
          renderItem: (act) => html`<div class="act" role="listitem">${actView(act, view)}</div>`,
        })}
      </div>`;
    return way === 'tanstack' ? this.#plainView() : this.#ourView();
  }

  protected override updated(): void {
    if (way === 'ours') {
      if (this.#windowing) return this.#windowing.settle();
      this.#windowing = new Windowing(this.#options(this.#list));
      this.requestUpdate();
    }
    if (way === 'tanstack') {
      if (this.#plain) return undefined;
      this.#plain = new Virtualizer<Window, Element>(this.#plainOptions());
      this.#plain._didMount();
      this.#plain._willUpdate();
      this.requestUpdate();
    }
    return undefined;
  }

  get #list(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.months')!;
  }

  #ourView(): TemplateResult {
    if (this.#of !== this.acts) {
      this.#of = this.acts;
      this.#rows = new RowList(this.acts, this.#rows);
      this.#windowing?.update(this.#options(this.#list), this.#rows.tail);
    }
    const windowing = this.#windowing;
    return rowsView({
      ...view,
      rows: this.#rows,
      most: 40,
      months: [],
      folds: {isOpen: () => true, revision: 0},
      fold: nothing,
      people: undefined,
      ...(windowing && {windowed: {windowing, visible: windowing.visible}}),
    });
  }

  #options(list: HTMLElement): WindowingOptions {
    const rows = this.#rows;
    return {
      list,
      count: rows.length,
      key: (index) => rows.key(index),
      estimate: (index) => (rows.at(index).act ? 118 : 66),
      keep: nothing,
      changed: () => this.requestUpdate(),
    };
  }

  #plainOptions() {
    return {
      count: this.acts.length,
      getScrollElement: () => window,
      estimateSize: () => 118,
      getItemKey: (index: number) => this.acts[index]!.id,
      overscan: 8,
      scrollToFn: windowScroll,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      onChange: () => this.requestUpdate(),
    };
  }

  #plainView(): TemplateResult {
    const virtualizer = this.#plain;
    if (!virtualizer) return html`<div class="acts"></div>`;
    if (this.#plainActs !== this.acts) virtualizer.setOptions(this.#plainOptions());
    this.#plainActs = this.acts;
    const items = virtualizer.getVirtualItems();
    return html`<div
      class="acts"
      ${ref((element) =>
        (element as HTMLElement | undefined)?.style.setProperty('block-size', `${virtualizer.getTotalSize()}px`),
      )}
    >
      <div
        ${ref((element) =>
          (element as HTMLElement | undefined)?.style.setProperty('transform', `translateY(${items[0]?.start ?? 0}px)`),
        )}
      >
        ${repeat(
          items,
          ({key}) => key,
          ({index}) =>
            html`<div class="act" data-index=${index} ${ref((element) => virtualizer.measureElement(element ?? null))}>
              ${actView(this.acts[index]!, view)}
            </div>`,
        )}
      </div>
    </div>`;
  }
}

customElements.define('bench-host', BenchHost);
const host = document.querySelector('bench-host') as BenchHost;
const frame = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(resolve);
  });
/** After the next paint: a message posted in a frame arrives when its paint is done. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  });

Object.assign(window, {
  /** Scrolls by half a screen each frame. */
  async scrollThrough(steps: number) {
    let rows = 0;
    let last = await frame();
    const frames: number[] = [];
    for (let step = 0; step < steps; step++) {
      scrollBy(0, 400);
      const now = await frame();
      frames.push(now - last);
      last = now;
      if (way !== 'repeat') rows = Math.max(rows, host.shadowRoot!.querySelectorAll('.act').length);
    }
    return {
      rows: rows || host.shadowRoot!.querySelectorAll('.act').length,
      longest: Math.max(...frames),
      shown: host.shadowRoot!.elementFromPoint(400, 400)?.closest('.act, .month-head') !== null,
    };
  },
  async insertOnTop() {
    scrollTo(0, 0);
    await painted();
    await painted();
    const start = performance.now();
    host.insert();
    await painted();
    return performance.now() - start;
  },
  ready: () => host.shadowRoot?.querySelector('.act') !== null,
});
