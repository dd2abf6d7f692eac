/** What the network answers: by area, on the server's clock. */
import type {Network, NetworkGuarantee, PartnerResults, PartnerSearch, Place} from '../../../src/contract/network.js';
import type {FileAnswer} from '../../../src/contract/operation.js';
import {Problem} from '../../../src/contract/problem.js';
import {pack} from '../../../src/engines/nearest/packed.js';
import {searchIn} from '../../../src/engines/nearest/search.js';
import {coverageOf} from '../coverage/coverage.js';
import type {Member} from '../../people/members.js';
import {sampleSettings} from '../../people/insurer.js';
import {sha256} from '../../engine/sha256.js';
import {kinds, membersOf, partnerOf, services, sizes, type Kind} from './partners.js';
import {addressIn, largest, townOf} from './places.js';

const families: Readonly<Record<Kind, string>> = {optician: 'optical', audiologist: 'hearing', dentist: 'dental'};

/** The network as this member sees it, or as everybody does. */
export function networkFor(member: Member | undefined, today: string): Network {
  const home = member && homeOf(member);
  return {
    name: 'Calixia',
    kinds: kinds.map((kind) => ({kind, count: sizes[kind]})),
    services: services.map((service) => ({service})),
    places: largest(8),
    help: sampleSettings.help,
    ...(home && {home}),
    ...(member && {guarantees: guaranteesOf(member, today)}),
  };
}

function homeOf({address: {line1, postalCode, city, country}}: Member): Place | undefined {
  const town = country === 'FR' ? townOf(postalCode, city) : undefined;
  return town && {...addressIn(town, line1, postalCode), label: `${line1}, ${postalCode} ${town.name}`};
}

function guaranteesOf(member: Member, today: string): NetworkGuarantee[] {
  const {contract, guarantees} = coverageOf(member, today);
  return kinds.flatMap((kind) => {
    const items = guarantees.find(({family}) => family === families[kind])?.items ?? [];
    return items.length
      ? [{kind, title: contract.label, asOf: today, lines: items.map(({label, words}) => ({label, value: words}))}]
      : [];
  });
}

export function search(query: PartnerSearch, now: Date): PartnerResults {
  const kind = knownKind(query.kind);
  return searchIn(
    {leaves: membersOf(kind).leaves, services, partnerOf: (number) => partnerOf(kind, number)},
    query,
    now,
  );
}

const packed = new Map<Kind, FileAnswer>();

/** All of a kind, for the map. */
export function pointsOf(asked: string): FileAnswer {
  const kind = knownKind(asked);
  let file = packed.get(kind);
  if (!file) {
    const bytes = pack(membersOf(kind), services.length);
    packed.set(kind, (file = {bytes, type: 'application/octet-stream', name: `${kind}.points`, sha256: sha256(bytes)}));
  }
  return file;
}

function knownKind(asked: string): Kind {
  const kind = kinds.find((each) => each === asked);
  if (!kind) throw new Problem('not-found');
  return kind;
}
