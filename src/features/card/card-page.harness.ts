/** The card widget on a made-up day, for its tests. */
import '../../engines/vault/own-database.harness.js';
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/digital-card-viewer.js';
import type {Cards} from '../../contract/card.js';
import type {AnyOperation} from '../../contract/operation.js';
import type {Backend} from '../../backend/backend.js';
import {BackendError, type BackendErrorCode} from '../../backend/error.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {DigitalCardViewerHarness} from './digital-card-viewer.harness.js';
import type {DigitalCardViewer} from './digital-card-viewer.js';

export interface CardPage {
  harness: DigitalCardViewerHarness;
  sandbox: Sandbox;
  backend: TestBackend;
  told: {type: string; detail: unknown}[];
}

/** A backend whose answers can be changed, or cut, from a test. */
export class TestBackend implements Backend {
  readonly volatile = true;
  readonly asked: string[] = [];
  trouble: BackendErrorCode | undefined;
  change: (cards: Cards) => Cards = (cards) => cards;

  constructor(
    private readonly sandbox: Sandbox,
    readonly id = 'test',
  ) {}

  readonly call = (async (operation: AnyOperation, ...rest: [never, never]) => {
    this.asked.push(operation.id);
    if (this.trouble && operation.access === 'member') throw new BackendError(this.trouble);
    const answer: unknown = await this.sandbox.call(operation as never, ...rest);
    return operation.id === 'getCards' ? this.change(answer as Cards) : answer;
  }) as unknown as Backend['call'];
}

const types = [
  'mutuelle-card-shown',
  'mutuelle-card-saved',
  'mutuelle-card-removed',
  'mutuelle-card-downloaded',
  'mutuelle-load-failed',
  'mutuelle-session-expired',
];

export function backendOn(
  day: string,
  options: SandboxOptions = {},
  id?: string,
): {backend: TestBackend; sandbox: Sandbox} {
  const sandbox = createSandbox({now: () => new Date(day.length > 10 ? day : `${day}T09:00:00Z`), ...options});
  return {sandbox, backend: new TestBackend(sandbox, id)};
}

export async function show(backend: Backend, sandbox: Sandbox): Promise<CardPage> {
  const told: CardPage['told'] = [];
  // a server that refuses at once is told of before the first rendering is over
  const parentNode = document.createElement('div');
  for (const type of types)
    parentNode.addEventListener(type, (event) => told.push({type, detail: (event as CustomEvent).detail}));
  const harness = new DigitalCardViewerHarness(
    await fixture<DigitalCardViewer>(
      html`<mutuelle-digital-card-viewer locale="fr" .backend=${backend}></mutuelle-digital-card-viewer>`,
      {parentNode},
    ),
  );
  return {harness, sandbox, backend: backend as TestBackend, told};
}

/** The widget with its cards, as on that day in Paris. */
export async function openOn(
  day: string,
  options: SandboxOptions = {},
  change?: TestBackend['change'],
): Promise<CardPage> {
  const {backend, sandbox} = backendOn(day, options);
  if (change) backend.change = change;
  const page = await show(backend, sandbox);
  await page.harness.ready();
  return page;
}

/** Something of the browser replaced for the time of a task. */
export async function replaced<T extends object>(
  target: T,
  name: keyof T,
  value: unknown,
  task: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, writable: true, value});
  try {
    await task();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else delete target[name];
  }
}
