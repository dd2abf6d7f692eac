// What a call may be refused for: problem details (RFC 9457), the closed list of each call by status.
import {pascal, ref, withHeaders} from './headers.mjs';
import {contract} from './schemas.mjs';

/**
 * @typedef {import('../../src/contract/problem.ts').ProblemType} ProblemType
 *
 * @typedef {import('./examples.mjs').Exchange} Exchange
 *
 * @typedef {import('./schemas.mjs').Json} Json
 *
 * @typedef {{access: import('../../src/contract/operation.ts').Access, problems?: readonly ProblemType[]}} Call
 */

const {problemTypes, problemUrn} = contract;

/** What any call may answer with: the first of the list. */
const ANY = /** @type {ProblemType[]} */ (Object.keys(problemTypes).slice(0, 8));
/** Only where a token is read. */
const OF_TOKENS = ['unauthenticated', 'forbidden'];
/** Refusals that may say when to come back. */
const LATER = [423, 429, 503];

/** @param {Call} call @returns {ProblemType[]} */
export function problemsOf({access, problems = []}) {
  const any = access === 'public' ? ANY.filter((type) => !OF_TOKENS.includes(type)) : ANY;
  return [...new Set([...any, ...problems])];
}

/** @param {readonly ProblemType[]} types @param {Record<string, Json>} examples */
function response(types, examples) {
  const [first] = types;
  const limits = {type: 'object', properties: {type: {enum: types.map(problemUrn)}}};
  const schema = {allOf: [ref('schemas', 'ProblemDetails'), limits]};
  return {
    description: types.map((type) => `\`${type}\``).join(', '),
    ...(first && LATER.includes(problemTypes[first]) && withHeaders('Retry-After')),
    content: {'application/problem+json': {schema, ...(Object.keys(examples).length && {examples})}},
  };
}

/** Refusals that are alike for every call. @type {Record<string, Json>} */
export const responses = Object.fromEntries(
  ANY.map((type) => {
    const value = {type: problemUrn(type), title: type, status: problemTypes[type]};
    return [pascal(type), response([type], {[type]: {value}})];
  }),
);

/**
 * By status.
 * @param {Call & {id: string}} call
 * @param {Exchange[]} exchanges
 * @returns {Record<string, Json>}
 * @throws where the mocks answered with what is not declared
 */
export function refusals(call, exchanges) {
  const declared = problemsOf(call).map(problemUrn);
  const foreign = exchanges.find(({status, answer}) => status > 299 && answer && !declared.includes(answer.type));
  if (foreign) throw new Error(`${call.id} answers ${foreign.answer.type}, which it does not declare: ${foreign.name}`);
  /** @type {Record<string, ProblemType[]>} */
  const byStatus = {};
  for (const type of problemsOf(call)) (byStatus[problemTypes[type]] ??= []).push(type);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, types]) => {
      const played = types.flatMap((type) => {
        const found = exchanges.find(({answer}) => answer?.type === problemUrn(type));
        return found ? [[type, {summary: found.name, value: found.answer}]] : [];
      });
      const [first = 'unexpected', ...others] = types;
      // of the common ones, only what is wrong in a body differs from call to call
      const alike = !others.length && ANY.includes(first) && (first !== 'validation' || !played.length);
      return [status, alike ? ref('responses', pascal(first)) : response(types, Object.fromEntries(played))];
    }),
  );
}
