/** Where each page of the member's space stands in this demonstration, and the portal's way from one to another. */
import {spacePages, type SpacePage} from '../../src/contract/space-pages.js';

/** What stands behind `#` in the address of the space. */
export const routes: Readonly<Record<SpacePage, string>> = {
  home: 'accueil',
  notifications: 'notifications',
  reimbursements: 'remboursements',
  coverage: 'couverture',
  card: 'carte',
  network: 'reseau',
  documents: 'documents',
  documentSending: 'envoyer',
  profile: 'profil',
  bankAccount: 'compte-bancaire',
  beneficiaries: 'beneficiaires',
  preferences: 'preferences',
  security: 'securite',
  teleconsultation: 'teleconsultation',
  services: 'services',
  coaching: 'coaching',
  hospital: 'prise-en-charge',
  referral: 'parrainage',
  cancellation: 'resilier',
  withdrawal: 'renoncer',
  help: 'aide',
  complaint: 'aide?reclamation',
  messages: 'messages',
};

/** A page, and what it is about: a request, or a thing of that page, by the insurer's ids. */
export interface Place {
  page: SpacePage;
  request?: string | undefined;
  subject?: string | undefined;
}

/** For the elements: their ways are links, which also open in another tab. */
export const pageHref = '#{page}?request={requestId}&subject={subjectId}';

/** `#prise-en-charge?request=…&subject=…` */
export function addressOf({page, request, subject}: Place): string {
  const about = new URLSearchParams({...(request && {request}), ...(subject && {subject})});
  const route = routes[page];
  return `#${route}${about.size ? `${route.includes('?') ? '&' : '?'}${about}` : ''}`;
}

/** By its route, or by the name of the page. Undefined where the space has no such page. */
export function placeAt(hash: string): Place | undefined {
  const [route = '', query = ''] = hash.slice(1).split('?');
  const about = new URLSearchParams(query);
  const page = spacePages.find((each) => routes[each] === route || each === route);
  if (!page) return undefined;
  return {
    page: page === 'help' && about.has('reclamation') ? 'complaint' : page,
    request: about.get('request') || undefined,
    subject: about.get('subject') || undefined,
  };
}

/** Answers every « I want another page » of this page's elements; who it is and who answers stay the same. */
export function leadAround(): void {
  document.addEventListener('mutuelle-page-requested', (event) => {
    event.preventDefault();
    const {
      page,
      requestId: request,
      subjectId: subject,
    } = (event as CustomEvent<{page: SpacePage; requestId?: string; subjectId?: string}>).detail;
    const there = new URL('member-space.html', location.href);
    const here = new URL(location.href);
    // the same page stays: only what is behind `#` is another
    if (here.pathname === there.pathname) there.search = here.search;
    else
      for (const name of ['persona', 'backend', 'lang'])
        if (here.searchParams.has(name)) there.searchParams.set(name, here.searchParams.get(name)!);
    there.hash = addressOf({page, request, subject});
    location.assign(there);
  });
}
