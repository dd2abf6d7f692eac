import {html, nothing, type TemplateResult} from 'lit';
import type {EnrolmentStep} from '../../contract/enrolment.js';
import type {Settings} from '../../contract/settings.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import {safeUrl} from '../../element/safe-url.js';
import {button} from '../../ui/blocks/button.js';
import {alert} from '../../ui/blocks/alert.js';
import {icon} from '../../ui/blocks/icon.js';
import {privacyNotice} from '../../ui/blocks/privacy-notice.js';
import {blank} from '../../ui/blocks/states.js';
import {stepBars} from '../../ui/blocks/step-by-step.js';
import type {WizardMessages} from './enrolment-wizard.messages.fr.js';
import {shownSteps, type Step} from './enrolment-wizard.steps.js';
import type {LinkFlow} from './link-flow.js';

export interface StepsList {
  current: Step;
  /** The first step that is not done. */
  reached: Step;
  /** In a narrow column the list is behind a press. */
  open: boolean;
  toggle: () => void;
  go: (step: EnrolmentStep) => void;
}

/**
 * « Étape 2 sur 7 », seven segments, the next step named; pressed, the list of steps with links back, which stands
 * beside the form where there is room.
 */
export function stepsView(t: WizardMessages, {current, reached, open, toggle, go}: StepsList): TemplateResult {
  const now = shownSteps.indexOf(current.shownAs);
  const next = shownSteps[now + 1];
  const isDone = (index: number) => index !== now && index < shownSteps.indexOf(reached.shownAs);
  const item = (name: (typeof shownSteps)[number], index: number): TemplateResult => {
    const done = isDone(index);
    return html`<li
      class="step ${index === now ? 'now' : done ? 'done' : ''}"
      aria-current=${index === now ? 'step' : nothing}
    >
      <span class="dot" aria-hidden="true">${done ? icon('check', true) : index + 1}</span>
      ${
        done && name !== 'account'
          ? html`<button class="step-link link" type="button" @click=${() => go(name)}>
              ${t.steps[name]}<span class="visually-hidden"> ${t.stepDone}</span>
            </button>`
          : html`<span>${t.steps[name]}</span>`
      }
    </li>`;
  };
  return html`<nav class="steps ${open ? 'open' : ''}" part="steps" aria-label=${t.stepsLabel}>
    <div class="steps-now">
      <button class="steps-open" type="button" aria-expanded=${open} aria-controls="steps-list" @click=${toggle}>
        <span class="strong">${t.stepNamed(now + 1, shownSteps.length, t.steps[current.shownAs])}</span>${icon(
          'chevron',
          true,
        )}
      </button>
      <span class="muted">${next ? t.next(t.steps[next]) : t.last}</span>
    </div>
    ${stepBars(shownSteps.map((_, index) => index === now || isDone(index)))}
    <ol class="steps-list" id="steps-list">
      ${shownSteps.map(item)}
    </ol>
  </nav>`;
}

/** The right not to join, before anything is typed; beside the guarantees their own panel says it (LAW-07). */
export function waiverDoor(
  {waiver: {question, ask, after, none}}: WizardMessages,
  {id}: Step,
  {draft, wantsWaiver}: LinkFlow,
  open: () => void,
): TemplateResult | typeof nothing {
  const may = draft?.rules.waiver === true;
  if (wantsWaiver && id === 'account') return alert({tone: 'info', ...(may ? after : none)});
  if (!may || !['profile', 'beneficiaries', 'bankDetails'].includes(id)) return nothing;
  return html`<p class="waiver-door">
    <span class="muted">${question}</span>
    <button class="text-link link" type="button" id="waiver-door" @click=${open}>${ask}</button>
  </p>`;
}

/** In the place of what the member typed, while its last changes are being saved, or when they could not be. */
export function leavingView(
  {leaving, unsaved}: WizardMessages,
  state: 'saving' | 'unsaved',
  now: () => void,
  stay: () => void,
): TemplateResult {
  if (state === 'saving')
    return blank({icon: 'clock', ...leaving, actions: button({label: leaving.now, onClick: now})});
  return blank({
    icon: 'offline',
    tone: 'danger',
    ...unsaved,
    actions: html`${button({label: unsaved.stay, kind: 'primary', onClick: stay})}
    ${button({label: unsaved.now, onClick: now})}`,
  });
}

/** What the law wants within reach of every page, where the insurer says where it is. */
export function legalView(
  {legal}: WizardMessages,
  words: CommonMessages,
  settings: Settings | undefined,
): TemplateResult {
  const {privacy, links} = settings ?? {};
  const link = (url: string | undefined, label: string) =>
    safeUrl(url)
      ? html`<a class="link" href=${url!} target="_blank" rel="noopener noreferrer"
          >${label}<span class="visually-hidden"> ${legal.newTab}</span></a
        >`
      : nothing;
  // the notice brings its link along
  const page = privacy ? undefined : links?.personalData;
  const pages =
    page || links?.accessibility
      ? html`<p class="legal">${link(page, legal.personalData)}${link(links?.accessibility, legal.accessibility)}</p>`
      : nothing;
  return html`${privacy ? privacyNotice(words, settings) : nothing}${pages}`;
}
