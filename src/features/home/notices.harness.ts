import type {Notification} from '../../contract/notifications.js';

/** What a member is told of, newest first: two of them are new. */
export const notices = (today: string): Notification[] => [
  {
    id: 'avis-4',
    kind: 'request',
    title: 'Votre prise en charge à la Clinique des Quais est accordée',
    at: `${today}T08:12:00Z`,
    read: false,
    lead: {page: 'hospital', label: 'Lire', requestId: 'sejour-1'},
  },
  {
    id: 'avis-3',
    kind: 'document',
    title: 'Un nouveau document\u00a0: décompte de novembre',
    at: '2026-11-20T08:12:00Z',
    read: false,
    lead: {page: 'documents', label: 'Lire', subjectId: 'decompte-2026-11'},
  },
  {id: 'avis-2', kind: 'document', title: 'Votre facture est prise en compte', at: '2026-11-19T10:00:00Z', read: true},
  {
    id: 'avis-1',
    kind: 'message',
    title: 'Un conseiller a répondu à votre message',
    at: '2026-11-17T10:00:00Z',
    read: true,
    lead: {page: 'messages', label: 'Lire', subjectId: 'fil-chambre'},
  },
];
