import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {icon, type IconName} from './icon.js';

/** What protects, what helps, what happens: a few sentences under one picture. */
export function promise(sentences: readonly unknown[], picture: IconName = 'check'): TemplateResult {
  return promises(sentences.map((sentence) => [picture, sentence]));
}

/** The same, each with its own. */
export function promises(pairs: readonly (readonly [IconName, unknown])[]): TemplateResult {
  needs(promiseStyles);
  return html`<ul class="promise">
    ${pairs.map(([picture, sentence]) => html`<li>${icon(picture)}<span>${sentence}</span></li>`)}
  </ul>`;
}

const promiseStyles = css`
  .promise {
    display: grid;
    gap: calc(2.5 * var(--_u));
  }
  .promise > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    line-height: 1.45;
  }
  .promise .icon {
    color: var(--_primary);
  }
`;
