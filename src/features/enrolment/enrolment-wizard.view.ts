import {html, nothing, type TemplateResult} from 'lit';
import type {EnrolmentStep} from '../../contract/enrolment.js';
import type {Settings} from '../../contract/settings.js';
import {clock} from '../../element/clock.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import {safeUrl} from '../../element/safe-url.js';
import type {Widget} from '../../element/widget.js';
import type {Autosave} from '../../shell/autosave.js';
import {button} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import {privacyNotice} from '../../ui/blocks/privacy-notice.js';
import {blank} from '../../ui/blocks/states.js';
import type {WizardMessages} from './enrolment-wizard.messages.fr.js';
import {shownSteps, type Step} from './enrolment-wizard.steps.js';

/** « Étape 2 sur 7 », seven segments, the next step named; a list with links back where there is room. */
export function stepsView(
  t: WizardMessages,
  current: Step,
  reached: Step,
  go: (step: EnrolmentStep) => void,
): TemplateResult {
  const now = shownSteps.indexOf(current.shownAs);
  const next = shownSteps[now + 1];
  const item = (name: (typeof shownSteps)[number], index: number): TemplateResult => {
    const done = index < shownSteps.indexOf(reached.shownAs);
    const back = done && index !== now && name !== 'account';
    return html`<li
      class="step ${index === now ? 'now' : done ? 'done' : ''}"
      aria-current=${index === now ? 'step' : nothing}
    >
      <span class="dot" aria-hidden="true">${done && index !== now ? icon('check', true) : index + 1}</span>
      ${
        back
          ? html`<button class="step-link link" type="button" @click=${() => go(name)}>
              ${t.steps[name]}<span class="visually-hidden"> ${t.stepDone}</span>
            </button>`
          : html`<span>${t.steps[name]}</span>`
      }
    </li>`;
  };
  return html`<nav class="steps" part="steps" aria-label=${t.stepsLabel}>
    <p class="steps-now">
      <span class="strong">${t.stepOf(now + 1, shownSteps.length)}</span
      ><span class="muted">${next ? t.next(t.steps[next]) : t.last}</span>
    </p>
    <ol class="steps-list">
      ${shownSteps.map(item)}
    </ol>
  </nav>`;
}

/** « Enregistré à 14:32 », said politely; nothing while there is nothing to say. */
export function saveStateView(t: WizardMessages, host: Widget, autosave: Autosave): TemplateResult {
  const {state, savedAt} = autosave;
  const sentence =
    state === 'saving'
      ? t.saving
      : state === 'waiting'
        ? t.waiting
        : state === 'saved' && savedAt
          ? t.saved(clock(savedAt, host.language))
          : nothing;
  return html`<p class="state" role="status">
    ${state === 'saved' ? icon('check', true) : state === 'waiting' ? icon('offline', true) : nothing}<span
      >${sentence}</span
    >
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
