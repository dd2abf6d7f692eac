/** A stay in hospital that the insurer pays for straight away (MEM-71). */
import {stayKinds} from '../../../src/contract/hospital.js';
import {Problem} from '../../../src/contract/problem.js';
import {nextId} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {memberOf} from '../../people/every-member.js';
import {agreementFile} from './agreement-file.js';
import {costOf, offersBed, roomRules} from './costs.js';
import {searchHospitals} from './establishments.js';
import {entryUntil, issuesIn, mayCancel, openStay, ownStay, stayOf, staysOf} from './stays.js';

type Id =
  | 'getHospitalRules'
  | 'searchEstablishments'
  | 'estimateStay'
  | 'requestStay'
  | 'cancelStay'
  | 'getHospitalAgreement';

/** Days before a planned stay. */
const daysBefore = 15;
const firstNumber = 31_811;

export const handlers: Pick<Handlers, Id> = {
  getHospitalRules: (_, ctx) => {
    const member = memberOf(ctx);
    return {
      people: member.people.map(({id, firstName}) => ({id, firstName})),
      kinds: [...stayKinds],
      daysBefore,
      entryUntil: entryUntil(ctx),
      ...roomRules(member),
      companionBed: offersBed(member),
      stays: staysOf(ctx).map(([id, stay]) => stayOf(ctx, id, stay)),
    };
  },

  searchEstablishments: ({body}) => searchHospitals(body.query),

  estimateStay: ({body}, ctx) => {
    refuse(issuesIn(ctx, body));
    return costOf(memberOf(ctx), body);
  },

  requestStay: ({body}, ctx) => {
    refuse(issuesIn(ctx, body));
    const requestId = openStay(ctx, body);
    if (requestId !== undefined) throw new Problem('already-open', {requestId});
    const {db, memberNumber} = ctx;
    const id = nextId(db, 'sejour');
    db.hospitalStays[id] = {
      memberNumber: memberNumber!,
      reference: referenceOf(ctx),
      at: ctx.now().getTime(),
      asked: body,
    };
    return stayOf(ctx, id, db.hospitalStays[id]);
  },

  cancelStay: ({params: {requestId}}, ctx) => {
    const stay = ownStay(ctx, requestId);
    // asked once more after a lost answer: it is done
    if (stay.cancelledAt !== undefined) return undefined;
    if (!mayCancel(ctx, requestId, stay)) throw new Problem('over');
    stay.cancelledAt = ctx.now().getTime();
    return undefined;
  },

  getHospitalAgreement: ({params: {requestId}}, ctx) => {
    const stay = stayOf(ctx, requestId, ownStay(ctx, requestId));
    if (!stay.hasFile) throw new Problem('not-found');
    return agreementFile(ctx, memberOf(ctx), stay);
  },
};

/** « PEC-26-031 811 »: the year, then a number that is never given twice. */
function referenceOf({db, today}: HandlerContext): string {
  const number = String(firstNumber + Object.keys(db.hospitalStays).length).padStart(6, '0');
  return `PEC-${today().slice(2, 4)}-${number.slice(0, 3)}\u00a0${number.slice(3)}`;
}
