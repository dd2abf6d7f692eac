/** Second opinions, and how far each is: days pass by the insurer's clock. */
import type {MemberRequest, RequestStatus, RequestStep, WantedPaper} from '../../../src/contract/requests.js';
import {addDays, todayIn} from '../../../src/domain/index.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import type {OpinionRecord} from './health-services.data.js';

type Knows = Pick<HandlerContext, 'db' | 'now'>;

const day = 86_400_000;
/** Papers are asked for again after a day, and may come in a month; the answer takes a week after the last. In days. */
const [reminded, awaited, answered] = [1, 30, 7];
/** No other one about the same person for a year. */
export const oneEach = 365 * day;

const asked = [
  {id: 'compte-rendu', label: 'Compte rendu du médecin'},
  {id: 'examens', label: 'Résultats des examens'},
] as const;

export const dayOf = (at: number): string => todayIn('Europe/Paris', new Date(at));

/** Of a member, newest first. */
export const opinionsOf = ({db}: Pick<Knows, 'db'>, memberNumber: string | undefined): [string, OpinionRecord][] =>
  Object.entries(db.opinions)
    .filter(([, opinion]) => opinion.memberNumber === memberNumber)
    .sort(([, one], [, other]) => other.at - one.at);

export function papersOfOpinion(id: string, {at, personId, papers}: OpinionRecord): WantedPaper[] {
  return asked.map(({id: kind, label}) => {
    const paper = `${id}-${kind}`;
    const {state = 'toSend', reason} = papers[paper] ?? {};
    const isOpen = state === 'toSend' || state === 'refused';
    return {
      id: paper,
      label,
      personId,
      state,
      ...(reason !== undefined && {reason}),
      ...(isOpen && {by: addDays(dayOf(at), awaited)}),
    };
  });
}

const isOpen = ({state}: WantedPaper): boolean => state === 'toSend' || state === 'refused';

/** When the answer comes: nothing while a paper is missing. Instant in milliseconds. */
export function answerAt(id: string, opinion: OpinionRecord): number | undefined {
  if (papersOfOpinion(id, opinion).some(isOpen)) return undefined;
  return Math.max(...Object.values(opinion.papers).map(({at}) => at)) + answered * day;
}

export const isAnswered = ({now}: Pick<Knows, 'now'>, id: string, opinion: OpinionRecord): boolean =>
  (answerAt(id, opinion) ?? Infinity) <= now().getTime();

function statusOf(ctx: Pick<Knows, 'now'>, id: string, opinion: OpinionRecord): RequestStatus {
  const papers = papersOfOpinion(id, opinion);
  if (!papers.some(isOpen)) return isAnswered(ctx, id, opinion) ? 'accepted' : 'inReview';
  const waits = ctx.now().getTime() - opinion.at >= reminded * day;
  return waits || papers.some(({state}) => state === 'refused') ? 'moreInfo' : 'received';
}

export function opinionView(ctx: Knows, id: string, opinion: OpinionRecord): MemberRequest {
  const {memberNumber, personId, reference, at, files} = opinion;
  const papers = papersOfOpinion(id, opinion);
  const status = statusOf(ctx, id, opinion);
  const missing = papers.filter(isOpen);
  const person = memberOf({db: ctx.db, memberNumber}).people.find((each) => each.id === personId);
  const reason = missing.find(({state}) => state === 'refused')?.reason ?? 'Le spécialiste attend vos documents.';
  return {
    id,
    reference,
    kind: 'secondOpinion',
    label: 'Deuxième avis médical',
    ...(person && {about: person.firstName}),
    personId,
    status,
    ...(status === 'moreInfo' && {reason}),
    createdAt: new Date(at).toISOString(),
    steps: stepsOf(id, opinion, status),
    papers,
    files,
    actions: missing.length ? ['sendPaper'] : [],
  };
}

function stepsOf(id: string, opinion: OpinionRecord, status: RequestStatus): RequestStep[] {
  const answer = answerAt(id, opinion);
  const isOver = status === 'accepted';
  const when = (time: number) => ({at: new Date(time).toISOString()});
  return [
    {text: 'Votre question est partie au service.', done: true, ...when(opinion.at)},
    answer === undefined
      ? {text: 'Vous envoyez vos documents.', done: false, by: addDays(dayOf(opinion.at), awaited)}
      : {text: 'Vos documents sont complets.', done: true, ...when(answer - answered * day)},
    {
      text: 'Un spécialiste relit votre dossier.',
      done: isOver,
      ...(answer !== undefined && (isOver ? when(answer) : {by: dayOf(answer)})),
    },
    {
      text: 'La réponse écrite arrive dans vos documents.',
      done: isOver,
      ...(answer !== undefined && isOver && when(answer)),
    },
  ];
}
