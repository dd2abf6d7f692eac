import {css, html, nothing, type TemplateResult} from 'lit';
import type {HealthService} from '../../contract/health-services.js';
import {needs} from '../../element/styles.js';
import {icon} from '../../ui/blocks/icon.js';

type Phone = HealthService['phones'][number];

/** What a number is for, the number to press, when somebody answers and what the call costs. */
export function phoneView({label, phone, phoneText, price, hours}: Phone): TemplateResult {
  needs(phoneStyles);
  return html`<div class="phone">
    <p class="strong">${label}</p>
    <p>
      <a class="phone-number num" href="tel:${phone}" translate="no"
        >${icon('phone', true)}<span>${phoneText ?? phone}</span></a
      >
    </p>
    ${hours ? html`<p class="small muted">${hours}</p>` : nothing}
    ${price ? html`<p class="small muted">${price}</p>` : nothing}
  </div>`;
}

const phoneStyles = css`
  .phone {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--_u));
    padding-block: calc(4 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.45;
  }
  .phone:first-child {
    padding-block-start: 0;
  }
  .phone-number {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_u));
    min-block-size: 2em;
    font-size: 1.375em;
    font-weight: 700;
    color: var(--_text);
    text-decoration: none;
  }
  .phone-number:hover {
    text-decoration: underline;
  }
`;
