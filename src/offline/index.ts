/**
 * `mutuelle-elements/offline`: lets a page of the host open without network, so that a card kept on the phone can be
 * shown.
 */
export {eraseVault as eraseSavedCards} from '../engines/vault/erase.js';
import {scriptUrl} from '../engines/script-url.js';

export interface OfflineOptions {
  /**
   * Where the host serves `mutuelle-offline.js`; its folder must be the page's or above it. By default at the root of
   * the site.
   */
  worker?: string;
  /**
   * What to keep besides our own files: pages and files (`/carte.html`), or everything that is loaded from a folder
   * (`/assets/`). Name nothing that holds data of a person. By default the page alone.
   */
  shell?: readonly string[];
  /** Folder of our `cdn/` files; found by itself when this module is loaded from there. */
  cdn?: string | undefined;
}

/**
 * Registers the service worker. True when it works for this page; false, with one warning that names the cure, when it
 * cannot (no service workers, an address that is not served, a policy). The page goes on as before in either case.
 */
export async function registerOffline({
  worker = '/mutuelle-offline.js',
  shell = [location.pathname],
  cdn = ownFolder(),
}: OfflineOptions = {}): Promise<boolean> {
  try {
    const address = new URL(worker, location.href);
    for (const path of shell) address.searchParams.append('shell', new URL(path, location.href).href);
    if (cdn) address.searchParams.set('cdn', new URL(cdn, location.href).href);
    const registration = await navigator.serviceWorker.register(scriptUrl(address.href), {updateViaCache: 'none'});
    if (!location.href.startsWith(registration.scope))
      throw new Error(`its scope ${registration.scope} does not hold this page: serve it from a folder above`);
    // what came before the worker was there would be missing at the first page without network; calls to an API are
    // left out
    const loaded = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({initiatorType}) => !['fetch', 'xmlhttprequest', 'beacon'].includes(initiatorType),
    );
    (await activeOf(registration)).postMessage({mutuelleLoaded: loaded.map(({name}) => name)}, []);
    return true;
  } catch (error) {
    console.warn(
      'mutuelle: without its service worker this page does not open without network. Serve mutuelle-offline.js ' +
        '(cdn/) from your site, and list “mutuelle” in trusted-types.',
      error,
    );
    return false;
  }
}

/** Only cdn/ has this module under this name; in a host's bundle the address is the host's business. */
function ownFolder(): string | undefined {
  const {href, pathname} = new URL(import.meta.url);
  return pathname.endsWith('/offline.js') ? new URL('.', href).href : undefined;
}

function activeOf({active, installing, waiting}: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = installing ?? waiting ?? active!;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('it could not be installed'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
