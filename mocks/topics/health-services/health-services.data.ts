import type {ReceivedFile, WantedPaper} from '../../../src/contract/requests.js';
import {memberNumberOf, personas} from '../../people/personas.js';

/** A second opinion that was asked for. The question is not here: it went to the service alone. */
export interface OpinionRecord {
  memberNumber: string;
  personId: string;
  reference: string;
  /** Instant in milliseconds. */
  at: number;
  /** Papers that came, by id; the others are to be sent. `at`: instant in milliseconds. */
  papers: Record<string, {state: WantedPaper['state']; at: number; reason?: string}>;
  /** What came with them, told back to the byte. */
  files: ReceivedFile[];
}

export interface HealthServicesData {
  /** By id. */
  opinions: Record<string, OpinionRecord>;
}

const day = 86_400_000;

/** Sofia Martins sent a report that cannot be read; Jeanne Muller has her answer. */
export function healthServicesData(today: string): HealthServicesData {
  const at = (days: number) => Date.parse(`${today}T08:40:00Z`) - days * day;
  const file = (id: string, name: string, state: 'accepted' | 'refused', reason?: string): ReceivedFile => ({
    id,
    name,
    bytes: 640_000,
    sha256: 'a7e3'.repeat(16),
    state,
    ...(reason !== undefined && {reason}),
  });
  const blurred = 'La page 2 est floue\u00a0: on ne lit pas la conclusion.';
  return {
    opinions: {
      'avis-sofia': {
        memberNumber: memberNumberOf(personas.resume),
        personId: 'member',
        reference: 'AVIS-26-004\u00a0117',
        at: at(4),
        papers: {'avis-sofia-compte-rendu': {state: 'refused', at: at(3), reason: blurred}},
        files: [file('avis-sofia-fichier', 'compte-rendu.pdf', 'refused', blurred)],
      },
      'avis-jeanne': {
        memberNumber: memberNumberOf(personas.alsace),
        personId: 'member',
        reference: 'AVIS-26-003\u00a0864',
        at: at(40),
        papers: {
          'avis-jeanne-compte-rendu': {state: 'accepted', at: at(38)},
          'avis-jeanne-examens': {state: 'accepted', at: at(37)},
        },
        files: [
          file('avis-jeanne-fichier-1', 'compte-rendu.pdf', 'accepted'),
          file('avis-jeanne-fichier-2', 'irm.pdf', 'accepted'),
        ],
      },
    },
  };
}
