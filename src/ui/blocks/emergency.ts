import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import type {EmergencyMessages} from './emergency.messages.fr.js';
import {icon} from './icon.js';

const number = (digits: string, scheme: 'tel' | 'sms') =>
  html`<a class="link num strong" href="${scheme}:${digits}">${digits}</a>`;

/** Whom to call when it cannot wait: first under a title, and never folded. */
export function emergency(t: EmergencyMessages): TemplateResult {
  needs(emergencyStyles);
  return html`<p class="emergency" part="alert">
    ${icon('phone')}<span
      ><strong>${t.title}</strong> ${t.call} ${number('15', 'tel')} ${t.or} ${number('112', 'tel')}. ${t.text}
      ${number('114', 'sms')}.</span
    >
  </p>`;
}

const emergencyStyles = css`
  .emergency {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding: calc(4 * var(--_u));
    border: 2px solid var(--_danger);
    border-radius: var(--_radius-control);
    line-height: 1.75;
  }
  .emergency .icon {
    color: var(--_danger);
  }
  .emergency .link {
    padding-block: 0.4em;
    color: inherit;
  }
  @container widget (max-width: 14em) {
    .emergency {
      grid-template-columns: minmax(0, 1fr);
      padding: calc(2 * var(--_u));
    }
  }
`;
