import {css, html, type TemplateResult} from 'lit';
import type {CareFamily} from '../../contract/care.js';
import {needs} from '../../element/styles.js';

/** 24 × 24, one stroke: a picture for each kind of care. */
const paths: Record<CareFamily, string> = {
  consultation:
    'M5 3.5V9a4.5 4.5 0 0 0 9 0V3.5M3.5 3.5h3M12.5 3.5h3M9.5 13.5v2a5 5 0 0 0 10 0V13M17.5 11a2 2 0 1 0 4 0 2 ' +
    '2 0 1 0-4 0',
  pharmacy: 'm13.1 5.3-7.8 7.8a4 4 0 0 0 5.6 5.6l7.8-7.8a4 4 0 0 0-5.6-5.6M9.2 9.2l5.6 5.6',
  dental:
    'M12 5.5c-1.8-1.3-3.3-1.9-4.7-1.9C5 3.6 3.5 5.6 3.5 8.3c0 3.7 1.9 5.2 2.3 8.7.3 2.3.8 3.5 1.9 3.5 2.1 0 ' +
    '1.5-5.8 4.3-5.8s2.2 5.8 4.3 5.8c1.1 0 1.6-1.2 1.9-3.5.4-3.5 2.3-5 2.3-8.7 0-2.7-1.5-4.7-3.8-4.7-1.4 ' +
    '0-2.9.6-4.7 1.9z',
  optical:
    'M2.7 14.5a3.8 3.8 0 1 0 7.6 0 3.8 3.8 0 1 0-7.6 0M13.7 14.5a3.8 3.8 0 1 0 7.6 0 3.8 3.8 0 1 0-7.6 0M10.3 ' +
    '13.8c.9-.8 2.5-.8 3.4 0M2.8 13.5 4.5 7h2M21.2 13.5 19.5 7h-2',
  hearing:
    'M6.5 9.5a6 6 0 0 1 12 0c0 3.5-3.2 4.7-3.8 7.3-.4 2-1.6 3.7-3.7 3.7-2 0-3.5-1.5-3.5-3.3M9.5 9.5a3 3 0 0 1 ' +
    '6 0c0 1.9-2.3 2.2-2.3 4.2',
  hospital: 'M4 20.5v-14h16v14M2.5 20.5h19M12 9v5M9.5 11.5h5M9.5 20.5v-3h5v3M8.5 6.5v-3h7v3',
  lab: 'M9 3.5h6M10 3.5v6L4.8 18a1.7 1.7 0 0 0 1.5 2.5h11.4a1.7 1.7 0 0 0 1.5-2.5L14 9.5v-6M7.3 14.5h9.4',
  paramedical: 'M8.5 5.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M10.5 10v5h4.5l3 5.5M10.5 12h5M10.5 15a4 4 0 1 1-4-3',
  transport:
    'M2.5 16.5v-9h10v9M12.5 10h4.5l4.5 4v2.5h-2M4.5 16.5h-2M15.5 16.5h-6.5M4.5 17a2.25 2.25 0 1 0 4.5 0 2.25 ' +
    '2.25 0 1 0-4.5 0M15 17a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0M7.5 9.5v4M5.5 11.5h4',
  wellness:
    'M7 12.5V6.2a1.5 1.5 0 0 1 3 0V11M10 10.5V4.7a1.5 1.5 0 0 1 3 0v5.8M13 10.5V5.7a1.5 1.5 0 0 1 3 0V12M16 ' +
    '9.2a1.5 1.5 0 0 1 3 0v5.3c0 4-2.5 6.5-6.3 6.5-3 0-4.5-1.3-6-3.8L4.3 13a1.5 1.5 0 0 1 2.6-1.5L8 13.3',
  other: 'M12 20c-5-3.6-8.5-6.6-8.5-10.6A4.4 4.4 0 0 1 12 7.2a4.4 4.4 0 0 1 8.5 2.2c0 4-3.5 7-8.5 10.6z',
};

/** Known kinds as they are; any other is `other`. */
export const careKind = (family: string): CareFamily =>
  Object.hasOwn(paths, family) ? (family as CareFamily) : 'other';

/** A decorative picture; the name of the care stands beside it. */
export function carePicture(family: string): TemplateResult {
  needs(careStyles);
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[careKind(family)]}></path>
  </svg>`;
}

/** The same in a soft disc. */
export function careIcon(family: string): TemplateResult {
  needs(careStyles);
  return html`<span class="care">${carePicture(family)}</span>`;
}

export const careStyles = css`
  .care {
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    color: var(--_primary);
    background: var(--_primary-soft);
  }
  @media (forced-colors: active) {
    .care {
      border: 1px solid CanvasText;
    }
  }
`;
