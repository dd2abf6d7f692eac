/** Where each page of the member's space stands in this demonstration, and the portal's way from one to another. */
import type {SpacePage} from '../../src/contract/space-pages.js';

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
  complaint: 'aide',
  messages: 'messages',
};

/** Answers every « I want another page » of this page's elements; who it is and who answers stay the same. */
export function leadAround(): void {
  document.addEventListener('mutuelle-page-requested', (event) => {
    event.preventDefault();
    const {page, requestId, subjectId} = (event as CustomEvent<{page: SpacePage} & Record<string, string>>).detail;
    const there = new URL('member-space.html', location.href);
    const here = new URL(location.href).searchParams;
    for (const name of ['persona', 'backend', 'lang'])
      if (here.has(name)) there.searchParams.set(name, here.get(name)!);
    const about = new URLSearchParams({...(requestId && {request: requestId}), ...(subjectId && {subject: subjectId})});
    there.hash = about.size ? `${routes[page]}?${about}` : routes[page];
    location.assign(there);
  });
}
