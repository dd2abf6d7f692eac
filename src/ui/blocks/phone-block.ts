import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {icon} from './icon.js';

export interface PhoneBlock {
  /** What it is for. */
  heading: TemplateResult;
  phone: string;
  /** As it is written; the number itself where nothing is said. */
  phoneText?: string | undefined;
  /** When somebody answers, what it costs. */
  more: unknown;
}

/** Whom to call about one thing: the number stands large, to be pressed or read over to another phone. */
export function phoneBlock({heading, phone, phoneText, more}: PhoneBlock): TemplateResult {
  needs(phoneStyles);
  return html`<div class="phone">
    ${heading}
    <p>
      <a class="phone-number num" href="tel:${phone}" translate="no"
        >${icon('phone', true)}<span>${phoneText ?? phone}</span></a
      >
    </p>
    ${more}
  </div>`;
}

const phoneStyles = css`
  .phone {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1 * var(--_u));
    padding-block: calc(4 * var(--_u));
    border-block-end: 1px solid var(--_border);
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
  .phone-number .icon {
    color: var(--_primary);
  }
`;
