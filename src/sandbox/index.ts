/**
 * The made-up insurer, with made-up people: for demonstrations and tests. Importing this makes `<mutuelle-backend
 * sandbox>` work in a production build too; in development and from `cdn/` it works by itself.
 */
import {createSandbox as create, personaIds, scenarios} from '../../mocks/engine/sandbox.js';
import type {Backend} from '../backend/backend.js';
import type {EnrolmentStep} from '../contract/enrolment.js';
import type {Settings} from '../contract/settings.js';
import type {OpenSandbox} from '../shell/backend/backend-element.js';
import {register} from './registry.js';

/** Whose enrolment it is. */
export type SandboxPersona = 'single' | 'family' | 'alsace' | 'used' | 'expired' | 'resume' | 'otherPerson';

/** How the day goes: well, slowly, or one of the ways it can go wrong. */
export type SandboxScenario =
  | 'happy'
  | 'slow'
  | 'silent'
  | 'offline'
  | 'down'
  | 'maintenance'
  | 'expired-session'
  | 'nonsense'
  | 'link-used'
  | 'link-expired'
  | 'link-unknown'
  | 'link-other-person';

export interface SandboxOptions {
  /** `family` by default. */
  persona?: SandboxPersona;
  /** `happy` by default. */
  scenario?: SandboxScenario;
  /** Milliseconds before each answer; none by default. */
  latency?: number;
  /** Starts at this step of the enrolment, with sample answers before it. */
  at?: EnrolmentStep;
  /** What is to differ from the settings of the made-up insurer. */
  settings?: Partial<Settings>;
  /** The day it is there; today by default. */
  now?: () => Date;
}

export const sandboxPersonas: readonly SandboxPersona[] = personaIds;
export const sandboxScenarios: readonly SandboxScenario[] = scenarios;

/** A backend that answers in the page, without any network, and forgets everything with it. */
export const createSandbox = (options: SandboxOptions = {}): Backend => create(options);

const note = {
  fr: 'Bac à sable\u00a0: tout est fictif ici. Code SMS\u00a0: 123456.',
  en: 'Sandbox: everything here is made up. SMS code: 123456.',
};

/** @internal What the element asks for; `#sandbox` leads here in development and in `cdn/`. */
export const openSandbox: OpenSandbox = (persona, show) => {
  const known = sandboxPersonas.find((id) => id === persona);
  if (persona && !known)
    console.warn(`<mutuelle-backend sandbox="${persona}">: unknown persona. Known: ${sandboxPersonas.join(', ')}.`);
  show({backend: createSandbox(known && {persona: known}), note});
};

register(openSandbox);
