import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

/** A part of a page under its own heading and a heavy rule: most often a list. */
export function titledBlock(id: string, title: unknown, body: unknown): TemplateResult {
  needs(blockStyles);
  return html`<section class="block" part="section" aria-labelledby=${id}>
    <h3 class="heading block-head" part="heading" id=${id}>${title}</h3>
    ${body}
  </section>`;
}

const blockStyles = css`
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
  }
  .block-head {
    padding-block-end: calc(2.5 * var(--_u));
    border-block-end: 2px solid var(--_text);
  }
`;
