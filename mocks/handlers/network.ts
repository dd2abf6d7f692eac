import {memberOf} from '../members.js';
import {findPlaces} from '../network/places.js';
import {networkFor, pointsOf, search} from '../network/search.js';
import type {Handlers} from '../types.js';

export const handlers: Pick<Handlers, 'getNetwork' | 'searchPlaces' | 'searchPartners' | 'getPartnerPoints'> = {
  getNetwork: (_, ctx) => networkFor(ctx.memberNumber === undefined ? undefined : memberOf(ctx), ctx.today()),
  searchPlaces: ({body}) => findPlaces(body.text, body.limit),
  searchPartners: ({body}, ctx) => search(body, ctx.now()),
  getPartnerPoints: ({params}) => pointsOf(params.kind),
};
