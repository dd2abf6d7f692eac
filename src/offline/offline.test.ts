import {expect} from '@open-wc/testing';
import {registerOffline, type OfflineOptions} from './index.js';

/** A browser that registers what it is given, or does not. */
async function register(options: OfflineOptions | undefined, registration?: Partial<ServiceWorkerRegistration>) {
  const asked: {url: URL; options: RegistrationOptions | undefined}[] = [];
  const told: unknown[] = [];
  const warnings: unknown[] = [];
  const {warn} = console;
  const own = Object.getOwnPropertyDescriptor(navigator, 'serviceWorker');
  const active = {state: 'activated', addEventListener() {}, postMessage: (message: unknown) => told.push(message)};
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      async register(url: string, given?: RegistrationOptions) {
        asked.push({url: new URL(url), options: given});
        if (!registration) throw new TypeError('no such file');
        return {scope: `${location.origin}/`, active, installing: null, waiting: null, ...registration};
      },
    },
  });
  console.warn = (...words: unknown[]) => void warnings.push(words[0]);
  try {
    return {works: await registerOffline(options), asked, told, warnings};
  } finally {
    console.warn = warn;
    if (own) Object.defineProperty(navigator, 'serviceWorker', own);
    else Reflect.deleteProperty(navigator, 'serviceWorker');
  }
}

describe('offline MEM-21', () => {
  it('registers the worker of the site, with the page alone by default', async () => {
    const {works, asked, warnings} = await register(undefined, {});
    expect([works, warnings]).to.deep.equal([true, []]);
    expect(asked[0]!.url.pathname).to.equal('/mutuelle-offline.js');
    expect(asked[0]!.url.searchParams.getAll('shell')).to.deep.equal([location.origin + location.pathname]);
    expect(asked[0]!.url.searchParams.get('cdn'), 'not loaded from cdn/').to.equal(null);
    expect(asked[0]!.options).to.deep.equal({updateViaCache: 'none'});
  });

  it('names what the host names, in full, in an address that is always the same', async () => {
    const options = {
      worker: '/espace/mutuelle-offline.js',
      shell: ['/espace/carte.html', '/assets/'],
      cdn: 'https://cdn.example.org/mutuelle/',
    };
    const [one, two] = [await register(options, {}), await register(options, {})];
    expect(one.asked[0]!.url.href).to.equal(two.asked[0]!.url.href);
    expect(one.asked[0]!.url.searchParams.getAll('shell')).to.deep.equal([
      `${location.origin}/espace/carte.html`,
      `${location.origin}/assets/`,
    ]);
    expect(one.asked[0]!.url.searchParams.get('cdn')).to.equal('https://cdn.example.org/mutuelle/');
  });

  it('tells the worker what is already loaded, but no call to an API', async () => {
    await fetch('/package.json');
    const {told} = await register(undefined, {});
    const {mutuelleLoaded} = told[0] as {mutuelleLoaded: string[]};
    expect(mutuelleLoaded.some((url) => url.endsWith('.js') || url.includes('.ts'))).to.equal(true);
    expect(mutuelleLoaded).not.to.include(`${location.origin}/package.json`);
  });

  const failures: Record<string, [OfflineOptions | undefined, Partial<ServiceWorkerRegistration> | undefined]> = {
    'the file is not served': [undefined, undefined],
    'it does not hold this page': [undefined, {scope: `${location.origin}/elsewhere/`}],
    'it cannot be installed': [
      undefined,
      {installing: {state: 'redundant', addEventListener() {}} as unknown as ServiceWorker},
    ],
    'it is of another site': [{worker: 'https://elsewhere.example/mutuelle-offline.js'}, {}],
  };
  for (const [what, [options, registration]] of Object.entries(failures)) {
    it(`says no, and how to cure it, when ${what}`, async () => {
      const {works, warnings} = await register(options, registration);
      expect(works).to.equal(false);
      expect(warnings).to.have.length(1);
      expect(String(warnings[0])).to.contain('Serve mutuelle-offline.js');
    });
  }
});
