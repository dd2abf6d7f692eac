import {html, type TemplateResult} from 'lit';

/** 24 × 24, one stroke: what only this widget draws. */
const paths = {
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.5 15.5l5 5',
  pin:
    'M12 21c-4.4-4.5-6.6-8-6.6-10.9a6.6 6.6 0 0 1 13.2 0C18.6 13 16.4 16.5 12 21zM9.6 10a2.4 2.4 0 1 0 4.8 0 2.4 ' +
    '2.4 0 1 0-4.8 0',
  filter:
    'M3.5 7h10M18.5 7h2M3.5 17h2M10.5 17h10M13.6 7a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M5.6 17a2.4 2.4 0 1 ' +
    '0 4.8 0 2.4 2.4 0 1 0-4.8 0',
} as const;

/** Decorative; the words beside it say the same. */
export function picture(name: keyof typeof paths, small = false): TemplateResult {
  return html`<svg class="icon ${small ? 'icon-small' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;
}
