import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

/** Under the button: for who wants something else than this page. */
export function gateFoot(question: string, way: unknown): TemplateResult {
  needs(footStyles);
  return html`<p class="gate-foot">${question} ${way}</p>`;
}

const footStyles = css`
  .gate-foot {
    padding-block-start: calc(5 * var(--_u));
    border-block-start: 1px solid var(--_border);
  }
`;
