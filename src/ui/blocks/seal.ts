import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {icon} from './icon.js';

/** Above the title of what is done for good. */
export function seal(): TemplateResult {
  needs(sealStyles);
  return html`<span class="seal">${icon('check')}</span>`;
}

const sealStyles = css`
  .seal {
    display: grid;
    place-content: center;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .seal .icon {
    inline-size: 2.25em;
    block-size: 2.25em;
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .seal {
      border: 3px solid CanvasText;
    }
  }
`;
