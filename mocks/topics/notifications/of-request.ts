/** What is told of a request when it moves on. What was just asked needs no telling: its receipt is on the page. */
import type {MemberRequest} from '../../../src/contract/requests.js';
import type {SpacePage} from '../../../src/contract/space-pages.js';
import type {Told} from './notify.js';

const pages: Partial<Record<string, SpacePage>> = {
  document: 'documents',
  hospital: 'hospital',
  beneficiaryAddition: 'beneficiaries',
  beneficiaryRemoval: 'beneficiaries',
  secondOpinion: 'services',
  complaint: 'complaint',
};

export function toldOfRequest(request: MemberRequest): (Told & {id: string; at: string}) | undefined {
  const {id, kind, label, about, status, steps, createdAt, updatedAt} = request;
  const page = pages[kind];
  const words = (kind === 'hospital' ? ofStay : ofSending)[status];
  if (!page || !words) return undefined;
  const done = steps.filter((step) => step.done);
  return {
    id: `${id}-${status}-${done.length}`,
    kind: 'request',
    title: words(kind === 'hospital' ? (about ?? label) : label),
    lead: {page, requestId: id},
    at: done.at(-1)?.at ?? updatedAt ?? createdAt,
  };
}

type Words = Partial<Record<MemberRequest['status'], (what: string) => string>>;

const ofSending: Words = {
  inReview: (what) => `Votre demande est prise en compte\u00a0: «\u00a0${what}\u00a0»`,
  moreInfo: (what) => `Une pièce est attendue\u00a0: «\u00a0${what}\u00a0»`,
  accepted: (what) => `Votre demande est acceptée\u00a0: «\u00a0${what}\u00a0»`,
  rejected: (what) => `Réponse à votre demande\u00a0: «\u00a0${what}\u00a0»`,
};

const ofStay: Words = {
  inReview: (place) => `Votre demande de prise en charge est étudiée\u00a0: ${place}`,
  moreInfo: (place) => `Une pièce est attendue pour votre prise en charge\u00a0: ${place}`,
  accepted: (place) => `Votre prise en charge est accordée\u00a0: ${place}`,
  rejected: (place) => `Réponse à votre demande de prise en charge\u00a0: ${place}`,
};
