import {css, html, type TemplateResult} from 'lit';
import type {RequestStep} from '../../contract/requests.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {raised} from './day.js';
import type {PathMessages} from './path.messages.fr.js';
import {dateWords, whenWords} from './when.js';

export interface PathItem {
  when: unknown;
  what: unknown;
  done?: boolean | undefined;
}

/** What is done and what comes, in order, each with its day where one is known. */
export function path(items: readonly PathItem[]): TemplateResult {
  needs(pathStyles);
  return html`<ol class="path">
    ${items.map(
      ({when, what, done}) =>
        html`<li class="path-item ${done ? 'past' : ''}">
          <span class="strong">${when}</span>
          <div>${what}</div>
        </li>`,
    )}
  </ol>`;
}

/** The way of a request, in the insurer's words. `after`: what comes at its end. */
export function requestPath(
  steps: readonly RequestStep[],
  t: PathMessages,
  locale: Locale,
  after: readonly PathItem[] = [],
): TemplateResult {
  const when = ({done, at, by}: RequestStep): string => {
    if (done) return (at && whenWords(at, locale, t.today)) || t.done;
    return by ? t.by(dateWords(by, locale)) : t.next;
  };
  const items = steps.map((step) => ({when: raised(when(step)), what: raised(step.text), done: step.done}));
  return path([...items, ...after]);
}

const pathStyles = css`
  .path-item {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0 0 calc(6 * var(--_u)) 2.25em;
  }
  .path-item:last-child {
    padding-block-end: 0;
  }
  .path-item::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.25em;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_primary);
    border-radius: 50%;
    background: var(--_surface);
    z-index: 1;
  }
  .path-item.past::before {
    background: var(--_primary);
    box-shadow: inset 0 0 0 2px var(--_surface);
  }
  .path-item:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.5em - 1px);
    inset-block: 0.75em -0.25em;
    inline-size: 2px;
    background: var(--_border);
  }
  @media (forced-colors: active) {
    .path-item.past::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
