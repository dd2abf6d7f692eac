import type {PersonaId} from '../../mocks/people/personas.js';
import type {Backend} from '../../src/backend/backend.js';
import {createHttpBackend} from '../../src/backend/http.js';
import {showBanner} from './demo-data.js';

/**
 * Who answers `/api`, by `?backend=`: `http` the server of this page, `sandbox` nobody (it is simulated in the page);
 * otherwise a service worker.
 */
export async function openBackend(persona: PersonaId): Promise<Backend> {
  const wanted = new URL(location.href).searchParams.get('backend');
  showBanner(wanted === 'http' ? 'server' : wanted === 'sandbox' ? 'page' : 'browser');
  if (wanted === 'sandbox') return (await import('../../mocks/engine/sandbox.js')).createSandbox({persona});
  if (wanted !== 'http')
    await (
      await import('../../mocks/engine/browser.js')
    ).startWorker({workerUrl: new URL('../mockServiceWorker.js', location.href).pathname});
  return createHttpBackend({baseUrl: '/api'});
}
