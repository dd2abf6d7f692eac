import {sampleSettings} from '../../mocks/people/insurer.js';
import type {PersonaId} from '../../mocks/people/personas.js';
import type {Simulator} from '../../mocks/engine/simulator.js';
import type {Backend} from '../../src/backend/backend.js';
import type {Settings} from '../../src/contract/settings.js';
import {createHttpBackend} from '../../src/backend/http.js';
import {showBanner} from './demo-data.js';
import {inDemo} from './insurer-site.js';
import {leadAround} from './space-pages.js';

/** What a page of the demonstration may change while it is open. */
export class DemoConditions {
  /** Milliseconds before each request leaves; there are no requests where the insurer is simulated in the page. */
  latency = 0;
  /** The insurer's clock is this many milliseconds ahead. */
  ahead = 0;

  readonly now = (): Date => new Date(Date.now() + this.ahead);

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const {latency} = this;
    if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
    return globalThis.fetch(input, init);
  };
}

export interface DemoBackend {
  backend: Backend;
  /** The simulated insurer, where it lives in this page. */
  simulator: Simulator | undefined;
  conditions: DemoConditions;
}

/** All that an insurer may offer beside a password. */
export const everyWay: Settings['access'] = {...sampleSettings.access, passkeys: true, franceConnect: true};

export interface DemoOptions {
  keeps?: boolean;
  settings?: Partial<Settings>;
}

/**
 * Who answers `/api`, by `?backend=`: `http` the server of this page, `sandbox` nobody (it is simulated in the page);
 * otherwise a service worker. `keeps`: the simulated insurer of the page remembers while the tab is open, where
 * somebody goes elsewhere and comes back.
 */
export async function openBackend(
  persona: PersonaId,
  {keeps = false, settings}: DemoOptions = {},
): Promise<DemoBackend> {
  const wanted = new URL(location.href).searchParams.get('backend');
  leadAround();
  showBanner(wanted === 'http' ? 'server' : wanted === 'sandbox' ? 'page' : 'browser');
  const conditions = new DemoConditions();
  const {now} = conditions;
  if (wanted === 'sandbox') {
    const sandbox = (await import('../../mocks/engine/sandbox.js')).createSandbox({
      persona,
      now,
      ...(keeps && {storage: sessionStorage}),
      ...(settings && {settings}),
    });
    return {backend: inDemo(sandbox), simulator: sandbox.simulator, conditions};
  }
  const workerUrl = new URL('../mockServiceWorker.js', location.href).pathname;
  const worker =
    wanted === 'http'
      ? undefined
      : await (
          await import('../../mocks/engine/browser.js')
        ).startWorker({workerUrl, now, ...(settings && {settings})});
  const backend = createHttpBackend({baseUrl: '/api', fetch: conditions.fetch});
  return {backend: inDemo(backend), simulator: worker?.simulator, conditions};
}
