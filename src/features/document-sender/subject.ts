import type {Deposit, DepositKind, DepositRules, DepositStart} from '../../contract/deposits.js';

/** What is sent, for whom, about what: ids of the server, as far as somebody said them. */
export type Subject = Partial<DepositStart>;

/** Asked of whoever sends something, one after the other. */
export type Question = 'kind' | 'person' | 'act';
export type Answers = Partial<Record<Question, string>>;

/** The act is none of those the insurer knows. */
export const otherAct = 'other';

export const kindIn = ({kinds}: DepositRules, kindId: string | undefined): DepositKind | undefined =>
  kinds.find(({id}) => id === kindId);

/** Acts that a paper for this person may be about. */
export const actsFor = ({acts}: DepositRules, personId: string | undefined): DepositRules['acts'] =>
  acts.filter((act) => personId === undefined || act.personId === personId);

/** What is left to ask where this much is said, the questions that are answered already among them. */
export function questionsOf(rules: DepositRules, said: Subject, {kind: chosen, person}: Answers): Question[] {
  // a paper that was asked for, and what completes a request, say what they are
  if (said.paperId !== undefined || said.requestId !== undefined) return [];
  const questions: Question[] = said.kindId === undefined ? ['kind'] : [];
  const kind = kindIn(rules, said.kindId ?? chosen);
  const asksPerson = kind?.asksPerson && said.personId === undefined && rules.people.length > 1;
  if (asksPerson) questions.push('person');
  const personId = said.personId ?? person;
  const isKnown = !asksPerson || person !== undefined;
  if (kind?.asksAct && said.actId === undefined && isKnown && actsFor(rules, personId).length) questions.push('act');
  return questions;
}

/** As it travels. Whom it is for is known where there is one person only. */
export function startOf(rules: DepositRules, said: Subject, answers: Answers): DepositStart {
  const kindId = said.kindId ?? answers.kind;
  const [alone] = rules.people.length === 1 && kindIn(rules, kindId)?.asksPerson ? rules.people : [];
  const start: Record<keyof DepositStart, string | undefined> = {
    kindId,
    personId: said.personId ?? answers.person ?? alone?.id,
    actId: said.actId ?? (answers.act === otherAct ? undefined : answers.act),
    paperId: said.paperId,
    requestId: said.requestId,
    replaces: said.replaces,
  };
  return Object.fromEntries(Object.entries(start).filter(([, value]) => value !== undefined));
}

/** A deposit that was begun is about the same, as far as the server tells; what completes a request is not told. */
export const isAbout = (begun: Deposit, {kindId, personId, actId, paperId, requestId}: Subject): boolean =>
  requestId === undefined &&
  begun.paperId === paperId &&
  [
    [kindId, begun.kindId],
    [personId, begun.personId],
    [actId, begun.actId],
  ].every(([said, known]) => said === undefined || said === known);
