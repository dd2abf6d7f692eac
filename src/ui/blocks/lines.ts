import {css, html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

export interface LineOptions {
  /** What the value is of. */
  term?: unknown;
  value: unknown;
  /** Under the value. */
  note?: unknown;
  /** A badge, last of the words. */
  state?: unknown;
  /** At the right, or below where there is little room. */
  actions?: unknown;
  /** Below the whole line: a question about it. */
  more?: unknown;
  /** Short enough that what is at the right stays there. */
  tight?: boolean;
}

/** One thing and how it stands, with what can be done about it. Stands in a list with the class `lines`. */
export function line({term, value, note, state, actions, more, tight}: LineOptions): TemplateResult {
  needs(lineStyles);
  return html`<li class="line ${tight ? 'tight' : ''}">
    <div class="line-text">
      ${term ? html`<p class="small muted">${term}</p>` : nothing}
      <p class="line-value">${value}</p>
      ${note ? html`<p class="small muted">${note}</p>` : nothing} ${state ? html`<p>${state}</p>` : nothing}
    </div>
    ${actions ? html`<div class="line-act">${actions}</div>` : nothing}
    ${more ? html`<div class="line-more">${more}</div>` : nothing}
  </li>`;
}

/** A form in the place of a line. */
export function editedLine(form: unknown): TemplateResult {
  needs(lineStyles);
  return html`<li class="line edited"><div class="edit">${form}</div></li>`;
}

const lineStyles = css`
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(1 * var(--_u)) calc(4 * var(--_u));
    align-items: center;
    padding-block: calc(3 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.45;
  }
  .line:first-child {
    padding-block-start: 0;
  }
  .line:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .line-text {
    display: grid;
    gap: calc(0.5 * var(--_u));
  }
  .line-value {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .line-act {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_u));
  }
  .line-more {
    grid-column: 1 / -1;
    padding-block: calc(2 * var(--_u));
  }
  .line.edited,
  .edit {
    grid-template-columns: minmax(0, 1fr);
  }
  .edit {
    display: grid;
    padding: calc(5 * var(--_u));
    background: var(--_surface);
    border: var(--_stroke) solid var(--_primary);
    border-radius: var(--_radius);
  }
  @container widget (max-width: 24em) {
    .line:not(.tight) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container widget (max-width: 21em) {
    .edit {
      padding: calc(3 * var(--_u));
    }
  }
`;
