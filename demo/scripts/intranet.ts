/**
 * What the company's page does: it gives the elements their backend and listens to them. A company writes the two
 * imports of the end; all the rest belongs to the demonstration.
 *
 * `?backend=http`: `/api` is answered by the server of this page (the Node mock server); `?backend=sandbox`: by the
 * sandbox, in the page; otherwise by a service worker. `?lang=en` puts the page, and so the elements, in English.
 * `?persona=…` says whose intranet it is where no link does.
 */
import type {EnrolmentWizardEvents} from '../../src/features/enrolment/enrolment-wizard.events.js';
import {personas, type PersonaId} from '../../mocks/people/personas.js';
import {showBanner} from './demo-data.js';
import {fill} from './fill.js';
import {inDemo} from './insurer-site.js';

const {searchParams: query} = new URL(location.href);
const lang = query.get('lang');
if (lang) document.documentElement.lang = lang;

/** The page of this person's employer. Kept with the history entry: a reload has no link any more. */
function dress(): PersonaId | undefined {
  const secret = new URLSearchParams(location.hash.slice(1)).get('adhesion');
  const id =
    Object.values(personas).find(({link}) => link === secret)?.id ?? query.get('persona') ?? history.state?.persona;
  const person = Object.values(personas).find((each) => each.id === id);
  if (!person) return undefined;
  history.replaceState({...history.state, persona: person.id}, '');
  const {firstName, lastName, employer} = person;
  fill({employer, name: `${firstName} ${lastName}`, initials: `${firstName[0]}${lastName[0]}`});
  return person.id;
}

async function openBackend(persona: PersonaId | undefined): Promise<void> {
  const wanted = query.get('backend');
  // a company writes `base-url` and is done; here the insurer's own pages are pages of the demonstration
  const place = document.querySelector('mutuelle-backend')!;
  if (wanted === 'sandbox') {
    const {createSandbox} = await import('../../mocks/engine/sandbox.js');
    place.backend = inDemo(createSandbox({storage: localStorage, ...(persona && {persona})}));
  } else {
    if (wanted !== 'http') {
      const {startWorker} = await import('../../mocks/engine/browser.js');
      await startWorker({workerUrl: new URL('../mockServiceWorker.js', location.href).pathname});
    }
    const {createHttpBackend} = await import('../../src/backend/http.js');
    place.backend = inDemo(createHttpBackend({baseUrl: '/api'}));
  }
  showBanner(wanted === 'http' ? 'server' : 'browser');
}

/** Every event the wizard tells; a new one that is missing here does not compile. */
const events: Record<keyof EnrolmentWizardEvents, true> = {
  'mutuelle-step-changed': true,
  'mutuelle-step-saved': true,
  'mutuelle-beneficiary-saved': true,
  'mutuelle-beneficiary-removed': true,
  'mutuelle-document-sent': true,
  'mutuelle-document-cancelled': true,
  'mutuelle-request-follow': true,
  'mutuelle-waiver-requested': true,
  'mutuelle-waiver-withdrawn': true,
  'mutuelle-signature-code-sent': true,
  'mutuelle-enrolment-completed': true,
  'mutuelle-save-failed': true,
  'mutuelle-link-refused': true,
  'mutuelle-session-expired': true,
  'mutuelle-page-requested': true,
  'mutuelle-signed-in': true,
  'mutuelle-device-remembered': true,
  'mutuelle-registered': true,
  'mutuelle-password-changed': true,
};

function listen(): void {
  const list = document.querySelector('#events')!;
  const count = document.querySelector('#event-count')!;
  for (const type of Object.keys(events)) {
    document.addEventListener(type, (event) => {
      const item = document.createElement('li');
      item.textContent = `${type} ${JSON.stringify((event as CustomEvent).detail)}`;
      list.append(item);
      count.textContent = `(${list.childElementCount})`;
    });
  }
}

function openSections(): void {
  const toggle = document.querySelector('.sections-toggle')!;
  toggle.addEventListener('click', () =>
    toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true')),
  );
  document.querySelector('.search')!.addEventListener('submit', (event) => event.preventDefault());
}

const persona = dress();
listen();
openSections();
// before the elements exist: their first request must find somebody who answers
await openBackend(persona);
await Promise.all([import('../../src/define/backend.js'), import('../../src/define/enrolment-wizard.js')]);
