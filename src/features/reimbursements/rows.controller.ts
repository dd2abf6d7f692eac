import type {ReactiveController, TemplateResult} from 'lit';
import type {Act} from '../../contract/reimbursements.js';
import type * as windowingModule from '../../engines/windowing/windowing.js';
import type {Windowing, WindowingOptions} from '../../engines/windowing/windowing.js';
import {Lazy} from '../../element/lazy.js';
import type {Widget} from '../../element/widget.js';
import {RowList} from './row-list.js';
import {rowsView, type RowsView} from './rows.view.js';

/** A shorter list is in the page as it is: nothing is simpler, and « Rechercher dans la page » finds all of it. */
const wholeUpTo = 200;
/** « Rechercher dans la page » brings that many into the page; beyond, the field above the list is the way. */
const findUpTo = 2_000;
/** Before a row is measured. */
const usualHeights = {month: 66, act: 118};

/**
 * Shows the rows; of a long list only what is seen, except on paper and while the member looks for a word in the page.
 */
export class RowsController implements ReactiveController {
  #acts: readonly Act[] = [];
  #rows = new RowList([]);
  /** What the rows were made with: months that are open. */
  #folded = '';
  readonly #module: Lazy<typeof windowingModule>;
  #windowing: Windowing | undefined;
  #printing = false;
  #finding = false;
  /** Where the window is. */
  #list: HTMLElement | undefined;

  constructor(private readonly host: Widget) {
    this.#module = new Lazy(host, () => import('../../engines/windowing/windowing.js'));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
    addEventListener('keydown', this.#keyDown, true);
    // the window was closed when the element left its place
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    removeEventListener('keydown', this.#keyDown, true);
    this.#closeWindow();
  }

  hostUpdated(): void {
    if (this.#whole) return this.#closeWindow();
    const module = this.#module.want();
    if (!module) return;
    const list = this.host.renderRoot.querySelector<HTMLElement>('.months');
    if (!list) return this.#closeWindow();
    if (this.#windowing && this.#list === list) return this.#windowing.settle();
    this.#closeWindow();
    this.#list = list;
    this.#windowing = new module.Windowing(this.#options(list));
    this.host.requestUpdate();
  }

  view(acts: readonly Act[], view: Omit<RowsView, 'rows' | 'windowed'>): TemplateResult {
    const {folds} = view;
    const folded = this.#unfolded ? 'no' : String(folds.revision);
    if (acts !== this.#acts || folded !== this.#folded) {
      if (acts.length < this.#acts.length) this.#finding = false;
      if (acts !== this.#acts && this.#module.failed) void this.#module.load();
      this.#acts = acts;
      this.#folded = folded;
      this.#rows = new RowList(acts, this.#rows, this.#unfolded ? undefined : folds.isOpen);
      this.#windowing?.update(this.#options(this.#list!), this.#rows.tail);
    }
    if (this.#whole) return rowsView({...view, rows: this.#rows});
    const present = this.#windowing;
    // until the window is there, what fits a first screen
    if (!present) return rowsView({...view, rows: this.#rows, most: 40});
    return rowsView({...view, rows: this.#rows, windowed: {windowing: present, visible: present.visible}});
  }

  /** Paper has no buttons, and the browser only finds what is in the page. */
  get #unfolded(): boolean {
    return this.#printing || this.#finding;
  }

  /** All rows are in the page. */
  get #whole(): boolean {
    const {length} = this.#rows;
    const mayBe = this.#finding || (this.#module.failed && length <= findUpTo);
    return length <= wholeUpTo || this.#printing || mayBe;
  }

  #options(list: HTMLElement): WindowingOptions {
    const rows = this.#rows;
    return {
      list,
      count: rows.length,
      key: (index) => rows.key(index),
      estimate: (index) => (rows.at(index).act ? usualHeights.act : usualHeights.month),
      keep: () => this.#focused(),
      changed: () => this.host.requestUpdate(),
    };
  }

  #focused(): number | undefined {
    const row = (this.host.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('[data-index]');
    // the list may have grown above it since
    const index = row?.dataset['id'] === undefined ? -1 : this.#rows.indexOf(row.dataset['id']);
    return index < 0 ? undefined : index;
  }

  #closeWindow(): void {
    this.#windowing?.close();
    this.#windowing = this.#list = undefined;
  }

  readonly #beforePrint = (): void => this.#setPrinting(true);
  readonly #afterPrint = (): void => this.#setPrinting(false);

  #setPrinting(printing: boolean): void {
    this.#printing = printing;
    this.host.requestUpdate();
  }

  /** The browser only finds what is in the page. */
  readonly #keyDown = ({key, ctrlKey, metaKey}: KeyboardEvent): void => {
    const finds = key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f');
    if (!finds || this.#finding || this.#acts.length > findUpTo) return;
    this.#finding = true;
    this.host.requestUpdate();
  };
}
