/** What other topics know of second opinions: the papers that are wanted, each request, and the answers. */
import type {MemberRequest, ReceivedFile, WantedPaper} from '../../../src/contract/requests.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {Member} from '../../people/members.js';
import type {DepositFileRecord} from '../deposits/deposits.data.js';
import {answerAt, dayOf, isAnswered, opinionsOf, opinionView, papersOfOpinion} from './opinions.js';

type Knows = Pick<HandlerContext, 'db' | 'now' | 'memberNumber'>;

export const opinionPaper = (ctx: Knows, paperId: string): WantedPaper | undefined =>
  opinionsOf(ctx, ctx.memberNumber)
    .flatMap(([id, opinion]) => papersOfOpinion(id, opinion))
    .find(({id}) => id === paperId);

export function opinionRequest(ctx: Knows, id: string): MemberRequest | undefined {
  const opinion = entry(ctx.db.opinions, id);
  return opinion && opinion.memberNumber === ctx.memberNumber ? opinionView(ctx, id, opinion) : undefined;
}

/** A paper goes to the service: it takes the place of one that could not be read, and no clerk reads it. */
export function completeOpinion(
  ctx: Knows,
  paperId: string | undefined,
  sent: readonly DepositFileRecord[],
): MemberRequest | undefined {
  const all = opinionsOf(ctx, ctx.memberNumber);
  const found = all.find(([id, opinion]) => papersOfOpinion(id, opinion).some((paper) => paper.id === paperId));
  if (paperId === undefined || !found) return undefined;
  const [id, opinion] = found;
  const wasRefused = opinion.papers[paperId]?.state === 'refused';
  opinion.papers[paperId] = {state: 'received', at: ctx.now().getTime()};
  const received = sent.map(({id: file, name, bytes, sha256}): ReceivedFile => ({
    id: file,
    name,
    bytes,
    sha256,
    state: 'received',
  }));
  opinion.files = [...opinion.files.filter(({state}) => !wasRefused || state !== 'refused'), ...received];
  return opinionView(ctx, id, opinion);
}

/** The paper that answers an opinion. */
export const answerPaper = (opinionId: string): string => `reponse-${opinionId}`;

/** Answers that have come, as papers of whom they are about. */
export const answersOf = (ctx: Pick<HandlerContext, 'db' | 'now'>, {number}: Member) =>
  opinionsOf(ctx, number)
    .filter(([id, opinion]) => isAnswered(ctx, id, opinion))
    .map(([id, opinion]) => ({
      id: answerPaper(id),
      kind: 'opinion' as const,
      title: 'Deuxième avis médical',
      date: dayOf(answerAt(id, opinion)!),
      personId: opinion.personId,
    }));
