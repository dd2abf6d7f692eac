import {css, html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

/** A part of a page under its own heading and a heavy rule: most often a list. `whole`: the way to all of it. */
export function titledBlock(id: string, title: unknown, body: unknown, whole: unknown = nothing): TemplateResult {
  needs(blockStyles);
  const inside = whole === nothing ? 'block-head' : '';
  const heading = html`<h3 class="heading ${inside}" part="heading" id=${id} tabindex="-1">${title}</h3>`;
  return html`<section class="block" part="section" aria-labelledby=${id}>
    ${whole === nothing ? heading : html`<div class="block-head block-line">${heading} ${whole}</div>`} ${body}
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
  .block-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_u));
    justify-content: space-between;
    align-items: baseline;
  }
`;
