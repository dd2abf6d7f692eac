/** A search among partners that are all known here: those a host gave, and those of the played network. */
import type {Partner, PartnerResults, PartnerSearch} from '../../contract/network.js';
import {openingOf} from '../../domain/opening-hours.js';
import {countWithin, nearest, type Leaves} from './leaves.js';

export interface Directory {
  /** The points of one kind; flags in the order of `services`. */
  readonly leaves: Leaves;
  readonly services: readonly string[];
  partnerOf(number: number): Partner;
}

export function searchIn(
  {leaves, services, partnerOf}: Directory,
  {lat, lon, radii, services: wanted, openNow, sort, offset, limit}: PartnerSearch,
  now: Date,
): PartnerResults {
  const states = new Map<number, boolean | 'unconfirmed'>();
  const stateOf = (number: number): boolean | 'unconfirmed' => {
    if (!states.has(number)) {
      const {hours, address} = partnerOf(number);
      states.set(number, hours ? openingOf(hours, address.postalCode, now).open : 'unconfirmed');
    }
    return states.get(number)!;
  };
  const isOpen = (number: number) => stateOf(number) === true;
  // a service nobody knows is offered by nobody
  const mask = wanted.reduce((bits, service) => {
    const at = services.indexOf(service);
    return bits | (1 << (at < 0 ? 8 : at));
  }, 0);
  const offers = (flags: number) => (flags & mask) === mask;
  const accept = (number: number, flags: number) => offers(flags) && (!openNow || isOpen(number));
  const from = {lat, lon};
  const at = now.toISOString();
  const radius = radii.find(
    (kilometres) => nearest(leaves, from, {count: 1, within: kilometres * 1000, accept}).length,
  );
  if (radius === undefined) return {at, radius: null, total: 0, open: 0, unconfirmed: 0, partners: []};
  const within = radius * 1000;
  const total = countWithin(leaves, from, within, accept);
  const found = nearest(leaves, from, {count: sort === 'saving' ? total : offset + limit, within, accept});
  const partners = found.map(({number, distance}): Partner => ({...partnerOf(number), distance: Math.round(distance)}));
  if (sort === 'saving') partners.sort((a, b) => bestSaving(b) - bestSaving(a));
  const open = openNow ? total : countWithin(leaves, from, within, (number, flags) => offers(flags) && isOpen(number));
  const unconfirmed = countWithin(
    leaves,
    from,
    within,
    (number, flags) => offers(flags) && stateOf(number) === 'unconfirmed',
  );
  return {at, radius, total, open, unconfirmed, partners: partners.slice(offset, offset + limit)};
}

/** Bits of a partner's services, in the order the directory names them. */
export function flagsOf({services: offered}: Pick<Partner, 'services'>, services: readonly string[]): number {
  return services.reduce((bits, service, at) => bits | (offered.includes(service) ? 1 << at : 0), 0);
}

const bestSaving = ({savings = []}: Partner): number => Math.max(0, ...savings.map(({saving}) => saving));
