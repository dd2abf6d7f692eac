import {memberNumberOf, personas} from '../../people/personas.js';

/** Whoever has this address never answers; anybody else becomes a member, step by step. */
export const silentFriend = 'sans.reponse@example.org';

export interface ReferralRecord {
  id: string;
  /** Forgotten, as the address and the last name are, once the friend did not answer for `keptDays`. */
  firstName?: string;
  lastName?: string;
  email?: string;
  /** Of the address: what is left of it, so that nobody is written to twice. */
  imprint: string;
  /** Instant in milliseconds. */
  at: number;
  /** The friend never answers. */
  silent?: true;
}

export interface ReferralData {
  /** By member number, oldest first. */
  referrals: Record<string, ReferralRecord[]>;
}

const day = 86_400_000;
const friends = ['Alix', 'Bruno', 'Chloé', 'David', 'Emma', 'Farid', 'Gaëlle', 'Hugo', 'Irina', 'Jonas'] as const;

/** Hélène Vasseur has invited somebody of each state; Jeanne Muller everybody she may in a year. */
export function referralData(today: string): ReferralData {
  const at = (days: number) => Date.parse(`${today}T06:20:00Z`) - days * day;
  const thisYear = Date.parse(`${today.slice(0, 4)}-01-01T05:00:00Z`);
  return {
    referrals: {
      [memberNumberOf(personas.family)]: [
        {id: 'parrainage-oublie', imprint: 'oublie', at: at(292), silent: true},
        {id: 'parrainage-luc', firstName: 'Luc', lastName: 'Morel', imprint: 'luc', at: at(256)},
        {id: 'parrainage-ines', firstName: 'Inès', lastName: 'Robert', imprint: 'ines', at: at(45)},
        {id: 'parrainage-awa', firstName: 'Awa', lastName: 'Diallo', imprint: 'awa', at: at(21)},
        {id: 'parrainage-paul', firstName: 'Paul', lastName: 'Guérin', imprint: 'paul', at: at(9)},
        {id: 'parrainage-yann', firstName: 'Yann', imprint: 'yann', at: at(4)},
        {id: 'parrainage-nadia', firstName: 'Nadia', imprint: 'nadia', at: at(1)},
      ],
      [memberNumberOf(personas.alsace)]: friends.map((firstName, index) => ({
        id: `parrainage-${index}`,
        firstName,
        imprint: firstName,
        at: Math.max(thisYear, at(40 - 4 * index)),
      })),
    },
  };
}
