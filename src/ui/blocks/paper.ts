import {css, html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

export interface PaperOptions {
  /** Of its heading, which names it. */
  id: string;
  title: unknown;
  /** On the line of the title: its date, its kind. */
  beside?: unknown;
  /** Most often facts. */
  body: unknown;
  /** Of its heading; 3 where nothing is said. */
  level?: 3 | 4;
}

/** Something to keep, as the paper it stands for: sharp corners, a heavy rule under its title. */
export function paper({id, title, beside, body, level = 3}: PaperOptions): TemplateResult {
  needs(paperStyles);
  const heading =
    level === 3
      ? html`<h3 class="subheading" id=${id}>${title}</h3>`
      : html`<h4 class="subheading" id=${id}>${title}</h4>`;
  return html`<article class="paper" part="card" aria-labelledby=${id}>
    <header class="paper-head">${heading}${beside ? html`<span class="small muted">${beside}</span>` : nothing}</header>
    ${body}
  </article>`;
}

const paperStyles = css`
  .paper {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    padding: calc(5 * var(--_u));
    border: 1px solid var(--_border-strong);
    border-radius: 0.25em;
    background: var(--_raised);
  }
  .paper-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_u)) calc(4 * var(--_u));
    justify-content: space-between;
    align-items: baseline;
    padding-block-end: calc(3 * var(--_u));
    border-block-end: 2px solid var(--_text);
  }
  @container widget (min-width: 34em) {
    .paper .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container widget (max-width: 14em) {
    .paper {
      padding: calc(3 * var(--_u));
    }
  }
`;
