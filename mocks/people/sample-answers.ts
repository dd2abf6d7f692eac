/** What the people of the demos would type, as they would type it: spaces, capitals and French dates included. */
import {formatNir} from '../../src/domain/index.js';
import type {BankDetails} from '../../src/contract/bank-details.js';
import type {Beneficiary} from '../../src/contract/beneficiaries.js';
import type {GuaranteeChoice} from '../../src/contract/guarantees.js';
import type {Profile} from '../../src/contract/profile.js';
import {exampleBic, exampleIban, exampleNir} from './example-numbers.js';

export interface SampleAnswers {
  profile: Profile;
  beneficiaries: {id: string; person: Beneficiary}[];
  bankDetails: BankDetails;
  guarantees: GuaranteeChoice;
  /** Receives the code of the signature. */
  mobile: string;
}

const sameAddress = {kind: 'same', sameAs: 'member'} as const;
const typed = (nir: string) => formatNir(exampleNir(nir)).replaceAll('\u00a0', ' ');
// Not by formatIban: it would bring the rules of every country's IBAN with the sandbox.
const inFours = (iban: string) => iban.replace(/.{4}(?=.)/g, '$& ');
const account = (holder: string, number: number) => ({holder, iban: inFours(exampleIban(number)), bic: exampleBic});

const vasseurNir = typed('2780344109991');

export const vasseur: SampleAnswers = {
  profile: {
    civility: 'madam',
    lastName: 'Vasseur',
    firstName: 'Hélène',
    birthDate: '14/03/1978',
    maritalStatus: 'married',
    address: {
      line1: '12 rue des Tanneurs',
      line2: 'Bâtiment B, 3e étage',
      postalCode: '44000',
      city: 'Nantes',
      country: 'FR',
    },
    phone: '06 39 98 12 34',
    teletransmission: {enabled: true, nir: vasseurNir, schemeCode: '01 441 0001'},
    alsaceMoselle: false,
  },
  beneficiaries: [
    {
      id: 'marc',
      person: {
        type: 'spouse',
        civility: 'sir',
        lastName: 'Vasseur',
        firstName: 'Marc',
        birthDate: '02/07/1976',
        birthRank: '1',
        contact: sameAddress,
        teletransmission: {enabled: true, nir: typed('1760744109992'), schemeCode: '01 441 0001'},
        alsaceMoselle: false,
      },
    },
    {
      id: 'ines',
      person: {
        type: 'child',
        civility: 'madam',
        lastName: 'Vasseur',
        firstName: 'Inès',
        birthDate: '19/09/2005',
        birthRank: '1',
        contact: {
          kind: 'own',
          address: {line1: '3 place du Parlement', postalCode: '35000', city: 'Rennes', country: 'FR'},
          phone: '06 39 98 56 78',
        },
        teletransmission: {enabled: true, nir: typed('2050944109993'), schemeCode: '01 351 0001'},
        alsaceMoselle: false,
      },
    },
    // A young child has no number of his own on the attestation: the insured parent's is the one to give.
    {
      id: 'louis',
      person: {
        type: 'child',
        civility: 'sir',
        lastName: 'Vasseur',
        firstName: 'Louis',
        birthDate: '08/05/2013',
        birthRank: '1',
        contact: sameAddress,
        teletransmission: {enabled: true, nir: vasseurNir, schemeCode: '01 441 0001'},
        alsaceMoselle: false,
      },
    },
  ],
  bankDetails: {
    account: account('Mme Hélène Vasseur ou M. Marc Vasseur', 101),
    sameForDebit: true,
    perBeneficiary: {ines: {kind: 'own', account: account('Mme Inès Vasseur', 102)}},
  },
  guarantees: {combinationId: 'option1-top-up', debitFrequency: 'monthly'},
  mobile: '06 39 98 12 34',
};

/** Somebody who covers nobody else. */
export function alone(
  who: Pick<Profile, 'civility' | 'firstName' | 'lastName' | 'birthDate' | 'address'>,
  nir: string,
  schemeCode: string,
  digits: number,
  debit: boolean,
): SampleAnswers {
  const mobile = `06 39 98 20 0${digits}`;
  const title = who.civility === 'sir' ? 'M.' : 'Mme';
  return {
    profile: {
      ...who,
      maritalStatus: 'single',
      phone: mobile,
      teletransmission: {enabled: true, nir: typed(nir), schemeCode},
      alsaceMoselle: false,
    },
    beneficiaries: [],
    bankDetails: {
      account: account(`${title} ${who.firstName} ${who.lastName}`, 200 + digits),
      ...(debit && {sameForDebit: true}),
    },
    guarantees: {combinationId: 'base'},
    mobile,
  };
}

