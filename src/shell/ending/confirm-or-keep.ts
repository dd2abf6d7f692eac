import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

/** The last two buttons, of one size: neither is easier to find than the other. */
export function confirmOrKeep(confirm: unknown, keep: unknown): TemplateResult {
  needs(bothStyles);
  return html`<div class="both">${confirm} ${keep}</div>`;
}

const bothStyles = css`
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(3 * var(--_u));
  }
`;
