import {css, html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../../contract/settings.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import {icon} from './icon.js';
import {needs} from '../../element/styles.js';

/** Phone, hours and support code: the same place at every step. */
export function help(words: CommonMessages, settings: Settings['help'], supportCode?: string): TemplateResult {
  needs(helpStyles);
  return html`<aside class="help" part="help" aria-label=${words.help.label}>
    ${icon('phone')}<span class="help-text"
      ><span class="small">${words.help.question}</span
      ><a class="help-phone num" href="tel:${settings.phone}">${settings.phoneText ?? settings.phone}</a></span
    ><span class="help-more small muted"
      >${settings.hours}
      ${
        supportCode
          ? html`<span class="help-code"
              >${words.help.code} <span class="num strong" translate="no">${supportCode}</span></span
            >`
          : nothing
      }</span
    >
  </aside>`;
}

export const helpStyles = css`
  .help {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(0.5 * var(--_u)) calc(3 * var(--_u));
    padding: calc(2.5 * var(--_u)) calc(3.5 * var(--_u));
    background: var(--_sunken);
    border-radius: var(--_radius-control);
    line-height: 1.4;
  }
  .help > .icon {
    color: var(--_primary);
  }
  .help-text {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(2 * var(--_u));
  }
  .help-phone {
    display: inline-flex;
    align-items: center;
    padding-block: 0.55em;
    margin-block: -0.55em;
    font-size: 1.125em;
    font-weight: 700;
    color: var(--_text);
    text-decoration: none;
    white-space: nowrap;
  }
  .help-phone:hover {
    text-decoration: underline;
  }
  .help-more {
    grid-column: 2;
  }
  .help-code {
    display: block;
    white-space: nowrap;
  }
  @container widget (max-width: 14em) {
    .help {
      grid-template-columns: minmax(0, 1fr);
    }
    .help-more {
      grid-column: 1;
    }
    .help-code,
    .help-phone {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .help {
      border: 1px solid CanvasText;
    }
  }
`;
