import {memberOf} from '../../people/every-member.js';
import {findPlaces} from './places.js';
import {networkFor, pointsOf, search} from './search.js';
import type {Handlers} from '../../engine/handler.js';

export const handlers: Pick<Handlers, 'getNetwork' | 'searchPlaces' | 'searchPartners' | 'getPartnerPoints'> = {
  getNetwork: (_, ctx) => networkFor(ctx.memberNumber === undefined ? undefined : memberOf(ctx), ctx.today()),
  searchPlaces: ({body}) => findPlaces(body.text, body.limit),
  searchPartners: ({body}, ctx) => search(body, ctx.now()),
  getPartnerPoints: ({params}) => pointsOf(params.kind),
};
