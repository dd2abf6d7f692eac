import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';

/** 24 × 24, drawn with one stroke in the colour of the text: what every page may need. Others are in `drawings.ts`. */
const paths = {
  alert: 'M12 4 2.8 20h18.4zM12 10.2v4.3M12 17.2v.1',
  'arrow-left': 'M20 12H4.5M10.5 6l-6 6 6 6',
  check: 'm5 12.8 4.6 4.7L19.5 7',
  chevron: 'm6 9.5 6 6 6-6',
  clock: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v5.2l3.5 2',
  document: 'M6 3.5h8L18.5 8v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5',
  download: 'M12 3.5v12M7 11l5 5 5-5M4 20.5h16',
  error: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7.3v5.7M12 16.4v.1',
  expand: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  info: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 11v5.5M12 7.6v.1',
  lock:
    'M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2' +
    'M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2',
  offline:
    'M3 9.5c2.3-2.3 5.3-3.7 9-3.7s6.7 1.4 9 3.7M6.3 13a8.3 8.3 0 0 1 5.7-2.2c2.2 0 4.2.8 5.7 2.2M9.6 16.3a3.7 ' +
    '3.7 0 0 1 4.8 0M12 19.5v.1M4 4l16 16',
  phone:
    'M6.6 3.8 9 3.6l1.9 4.4L9 9.9c1 2.2 2.9 4.1 5.1 5.1l1.9-1.9 4.4 1.9-.2 2.4c-.1 1.6-1.4 2.8-3 2.7C10.3 19.7 ' +
    '4.3 13.7 3.9 6.8c-.1-1.6 1.1-2.9 2.7-3z',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4h-4',
  shield:
    'M12 3.2c2.4 1.6 4.8 2.4 7.5 2.5v5.6c0 4.4-2.8 7.6-7.5 9.5-4.7-1.9-7.5-5.1-7.5-9.5V5.7c2.7-.1 5.1-.9 ' +
    '7.5-2.5zM12 8.5v6M9 11.5h6',
} as const;

/** One that only some views have. */
export interface Drawing {
  readonly d: string;
}
export type IconName = keyof typeof paths | Drawing;
export const iconNames = Object.keys(paths) as (keyof typeof paths)[];

/** A decorative picture; the word beside it says the same. */
export function icon(name: IconName, small = false): TemplateResult {
  needs(iconStyles);
  return html`<svg class="icon ${small ? 'icon-small' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${typeof name === 'string' ? paths[name] : name.d}></path>
  </svg>`;
}

export const iconStyles = css`
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon-small {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
`;
