import {css, html, type TemplateResult} from 'lit';
import type {MemberDocument} from '../../contract/documents.js';
import {focusWhenShown} from '../../element/focus.js';
import type {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {Widget} from '../../element/widget.js';
import {button} from '../../ui/blocks/button.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import type {MoreMessages} from './library-more.messages.fr.js';

/** As many as one file may hold. */
const most = 100;

/** Several papers that are chosen, to come as one file. They stay chosen while others are looked for. */
export class Selection {
  #chosen: ReadonlySet<string> | undefined;
  /** Why the last press gave nothing. */
  #missing = false;

  constructor(
    private readonly host: Widget,
    private readonly messages: Messages<MoreMessages>,
  ) {}

  /** Papers are being chosen. */
  get isOpen(): boolean {
    return this.#chosen !== undefined;
  }

  async start(): Promise<void> {
    this.#become(new Set());
    await focusWhenShown(this.host, '#several');
  }

  /** Back to what opened it. */
  async end(): Promise<void> {
    this.clear();
    await focusWhenShown(this.host, '#choose-several');
  }

  clear(): void {
    this.#become(undefined);
  }

  all(documents: readonly MemberDocument[]): void {
    this.#become(new Set([...this.#chosen!, ...documents.map(({id}) => id)]));
  }

  tickView(document: MemberDocument, id: string): TemplateResult {
    needs(tickStyles);
    return html`<input
      class="tick"
      type="checkbox"
      id=${id}
      aria-describedby="facts-${document.id}"
      .checked=${this.#chosen!.has(document.id)}
      @change=${(event: Event) => this.#set(document, (event.target as HTMLInputElement).checked)}
    />`;
  }

  headView(): TemplateResult {
    needs(selectionStyles);
    const {several: t} = this.messages.t;
    return html`<div class="stack tight">
      <h3 class="subheading" id="several" tabindex="-1">${t.title}</h3>
      <p class="small muted">${t.text}</p>
    </div>`;
  }

  /** Always in sight below the rows. `below`: the link to the file, what failed. */
  barView(
    shown: readonly MemberDocument[],
    busy: boolean,
    below: unknown,
    get: (ids: string[]) => void,
  ): TemplateResult {
    const {several: t} = this.messages.t;
    const ids = [...this.#chosen!];
    const wrong = ids.length > most ? t.tooMany(most) : this.#missing ? t.none : undefined;
    const press = () => {
      if (ids.length && ids.length <= most) return get(ids);
      this.#missing = !ids.length;
      this.host.requestUpdate();
    };
    return html`<div class="several-bar stack tight" role="group" aria-labelledby="several">
      <p role="status">
        <span class="strong">${t.chosen(ids.length)}</span> ${wrong ? html`<span>${wrong}</span>` : ''}
      </p>
      <div class="row">
        ${button({label: t.download, kind: 'primary', small: true, icon: 'download', busy, onClick: press})}
        ${button({label: t.all, small: true, onClick: () => this.all(shown)})}
        ${button({label: t.cancel, kind: 'quiet', small: true, onClick: () => void this.end()})}
      </div>
      ${below}
    </div>`;
  }

  #set({id}: MemberDocument, on: boolean): void {
    const chosen = new Set(this.#chosen);
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.#become(chosen);
  }

  #become(chosen: ReadonlySet<string> | undefined): void {
    this.#chosen = chosen;
    this.#missing = false;
    this.host.requestUpdate();
  }
}

const selectionStyles = css`
  #several:focus {
    outline: none;
    box-shadow: none;
  }
  .several-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block: calc(3 * var(--_u));
    background: var(--_surface);
    border-block-start: 2px solid var(--_text);
  }
  /* large text on a small screen: it would hide the rows */
  @media (max-height: 30em) {
    .several-bar {
      position: static;
    }
  }
  @container widget (max-width: 21em) {
    .several-bar {
      position: static;
    }
  }
`;
