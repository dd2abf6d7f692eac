import {html, nothing, type TemplateResult} from 'lit';
import type {HomeContract, Task} from '../../contract/home.js';
import type {Locale} from '../../element/locale.js';
import {safely} from '../../element/safely.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords, raised} from '../../ui/blocks/day.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {icon, type IconName} from '../../ui/blocks/icon.js';
import {requestPath} from '../../ui/blocks/path.js';
import type {PathMessages} from '../../ui/blocks/path.messages.fr.js';
import {bones, waiting} from '../../ui/blocks/states.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dateWords} from '../../ui/blocks/when.js';
import type {HomeMessages} from './home.messages.fr.js';
import {pictures} from './pictures.js';
import {failedPart, hasPart, partBlock, type PartsView} from './parts.js';

export interface HomeView extends PartsView {
  t: HomeMessages;
  path: PathMessages;
  locale: Locale;
  leads: SpaceLeads;
}

/** The card, one press away; nothing before there is one. */
export function passView(view: HomeView): TemplateResult | typeof nothing {
  const {home, t, locale, leads} = view;
  if (!hasPart(home, 'card')) return nothing;
  if (!home.card) return failedPart('card', view);
  const {validUntil} = home.card;
  const until = validUntil
    ? html`<span class="small">${t.validUntil} <span translate="no">${dayInWords(validUntil, locale)}</span></span>`
    : nothing;
  const around = (way: TemplateResult) =>
    html`<div class="pass" part="pass">
      ${icon(pictures.card)}<span class="pass-words">${way} ${until}</span>${icon(drawings.arrowRight, true)}
    </div>`;
  return html`<div>${leads.view({page: 'card', label: t.card}, {kind: 'text', around})}</div>`;
}

/** Where the contract stands, unless it simply goes on. */
export function contractView({home, t, path, locale, leads}: HomeView): TemplateResult | typeof nothing {
  const {state, label, text, from, steps, lead} = home.contract;
  const way = lead ? leads.view(lead, {small: true, place: 'contract'}) : nothing;
  const words = t.contract;
  if (state === 'upcoming') {
    const covered = from ? [{when: raised(dateWords(from, locale)), what: words.covered}] : [];
    const body = html`${text ? html`<p>${text}</p>` : nothing} ${requestPath(steps, path, locale, covered)}
    ${way === nothing ? nothing : html`<div class="row">${way}</div>`}`;
    return titledBlock('contract', label ?? words.upcoming, body);
  }
  const known = Object.hasOwn(states, state) ? states[state] : undefined;
  if (!known && !(state !== 'active' && (label ?? text))) return nothing;
  const [tone, picture, name] = known ?? (['info', 'info', undefined] as const);
  const day = dayOf(home.contract, words);
  const date = day ? html`${day[0]} <span translate="no">${dayInWords(day[1], locale)}</span>. ` : nothing;
  return alert({
    tone,
    icon: picture,
    id: 'contract',
    title: label ?? (name ? words[name] : text),
    text: label || name ? html`${date}${text}` : undefined,
    actions: way === nothing ? undefined : way,
  });
}

const states: Readonly<Record<string, readonly ['warning' | 'info', IconName, 'suspended' | 'portability' | 'ended']>> =
  {
    suspended: ['warning', 'alert', 'suspended'],
    portability: ['info', 'shield', 'portability'],
    ended: ['info', 'info', 'ended'],
  };

/** The day that matters in a state, and what it is. */
function dayOf({state, from, until}: HomeContract, t: HomeMessages['contract']): [string, string] | undefined {
  if (state === 'ended') return until ? [t.endedOn, until] : undefined;
  if (until) return [t.until, until];
  return from ? [t.since, from] : undefined;
}

export interface TasksView extends HomeView {
  /** All of them, not only the most urgent. */
  open: boolean;
  showAll: () => void;
}

/** How many are shown at first: more would make none of them the next thing to do. */
export const firstTasks = 3;

/** What needs the member: one picture, one sentence, one action each. */
export function tasksView(view: TasksView): TemplateResult | typeof nothing {
  const {home, t, common, open, showAll} = view;
  // on the first day, what comes is said above
  if (home.contract.state === 'upcoming' && home.tasks?.length === 0 && !home.tasks.unreadable) return nothing;
  return partBlock('tasks', t.tasks.title, view, (tasks) => {
    const left = unreadable(common, tasks);
    if (!tasks.length) return left === nothing ? calmView(t) : left;
    const shown = open ? tasks : tasks.slice(0, firstTasks);
    const more = tasks.length - shown.length;
    return html`<ul class="tasks">
        ${shown.map((task, index) =>
          safely(
            'task',
            () => taskView(task, index === 0 && task.urgency !== 'news', view),
            () => html`<li class="task">${unreadable(common, {unreadable: 1})}</li>`,
          ),
        )}
      </ul>
      ${
        more > 0
          ? html`<div class="row">
              ${button({label: t.tasks.more(more), kind: 'quiet', small: true, icon: 'chevron', onClick: showAll})}
            </div>`
          : nothing
      }
      ${left}`;
  });
}

const calmView = ({tasks: t}: HomeMessages): TemplateResult =>
  html`<p class="calm">${icon('check')}${t.none}</p>
    <p>${t.noneText}</p>`;

function taskView(task: Task, isFirst: boolean, {t, locale, leads}: HomeView): TemplateResult {
  const {id, title, text, by, lead, kind} = task;
  const place = `task-${id}`;
  const way = lead ? leads.view(lead, {kind: isFirst ? 'primary' : 'second', small: true, place}) : nothing;
  const day = by ? html`${t.tasks.by} <span translate="no">${raised(dateWords(by, locale))}</span>.` : nothing;
  const picture = kind === 'request' && lead?.page === 'hospital' ? pictures.hospital : (kinds[kind] ?? 'info');
  return html`<li class="task" part="task" id=${place} data-kind=${kind}>
    <span class="task-icon ${toneOf(task)}">${icon(picture)}</span>
    <div class="task-text">
      <h4 class="task-name" id="title-${place}" tabindex="-1">${raised(title)}</h4>
      ${text || by ? html`<p>${text ? raised(text) : nothing} ${day}</p>` : nothing}
    </div>
    ${way === nothing ? nothing : html`<div class="task-act">${way}</div>`}
  </li>`;
}

const kinds: Readonly<Record<string, IconName>> = {
  paper: 'document',
  right: 'clock',
  request: 'check',
  mandate: drawings.edit,
  message: drawings.mail,
  security: 'lock',
  contract: 'shield',
};

/** What is urgent stands out; what only is good to know looks so. */
function toneOf({urgency, kind}: Task): string {
  if (urgency === 'now') return kind === 'security' ? 'danger' : 'warning';
  if (urgency === 'news') return kind === 'request' ? 'success' : 'info';
  return kind === 'security' ? 'warning' : 'info';
}

/** The shape of what is coming: the title, the card, three tasks. */
export function homeSkeleton(sentence: string, more: unknown): TemplateResult {
  const task = html`<span class="task-bones"
    ><span class="bone task-bone"></span><span class="stack tight">${bones('line', 'short')}</span></span
  >`;
  const shape = html`${bones('title', 'control')}${task}${task}${task}`;
  return html`<div class="frame">${waiting(sentence, more, shape)}</div>`;
}
