/**
 * What every story stands on: an insurer played in the page, for the person and the day that the controls say. No
 * network, no worker: the built Storybook works from any folder.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {ArgTypes, LoaderFunction, Renderer} from 'storybook/internal/types';
import {createSandbox, personaIds, personas, scenarios, samplePassword, type PersonaId, type Sandbox, type SandboxOptions, type Scenario} from '../mocks/index.js';
import {enrolmentSteps, type EnrolmentStep} from '../src/contract/enrolment.js';
import type {Settings} from '../src/contract/settings.js';
import {sessionOf} from '../src/flows/session.js';
import '../src/define/backend.js';

export interface PlayArgs {
  /** Whose enrolment it is. */
  persona: PersonaId;
  /** How the day goes. */
  scenario: Scenario;
  /** Milliseconds before each answer. */
  latency: number;
  /** Everything before this step is answered. */
  at?: EnrolmentStep;
  /** Rules and words of the insurer, over those of the sandbox. */
  settings?: Partial<Settings>;
}

export const playArgs: PlayArgs = {persona: 'family', scenario: 'happy', latency: 0};

export const playArgTypes: Partial<ArgTypes<PlayArgs>> = {
  persona: {name: 'Personne', description: 'Dont c’est l’adhésion', control: {type: 'select', labels: Object.fromEntries(personaIds.map((id) => [id, `${personas[id].firstName} ${personas[id].lastName} (${id})`]))}, options: personaIds, table: {category: 'Bac à sable'}},
  scenario: {name: 'Scénario', description: 'Comment la journée se passe', control: 'select', options: scenarios, table: {category: 'Bac à sable'}},
  latency: {name: 'Attente', description: 'Millisecondes avant chaque réponse', control: {type: 'number', min: 0, step: 100}, table: {category: 'Bac à sable'}},
  at: {name: 'Étape', description: 'Tout ce qui la précède est répondu', control: 'select', options: [undefined, ...enrolmentSteps], table: {category: 'Bac à sable'}},
  settings: {name: 'Réglages', description: 'Remplacent ceux de l’assureur', control: 'object', table: {category: 'Bac à sable'}},
};

/** What the panel of controls shows: the sandbox; the rest of the element stands in the documentation. */
export const playControls = {include: ['Personne', 'Scénario', 'Attente', 'Étape', 'Réglages']};

export interface Loaded { backend?: Sandbox }

interface PlayOptions {
  /** Signs the person in, as a reload in the middle of an enrolment would find them; only with `at`. */
  signIn?: boolean;
  clock?: SandboxOptions['clock'];
}

const known = new Map<string, {key: string; loaded: Promise<Loaded>}>();

/** A sandbox for each story. Another language or theme keeps it, another person or day starts afresh. */
export function playLoader({signIn = false, clock}: PlayOptions = {}): LoaderFunction<Renderer> {
  return ({id, args}) => {
    const key = JSON.stringify(args);
    const last = known.get(id);
    if (last?.key === key) return last.loaded;
    const loaded = open(args as unknown as PlayArgs, signIn, clock);
    known.clear();
    known.set(id, {key, loaded});
    return loaded;
  };
}

async function open({persona: id, scenario, latency, at, settings}: PlayArgs, signIn: boolean, clock: SandboxOptions['clock']): Promise<Loaded> {
  const backend = createSandbox({persona: id, scenario, latency, ...(at && {at}), ...(settings && {settings}), ...(clock && {clock})});
  if (signIn && at) await enter(backend, id);
  return {backend};
}

/** By the link, or by e-mail where it was used. A day that goes wrong leaves the person at the door. */
async function enter(backend: Sandbox, id: PersonaId): Promise<void> {
  const {email, linkState} = personas[id];
  const session = sessionOf(backend);
  await (linkState === 'new' ? session.redeem(backend.invitation) : session.logIn({email, password: samplePassword})).catch(() => undefined);
}

/** The frame of a story: the widget inside of its backend, and a new widget for a new backend. */
export function within(backend: Sandbox | undefined, widget: TemplateResult): TemplateResult {
  return html`${keyed(backend, html`<mutuelle-backend .backend=${backend}>${widget}</mutuelle-backend>`)}`;
}

/** Arguments of a story where the enrolment stands at a step. */
export function enrolmentAt(at: EnrolmentStep, persona: PersonaId = 'family'): Partial<PlayArgs> {
  return {at, persona};
}

/** A clock that never strikes: what waits, waits as long as somebody looks. */
export const stoppedClock: NonNullable<SandboxOptions['clock']> = {
  sleep: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
};

export {nothing};
