import {css, html, nothing, type TemplateResult} from 'lit';
import type {Coaching, CoachingProgramme} from '../../contract/coaching.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {blank} from '../../ui/blocks/states.js';
import type {CoachingMessages} from './coaching.messages.fr.js';
import {doneOf, progressBar} from './progress.view.js';
import {topicIcon} from './topic-icon.js';

/** All programmes, those that are under way first; and that they are apart from claims. */
export function programmesView(
  {programmes}: Coaching,
  t: CoachingMessages,
  open: (programmeId: string) => void,
): TemplateResult {
  needs(cardStyles, courseStyles);
  if (!programmes.length) return html`${blank({icon: 'info', tone: 'info', ...t.none})}`;
  const first = programmes.find(({state}) => state === 'joined');
  return html`<ul>
      ${sorted(programmes).map((programme) => courseView(programme, programme === first, t, open))}
    </ul>
    ${alert({tone: 'info', icon: 'lock', ...t.apart})}`;
}

const order = ['joined', 'paused'];
const placeOf = ({state}: CoachingProgramme): number => (order.indexOf(state) + order.length + 1) % (order.length + 1);
const sorted = (programmes: readonly CoachingProgramme[]): CoachingProgramme[] =>
  [...programmes].sort((one, other) => placeOf(one) - placeOf(other));

function courseView(
  programme: CoachingProgramme,
  first: boolean,
  t: CoachingMessages,
  open: (programmeId: string) => void,
): TemplateResult {
  const {id, title, topic, state, summary} = programme;
  const words = Object.hasOwn(t.open, state) ? t.open[state as keyof typeof t.open] : t.open.other;
  const badge = state === 'paused' ? t.paused : state === 'done' ? t.done : undefined;
  return html`<li class="course">
    <div class="course-top">
      <span class="course-icon">${icon(topicIcon(topic))}</span>
      <div class="stack tight">
        <h3 class="subheading">${title}</h3>
        ${summary ? html`<p>${summary}</p>` : nothing}
        <p class="row small muted">
          <span>${lengthOf(programme, t)}</span>
          ${badge ? html`<span class="badge ${state === 'done' ? 'success' : ''}">${badge}</span>` : nothing}
        </p>
      </div>
    </div>
    ${state === 'joined' || state === 'paused' ? progressView(programme, t) : nothing}
    <div class="course-act">
      ${button({
        label: words,
        name: t.openName(words, title),
        kind: first ? 'primary' : 'second',
        small: true,
        id: `programme-${id}`,
        onClick: () => open(id),
      })}
    </div>
  </li>`;
}

/** « 4 modules de 8 min », « 5 modules, 32 min en tout »; no minutes where they are not all known. */
export function lengthOf({modules}: CoachingProgramme, t: CoachingMessages): string {
  const minutes = modules.flatMap((module) => (module.minutes === undefined ? [] : [module.minutes]));
  if (!modules.length || minutes.length < modules.length) return t.count(modules.length);
  if (minutes.every((each) => each === minutes[0])) return t.each(modules.length, minutes[0]!);
  return `${t.count(modules.length)}, ${t.total(minutes.reduce((sum, each) => sum + each, 0))}`;
}

export function progressView(programme: CoachingProgramme, t: CoachingMessages, after = ''): TemplateResult {
  const words = t.progress(doneOf(programme), programme.modules.length);
  return html`<div class="stack tight">
    ${progressBar(programme)}
    <p class="small muted">${after ? `${words}. ${after}` : words}</p>
  </div>`;
}

const courseStyles = css`
  .course {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding-block: calc(5 * var(--_u));
    border-block-end: 1px solid var(--_border);
  }
  .course:first-child {
    padding-block-start: 0;
  }
  .course:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .course-top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    line-height: 1.45;
  }
  .course-icon {
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    color: var(--_primary);
    background: var(--_primary-soft);
  }
  .course-act {
    display: grid;
  }
  @container widget (min-width: 26em) {
    .course-act {
      justify-content: start;
    }
  }
  @container widget (max-width: 14em) {
    .course-top {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .course-icon {
      border: 2px solid CanvasText;
    }
  }
`;
