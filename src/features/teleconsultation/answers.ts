import {consultationWays, type ConsultationWay, type Teleconsultation} from '../../contract/teleconsultation.js';
import {PersonId} from '../../contract/values.js';
import * as z from '../../contract/zod.js';
import {normalized} from '../../contract/zod.js';
import {checkPhone, normalizePhone} from '../../domain/phone.js';
import {openWays} from './ways.js';
import type {FieldIssue} from '../../contract/problem.js';
import type {RawValues} from '../../element/form.js';

/** Where the doctor calls, in E.164. */
export const CallNumber = normalized(
  (text) => normalizePhone(text),
  (text) => checkPhone(text),
);

/** What is asked; what there is one answer to only is not. */
export const Answers = z.object({
  way: z.optional(z.enum(consultationWays)),
  personId: z.optional(PersonId),
  phone: z.optional(CallNumber),
  consent: z.optional(z.boolean()),
});
export type Answers = z.infer<typeof Answers>;

/** What the answers come to, where one of them follows from what was read. */
export interface Chosen {
  way: ConsultationWay | undefined;
  personId: string | undefined;
}

export function chosenIn(data: Teleconsultation, text: (path: string) => string): Chosen {
  const ways = openWays(data);
  const [only] = data.people;
  return {
    way: ways.length === 1 ? ways[0] : ways.find((each) => each === text('way')),
    personId: data.people.length === 1 ? only!.id : data.people.find(({id}) => id === text('personId'))?.id,
  };
}

/** What the schema leaves to what was read. */
export function missingIn(
  values: RawValues,
  {way, personId}: Chosen,
  asksPhone: boolean,
): {path: string; code: string}[] {
  const missing = [
    ...(way === undefined ? ['way'] : []),
    ...(personId === undefined ? ['personId'] : []),
    ...(asksPhone && !values['phone'] ? ['phone'] : []),
    ...(values['consent'] === true ? [] : ['consent']),
  ];
  return missing.map((path) => ({path, code: 'required'}));
}

/** The text of the consent is one answer here, whatever its version is. */
export const issuesHere = (issues: readonly FieldIssue[]): FieldIssue[] =>
  issues.map((issue) => (issue.pointer === '/consentVersion' ? {pointer: '/consent', code: 'changed'} : issue));
