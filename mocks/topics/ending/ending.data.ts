import type {WantedPaper} from '../../../src/contract/requests.js';
import {daysLater} from '../../../src/domain/stored-date.js';
import type {Owner} from '../../engine/database.js';
import {memberNumberOf, personas, type PersonaId} from '../../people/personas.js';

/** A contract that a person can end themselves: their own, or what they chose on top of the employer's. */
export interface InsuredContract {
  id: string;
  label: string;
  number: string;
  kind: 'individual' | 'option';
  /** `YYYY-MM-DD`. */
  startedOn: string;
  /** Of what was signed a short while ago. `until`: the last day to withdraw. `paid`: cents that come back. */
  signed?: {on: string; until: string; said: string; paid: number};
}

/** What was declared. */
export interface EndingRecord {
  kind: 'cancellation' | 'withdrawal';
  /** Nobody, where the number that was written is none that is known. */
  owner?: Owner;
  /** Who wrote it was signed in. */
  signedIn: boolean;
  reference: string;
  ticket: string;
  /** Instant in milliseconds. */
  at: number;
  firstName: string;
  lastName: string;
  email: string;
  /** Where it is known. */
  contractId?: string;
  /** « Santé individuelle, 55 021 884 ». */
  contract: string;
  /** Of a withdrawal, word for word. */
  statement?: string;
  reasonId?: string;
  text?: string;
  eventDate?: string;
  endsOn?: string;
  refund?: number;
  takenBackAt?: number;
}

export interface EndingData {
  /** By member number. */
  endingContracts: Record<string, InsuredContract[]>;
  /** By the id of the request. */
  endings: Record<string, EndingRecord>;
  /** Papers that came, by id; the others are to be sent. */
  endingPapers: Record<string, {state: WantedPaper['state']}>;
}

/** Days that a withdrawal may take, the one of the signature not counted. */
export const withdrawalDays = 14;
const day = 86_400_000;
const number = (last: number): string => `55\u00a0021\u00a0${last}`;

/**
 * Hélène Vasseur and Jeanne Muller chose something on top of the employer's contract, Paul Lefèvre a short while ago;
 * Luc Garnier, Nadia Roux and Sofia Martins have a contract of their own. Sofia asked to end hers.
 */
export function endingData(today: string): EndingData {
  const numberOf = (id: PersonaId): string => memberNumberOf(personas[id]);
  const individual = (id: string, last: number, startedOn: string): InsuredContract => ({
    id,
    label: 'Santé individuelle',
    number: number(last),
    kind: 'individual',
    startedOn,
  });
  const option = (id: string, last: number, signedOn: string): InsuredContract => ({
    id,
    label: 'Option Confort',
    number: number(last),
    kind: 'option',
    startedOn: signedOn,
    signed: {on: signedOn, until: daysLater(signedOn, withdrawalDays), said: 'à l’option Confort', paid: 1_260},
  });
  const sofia = individual('contrat-sofia', 890, '2024-01-01');
  const at = Date.parse(`${today}T09:47:00Z`) - 2 * day;
  const endsOn = daysLater(today, 28);
  return {
    endingContracts: {
      [numberOf('family')]: [
        {
          id: 'surcomplementaire-vasseur',
          label: 'Surcomplémentaire hospitalisation',
          number: number(885),
          kind: 'option',
          startedOn: '2023-01-01',
        },
      ],
      [numberOf('used')]: [option('option-lefevre', 886, daysLater(today, -7))],
      [numberOf('alsace')]: [option('option-muller', 887, daysLater(today, -40))],
      [numberOf('otherPerson')]: [individual('contrat-garnier', 884, '2016-01-01')],
      [numberOf('expired')]: [individual('contrat-roux', 889, daysLater(today, -200))],
      [numberOf('resume')]: [sofia],
    },
    endings: {
      'resiliation-sofia': {
        kind: 'cancellation',
        owner: {memberNumber: numberOf('resume')},
        signedIn: true,
        reference: 'RES-26-002\u00a0906',
        ticket: 'accuse-5d0a6c1f8b3e4e27',
        at,
        firstName: 'Sofia',
        lastName: 'Martins',
        email: 'sofia.martins@example.org',
        contractId: sofia.id,
        contract: `${sofia.label}, ${sofia.number}`,
        reasonId: 'employer',
        endsOn,
      },
    },
    endingPapers: {},
  };
}
