/** Where each page of the member's space stands in this demonstration, and the portal's way from one to another. */
import type {SpacePage} from '../../src/contract/space-pages.js';

const pages: Readonly<Record<SpacePage, string>> = {
  home: 'member-space.html#accueil',
  notifications: 'member-space.html#notifications',
  reimbursements: 'member-space.html#remboursements',
  coverage: 'member-space.html#couverture',
  card: 'member-space.html#carte',
  network: 'member-space.html#reseau',
  documents: 'documents.html',
  documentSending: 'send-document.html',
  profile: 'profile.html',
  bankAccount: 'bank-change.html',
  beneficiaries: 'beneficiaries.html',
  preferences: 'profile.html',
  security: 'security.html',
  teleconsultation: 'teleconsultation.html',
  services: 'services.html',
  coaching: 'coaching.html',
  hospital: 'hospital.html',
  referral: 'referral.html',
  cancellation: 'cancellation.html',
  withdrawal: 'withdrawal.html',
  help: 'help.html',
  complaint: 'help.html',
  messages: 'messages.html',
};

/** Answers every « I want another page » of this page's elements; who it is and who answers stay the same. */
export function leadAround(): void {
  document.addEventListener('mutuelle-page-requested', (event) => {
    event.preventDefault();
    const {page, requestId, subjectId} = (event as CustomEvent<{page: SpacePage} & Record<string, string>>).detail;
    const there = new URL(pages[page], location.href);
    const here = new URL(location.href).searchParams;
    for (const name of ['persona', 'backend', 'lang'])
      if (here.has(name)) there.searchParams.set(name, here.get(name)!);
    if (requestId) there.searchParams.set('request', requestId);
    if (subjectId) there.searchParams.set('subject', subjectId);
    location.assign(there);
  });
}
