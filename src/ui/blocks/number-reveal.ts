import {css, html, type ReactiveController, type TemplateResult} from 'lit';
import {NO_BREAK_SPACE} from '../../domain/text.js';
import {needs} from '../../element/styles.js';
import type {Widget} from '../../element/widget.js';

/** A number that was revealed hides itself again after this. */
const GLANCE = 20_000;

/**
 * Which number of a page that opens other doors (NIR, IBAN) is shown in full. Only for a glance: it is masked again
 * after 20 seconds, when the page is hidden and when the widget leaves the page.
 */
export class NumberReveal implements ReactiveController {
  /** Its key, among those of this page; one at a time. */
  shown: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Widget) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#pageHidden);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#pageHidden);
    this.hide();
  }

  /** A press on the button of this number. */
  toggle(key: string): void {
    clearTimeout(this.#timer);
    this.shown = this.shown === key ? undefined : key;
    if (this.shown !== undefined) this.#timer = setTimeout(() => this.hide(), GLANCE);
    this.host.requestUpdate();
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (this.shown === undefined) return;
    this.shown = undefined;
    this.host.requestUpdate();
  }

  readonly #pageHidden = (): void => {
    if (document.visibilityState === 'hidden') this.hide();
  };
}

export interface HiddenNumber {
  /** Of this number on its page. */
  key: string;
  /** What is seen until the press, and after it. */
  hidden: unknown;
  whole: unknown;
  /** What the button is called: it must contain its label. */
  name: string;
}

/**
 * A number with its « Afficher ». Recorders and translators are kept away from it, masked or not; where it changes it
 * is said.
 */
export function hiddenNumber(
  {key, hidden, whole, name}: HiddenNumber,
  {shown, toggle}: {shown: string | undefined; toggle: (key: string) => void},
  words: {readonly show: string; readonly hide: string},
): TemplateResult {
  needs(revealStyles);
  const isShown = shown === key;
  const text = isShown ? whole : hidden;
  return html`<span
      class="num groups"
      translate="no"
      aria-live="polite"
      data-sentry-mask
      data-dd-privacy="mask"
      data-private
      >${typeof text === 'string' ? text.replaceAll(NO_BREAK_SPACE, ' ') : text}</span
    >
    <button type="button" class="reveal" part="button quiet" aria-label=${name} @click=${() => toggle(key)}>
      ${isShown ? words.hide : words.show}
    </button>`;
}

export const revealStyles = css`
  /* whole on a line of its own where it fits on one; an IBAN on a phone goes on between two groups */
  .num.groups {
    display: inline-block;
    max-inline-size: 100%;
    white-space: normal;
  }
  .reveal {
    font: inherit;
    font-weight: 600;
    min-block-size: 1.75em;
    min-inline-size: 3em;
    padding: 0 0.25em;
    color: var(--_primary);
    background: none;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @media print {
    .reveal {
      display: none;
    }
  }
`;
