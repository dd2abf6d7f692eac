/**
 * What every story stands on: an insurer simulated in the page, for the person and the day that the controls say. No
 * network, no worker: the built Storybook works from any folder.
 */
import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {ArgTypes, LoaderFunction, Renderer} from 'storybook/internal/types';
import {
  createSandbox,
  personaIds,
  personas,
  scenarios,
  samplePassword,
  type FaultCode,
  type PersonaId,
  type Sandbox,
  type SandboxOptions,
  type Scenario,
} from '../mocks/index.js';
import {enrolmentSteps, type EnrolmentStep} from '../src/contract/enrolment.js';
import type {OperationId} from '../src/contract/index.js';
import type {Settings} from '../src/contract/settings.js';
import {sessionOf} from '../src/session/session.js';
import {redeem} from '../src/session/redeem.js';
import {signIn} from '../src/session/sign-in.js';
import '../src/define/backend.js';

export interface SimulatorArgs {
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

const simulatorArgs: SimulatorArgs = {persona: 'family', scenario: 'happy', latency: 0};

const simulatorArgTypes: Partial<ArgTypes<SimulatorArgs>> = {
  persona: {
    name: 'Personne',
    description: 'Dont c’est l’adhésion',
    control: {
      type: 'select',
      labels: Object.fromEntries(
        personaIds.map((id) => [id, `${personas[id].firstName} ${personas[id].lastName} (${id})`]),
      ),
    },
    options: personaIds,
    table: {category: 'Bac à sable'},
  },
  scenario: {
    name: 'Scénario',
    description: 'Comment la journée se passe',
    control: 'select',
    options: scenarios,
    table: {category: 'Bac à sable'},
  },
  latency: {
    name: 'Attente',
    description: 'Millisecondes avant chaque réponse',
    control: {type: 'number', min: 0, step: 100},
    table: {category: 'Bac à sable'},
  },
  at: {
    name: 'Étape',
    description: 'Tout ce qui la précède est répondu',
    control: 'select',
    options: [undefined, ...enrolmentSteps],
    table: {category: 'Bac à sable'},
  },
  settings: {
    name: 'Réglages',
    description: 'Remplacent ceux de l’assureur',
    control: 'object',
    table: {category: 'Bac à sable'},
  },
};

/** What a story says beside its controls: `parameters: {sandbox: {signIn: true}}`. */
export interface SandboxParameters {
  /** The person is signed in, as a reload in the middle of an enrolment would find them. Needs `at`. */
  signIn?: boolean;
  /** The clock never strikes: what waits, waits as long as somebody looks. */
  stopped?: boolean;
  /** The clock strikes the moment when a wait is said to be long, and no other. */
  long?: boolean;
  /** Every call of this operation (`*`: any) fails like this. */
  fail?: readonly [OperationId | '*', FaultCode];
  /** No backend at all. */
  none?: boolean;
}

export interface Loaded {
  backend?: Sandbox;
}

const known = new Map<string, {key: string; loaded: Promise<Loaded>}>();

/**
 * A sandbox for each story. Another language or theme keeps it; another person, day (of the controls or the toolbar) or
 * story starts afresh.
 */
export const simulatorLoader: LoaderFunction<Renderer> = ({id, args, globals, parameters}) => {
  const asked = {
    ...args,
    ...(globals.scenario && {scenario: globals.scenario}),
    ...(globals.latency && {latency: Number(globals.latency)}),
  } as unknown as SimulatorArgs;
  const key = JSON.stringify(Object.keys(simulatorArgTypes).map((name) => asked[name as keyof SimulatorArgs]));
  const last = known.get(id);
  if (last?.key === key) return last.loaded;
  const loaded = open(asked, parameters.sandbox ?? {});
  known.clear();
  known.set(id, {key, loaded});
  return loaded;
};

/** What every `meta` says. Its id, title and tags must stand in the story itself, where the index reads them. */
export const simulated = {
  args: simulatorArgs,
  argTypes: simulatorArgTypes,
  // rows are the sandbox, then the element; tokens are the same everywhere and have a page of their own (Fondations)
  parameters: {controls: {exclude: /^--/}},
  loaders: [simulatorLoader],
};

/** As in the sandbox: when a call says that it is long. */
const SLOW_AFTER = 8_000;
const clockThatStrikes = (at?: number): NonNullable<SandboxOptions['clock']> => ({
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (ms === at) resolve();
      else signal.addEventListener('abort', () => resolve());
    }),
});

async function open(
  {persona, scenario, latency, at, settings}: SimulatorArgs,
  {signIn, stopped, long, fail, none}: SandboxParameters,
): Promise<Loaded> {
  if (none) return {};
  const backend = createSandbox({
    persona,
    scenario,
    latency,
    ...(at && {at}),
    ...(settings && {settings}),
    ...(stopped && {clock: clockThatStrikes()}),
    ...(long && {clock: clockThatStrikes(SLOW_AFTER)}),
  });
  if (signIn && at) await enter(backend, persona);
  if (fail) backend.fail(...fail, {times: Infinity});
  return {backend};
}

/** By the link, or by e-mail where it was used. A day that goes wrong leaves the person at the door. */
async function enter(backend: Sandbox, id: PersonaId): Promise<void> {
  const {email, linkState} = personas[id];
  const session = sessionOf(backend);
  await (
    linkState === 'new' ? redeem(session, backend.invitation) : signIn(session, {email, password: samplePassword})
  ).catch(() => undefined);
}

/** The frame of a story: the widget inside of its backend, and a new widget for a new backend. */
export function inBackend({backend}: Loaded, widget: TemplateResult): TemplateResult {
  return html`${keyed(
    backend,
    backend ? html`<mutuelle-backend .backend=${backend}>${widget}</mutuelle-backend>` : widget,
  )}`;
}

/** Arguments of a story where the enrolment stands at a step. */
export function enrolmentAt(at: EnrolmentStep, persona: PersonaId = 'family'): Partial<SimulatorArgs> {
  return {at, persona};
}
