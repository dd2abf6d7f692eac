import {css, html, type TemplateResult} from 'lit';
import type {CoachingModule, CoachingProgramme} from '../../contract/coaching.js';
import {needs} from '../../element/styles.js';

const isDone = ({state}: CoachingModule): boolean => state === 'done';

export const doneOf = ({modules}: CoachingProgramme): number => modules.filter(isDone).length;

/** The one to go on with: begun, else the first that is not done. */
export const currentOf = ({modules}: CoachingProgramme): CoachingModule | undefined =>
  modules.find(({state}) => state === 'begun') ?? modules.find((module) => !isDone(module));

/** How far it is, drawn; the words beside it say the same. */
export function progressBar(programme: CoachingProgramme): TemplateResult {
  needs(progressStyles);
  const part = programme.modules.length ? doneOf(programme) / programme.modules.length : 0;
  return html`<svg class="course-bar" aria-hidden="true">
    <rect width="${Math.round(part * 100)}%" height="100%"></rect>
  </svg>`;
}

const progressStyles = css`
  .course-bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    border-radius: 0.3125em;
    overflow: hidden;
    background: var(--_track);
  }
  .course-bar > rect {
    fill: var(--_primary);
  }
  @media (prefers-contrast: more) {
    .course-bar {
      outline: 1px solid var(--_border);
    }
  }
  @media (forced-colors: active) {
    .course-bar {
      forced-color-adjust: none;
      outline: 1px solid CanvasText;
      background: Canvas;
    }
    .course-bar > rect {
      fill: Highlight;
    }
  }
`;
