/** Services beside reimbursements: what each contract has, and second opinions (MEM-79). */
import {Problem} from '../../../src/contract/problem.js';
import {nextId} from '../../engine/database.js';
import type {Handlers} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {isAdult, type Member} from '../../people/members.js';
import {isAnswered, oneEach, opinionsOf, opinionView} from './opinions.js';
import {servicesOf} from './services.js';

/** The member, and the children they answer for. */
const askersFor = ({people}: Member, today: string) =>
  people.filter((person) => person.relation === 'member' || !isAdult(person, today));

const firstNumber = 4_118;

export const handlers: Pick<Handlers, 'getHealthServices' | 'askSecondOpinion'> = {
  getHealthServices: (_, ctx) => {
    const member = memberOf(ctx);
    const people = askersFor(member, ctx.today());
    return {
      services: servicesOf(member),
      people: people.map(({id, firstName}) => ({id, firstName})),
      ...(people.length < member.people.length && {
        othersNote: 'Un autre adulte fait sa demande depuis son propre espace.',
      }),
      requests: opinionsOf(ctx, member.number).map(([id, opinion]) => opinionView(ctx, id, opinion)),
    };
  },

  askSecondOpinion: ({params: {serviceId}, body: {personId}}, ctx) => {
    const member = memberOf(ctx);
    const service = servicesOf(member).find(({id, canAsk}) => id === serviceId && canAsk);
    if (!service) throw new Problem('not-found');
    if (!askersFor(member, ctx.today()).some(({id}) => id === personId))
      throw new Problem('validation', {issues: [{pointer: '/personId', code: 'not_allowed'}]});
    const before = opinionsOf(ctx, member.number).filter(([, opinion]) => opinion.personId === personId);
    if (before.some(([id, opinion]) => !isAnswered(ctx, id, opinion))) throw new Problem('already-open');
    const now = ctx.now().getTime();
    if (before.some(([, {at}]) => now - at < oneEach)) throw new Problem('limit-reached');
    const id = nextId(ctx.db, 'avis');
    const number = String(firstNumber + Object.keys(ctx.db.opinions).length).replace(/\B(?=\d{3}$)/, '\u00a0');
    const reference = `AVIS-${ctx.today().slice(2, 4)}-00${number}`;
    const opinion = {memberNumber: member.number, personId, reference, at: now, papers: {}, files: []};
    ctx.db.opinions[id] = opinion;
    return opinionView(ctx, id, opinion);
  },
};
