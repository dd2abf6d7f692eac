/** What a member sent, as it stands among their papers. */
import type {MemberRequest, RequestStatus, RequestStep} from '../../../src/contract/requests.js';
import {daysLater} from '../../../src/domain/stored-date.js';
import {longDate} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {Member} from '../../people/members.js';
import type {DepositFileRecord} from '../deposits/deposits.data.js';
import {requestView} from '../deposits/progress.js';
import type {Paper} from './paper.js';

/** All of them: what was handed in, and the samples that nobody has gone on with. */
export function sentPapers(ctx: Pick<HandlerContext, 'db' | 'today' | 'now'>, member: Member): Paper[] {
  const records = Object.values(ctx.db.requests).filter(({owner}) => owner.memberNumber === member.number);
  const known = new Set(records.map(({request}) => request.id));
  const untouched = sampleRequests(ctx, member).filter(({id}) => !known.has(id));
  return [...records.map((record) => requestView(ctx, record)), ...untouched].map(paperOf);
}

/** Requests that this member made before the insurer was made up. */
export const sampleRequests = ({today}: Pick<HandlerContext, 'today'>, {persona, joined}: Member): MemberRequest[] =>
  persona === 'family' && !joined ? samples(today()) : [];

/** The file that was sent, where it is one, and a PDF; photos and several files are told on a sheet. */
export function sentPdf({db}: Pick<HandlerContext, 'db'>, {files = []}: MemberRequest): DepositFileRecord | undefined {
  const [only] = files.length === 1 ? files : [];
  const all = Object.values(db.deposits).flatMap((deposit) => deposit.files);
  return all.find(({id, type}) => id === only?.id && type === 'application/pdf');
}

const paperOf = (request: MemberRequest): Paper => ({
  id: `envoi-${request.id}`,
  kind: 'sent',
  title: request.label,
  date: request.createdAt.slice(0, 10),
  ...(request.personId !== undefined && {personId: request.personId}),
  request,
});

/** One of each status. */
function samples(today: string): MemberRequest[] {
  const on = (days: number) => daysLater(today, days);
  const at = (days: number) => `${on(days)}T09:20:00Z`;
  const done = (text: string, days: number): RequestStep => ({text, done: true, at: at(days)});
  const received = (days: number) => done('Document reçu', days);
  const coming = (text: string, days?: number): RequestStep => ({
    text,
    done: false,
    ...(days !== undefined && {by: on(days)}),
  });
  const dayOf = (days: number) => longDate(on(days)).replace(/ \d{4}$/, '');
  const request = (
    status: RequestStatus,
    days: number,
    parts: Pick<MemberRequest, 'label' | 'steps'> & Partial<MemberRequest>,
  ): MemberRequest => ({
    id: `demande-${status}`,
    reference: `D-${on(days).slice(2).replaceAll('-', '')}-${status.length}${days + 500}`,
    kind: 'document',
    status,
    createdAt: at(days),
    papers: [],
    actions: [],
    ...parts,
  });
  return [
    request('received', -1, {
      label: 'Facture acquittée',
      about: `psychomotricité du ${dayOf(-6)}`,
      personId: 'louis',
      steps: [received(-1), coming('Vérification', 3), coming('Remboursement', 6)],
    }),
    request('moreInfo', -5, {
      label: 'Facture acquittée',
      about: `ostéopathie du ${dayOf(-19)}`,
      personId: 'member',
      reason: 'La photo est coupée en bas\u00a0: on ne lit pas le montant payé.',
      steps: [received(-5), done('Document à remplacer', -3), coming('Vérification')],
      papers: [{id: 'piece-osteopathie', label: 'Facture acquittée', state: 'refused', by: on(25)}],
      files: [
        {
          id: 'fichier-1',
          name: 'photo-1.jpg',
          bytes: 812_000,
          sha256: 'c4d1'.repeat(16),
          state: 'refused',
          reason: 'La photo est coupée en bas\u00a0: on ne lit pas le montant payé.',
        },
      ],
      actions: ['replaceFile', 'sendPaper'],
    }),
    request('inReview', -8, {
      label: 'Devis optique',
      about: 'lunettes de Louis',
      personId: 'louis',
      steps: [received(-8), done('Vérification commencée', -7), coming('Réponse', 4)],
    }),
    request('accepted', -75, {
      label: 'Certificat de scolarité',
      personId: 'ines',
      steps: [received(-75), done('Document accepté', -73)],
    }),
    request('rejected', -120, {
      label: 'Facture acquittée',
      about: `pharmacie du ${dayOf(-126)}`,
      reason: 'Cette facture a déjà été remboursée.',
      steps: [received(-120), done('Document refusé', -118)],
    }),
    request('cancelled', -300, {
      label: 'Attestation de l’ancienne mutuelle',
      steps: [received(-300), done('Envoi annulé par vous', -299)],
    }),
  ];
}