export const benali = alone(
  {
    civility: 'sir',
    firstName: 'Karim',
    lastName: 'Benali',
    birthDate: '17/06/1991',
    address: {line1: '5 cours Napoléon', postalCode: '20000', city: 'Ajaccio', country: 'FR'},
  },
  '191062A004992',
  '01 201 0001',
  1,
  false,
);
export const lefevre = alone(
  {
    civility: 'sir',
    firstName: 'Paul',
    lastName: 'Lefèvre',
    birthDate: '02/10/1969',
    address: {line1: '18 boulevard de la Loire', postalCode: '44200', city: 'Nantes', country: 'FR'},
  },
  '1691049007996',
  '01 441 0001',
  2,
  true,
);
export const roux = alone(
  {
    civility: 'madam',
    firstName: 'Nadia',
    lastName: 'Roux',
    birthDate: '21/12/1988',
    address: {line1: '7 rue Faidherbe', postalCode: '59000', city: 'Lille', country: 'FR'},
  },
  '2881259350997',
  '01 591 0001',
  3,
  false,
);
export const garnier = alone(
  {
    civility: 'sir',
    firstName: 'Luc',
    lastName: 'Garnier',
    birthDate: '05/04/1980',
    address: {line1: '2 rue des Clefs', postalCode: '68000', city: 'Colmar', country: 'FR'},
  },
  '1800468066998',
  '01 681 0001',
  4,
  true,
);

export const muller: SampleAnswers = {
  profile: {
    civility: 'madam',
    lastName: 'Muller',
    firstName: 'Jeanne',
    birthDate: '03/02/1985',
    maritalStatus: 'married',
    address: {line1: '21 quai des Bateliers', postalCode: '67000', city: 'Strasbourg', country: 'FR'},
    phone: '06 39 98 67 68',
    teletransmission: {enabled: true, nir: typed('2850267482993'), schemeCode: '01 671 0001'},
    alsaceMoselle: true,
  },
  beneficiaries: [
    {
      id: 'thomas',
      person: {
        type: 'spouse',
        civility: 'sir',
        lastName: 'Muller',
        firstName: 'Thomas',
        birthDate: '30/11/1983',
        birthRank: '1',
        contact: sameAddress,
        teletransmission: {enabled: false},
        alsaceMoselle: true,
      },
    },
  ],
  bankDetails: {
    account: account('Mme Jeanne Muller', 301),
    sameForDebit: false,
    debitAccount: account('M. Thomas Muller', 302),
  },
  guarantees: {combinationId: 'option2'},
  mobile: '06 39 98 67 67',
};

export const martins: SampleAnswers = {
  profile: {
    civility: 'madam',
    lastName: 'Martins',
    firstName: 'Sofia',
    birthDate: '25/08/1994',
    maritalStatus: 'civilPartnership',
    address: {line1: '40 rue de la Part-Dieu', postalCode: '69003', city: 'Lyon', country: 'FR'},
    phone: '06 39 98 69 03',
    teletransmission: {enabled: true, nir: typed('2940899139994'), schemeCode: '01 691 0001'},
    alsaceMoselle: false,
  },
  beneficiaries: [
    {
      id: 'hugo',
      person: {
        type: 'civilPartner',
        civility: 'sir',
        lastName: 'Perrin',
        firstName: 'Hugo',
        birthDate: '11/01/1993',
        birthRank: '1',
        contact: sameAddress,
        teletransmission: {enabled: true, nir: typed('1930169381995'), schemeCode: '01 691 0001'},
        alsaceMoselle: false,
      },
    },
    {
      id: 'lina',
      person: {
        type: 'child',
        civility: 'madam',
        lastName: 'Perrin-Martins',
        firstName: 'Lina',
        birthDate: '29/02/2024',
        birthRank: '1',
        contact: sameAddress,
        teletransmission: {enabled: true, nir: typed('2940899139994'), schemeCode: '01 691 0001'},
        alsaceMoselle: false,
      },
    },
  ],
  bankDetails: {
    account: account('Mme Sofia Martins', 401),
    sameForDebit: true,
    perBeneficiary: {
      hugo: {kind: 'own', account: account('M. Hugo Perrin', 402)},
      lina: {kind: 'same', sameAs: 'hugo'},
    },
  },
  guarantees: {combinationId: 'base-top-up', debitFrequency: 'quarterly'},
  mobile: '06 39 98 69 03',
};
