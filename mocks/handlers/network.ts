import {memberOf} from '../members.js';
import type {Handlers} from '../types.js';

/** Twenty thousand partners and their towns: loaded when somebody asks. */
const network = () => import('../network/search.js');

export const networkHandlers: Pick<Handlers, 'getNetwork' | 'searchPlaces' | 'searchPartners' | 'getPartnerPoints'> = {
  getNetwork: async (_, ctx) => (await network()).networkFor(ctx.memberNumber === undefined ? undefined : memberOf(ctx), ctx.today()),
  searchPlaces: async ({body}) => (await import('../network/places.js')).findPlaces(body.text, body.limit),
  searchPartners: async ({body}, ctx) => (await network()).search(body, ctx.now()),
  getPartnerPoints: async ({params}) => (await network()).pointsOf(params.kind),
};
