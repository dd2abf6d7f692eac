/** When somebody may join, and what is asked then (DOMAIN 3.3, 3.4, 12.6): the rules of this insurer. */
import type {Beneficiary} from '../../../src/contract/beneficiaries.js';
import type {BeneficiaryAddition, BeneficiaryEvent} from '../../../src/contract/beneficiary-requests.js';
import type {WantedPaper} from '../../../src/contract/requests.js';
import {addDays, ageOn, PARTNER_TYPES} from '../../../src/domain/index.js';
import {ofName} from '../../../src/domain/elision.js';
import {firstOfNextMonth, longDate} from '../../engine/formats.js';

type Type = Beneficiary['type'];
type Asked = {id: string; label: string; notNeeded?: string};

export interface Rules extends Omit<BeneficiaryEvent, 'types' | 'rule'> {
  types: readonly Type[];
  rule: {title: string; text: string};
  /** The same once its last day is known. */
  dated: (by: string) => string;
  /** The last months it may be announced in. */
  months: number;
  /** It gives cover from its own day; otherwise from the next month on. */
  atOnce: boolean;
  papers: readonly Asked[];
}

const family = {id: 'livret', label: 'Livret de famille'};
const couple = (which: string) => ({
  months: 2,
  atOnce: true,
  rule: {
    title: `Couverture dès ${which}`,
    text: 'Annoncez-le dans les 2 mois\u00a0: la couverture commence ce jour-là.',
  },
  dated: (by: string) => `Annoncez-le avant le ${by}\u00a0: la couverture commence ce jour-là.`,
});
const child = (which: string) => ({
  types: ['child'] as const,
  months: 3,
  atOnce: true,
  dated: (by: string) => `Une ${which} annoncée avant le ${by} est couverte depuis le premier jour.`,
});

export const events: readonly Rules[] = [
  {
    ...child('naissance'),
    id: 'birth',
    label: 'Naissance',
    dateLabel: 'La date de naissance',
    rule: {
      title: 'Couverture dès la naissance',
      text: 'Une naissance annoncée dans les 3 mois est couverte depuis le premier jour.',
    },
    papers: [
      {id: 'acte', label: 'Extrait d’acte de naissance'},
      {...family, notNeeded: 'L’acte de naissance suffit'},
    ],
  },
  {
    ...child('adoption'),
    id: 'adoption',
    label: 'Adoption',
    dateLabel: 'La date du jugement',
    rule: {
      title: 'Couverture dès l’adoption',
      text: 'Une adoption annoncée dans les 3 mois est couverte depuis le premier jour.',
    },
    papers: [{id: 'jugement', label: 'Jugement d’adoption'}],
  },
  {
    ...couple('le mariage'),
    id: 'marriage',
    label: 'Mariage',
    dateLabel: 'La date du mariage',
    types: ['spouse', 'partnerChild'],
    papers: [
      {id: 'mariage', label: 'Acte de mariage'},
      {...family, notNeeded: 'L’acte de mariage suffit'},
    ],
  },
  {
    ...couple('le PACS'),
    id: 'civilPartnership',
    label: 'PACS',
    dateLabel: 'La date d’enregistrement',
    types: ['civilPartner', 'partnerChild'],
    papers: [{id: 'pacs', label: 'Attestation d’enregistrement du PACS'}],
  },
  {
    id: 'cohabitation',
    label: 'Vie commune',
    hint: 'Concubinage',
    dateLabel: 'Depuis quand vous vivez ensemble',
    types: ['cohabitant', 'partnerChild'],
    months: 12,
    atOnce: false,
    rule: {
      title: 'Couverture le mois suivant',
      text: 'La couverture commence le premier jour du mois qui suit votre demande.',
    },
    dated: () => 'La couverture commence le premier jour du mois qui suit votre demande.',
    papers: [
      {id: 'honneur', label: 'Attestation sur l’honneur de vie commune'},
      {id: 'domicile', label: 'Justificatif de domicile à vos deux noms'},
    ],
  },
  {
    id: 'coverLost',
    label: 'Perte de son ancienne mutuelle',
    dateLabel: 'Le dernier jour de son ancienne couverture',
    types: ['spouse', 'civilPartner', 'cohabitant', 'child', 'partnerChild', 'ascendant'],
    months: 1,
    atOnce: true,
    rule: {
      title: 'Sans jour découvert',
      text: 'Annoncez-le dans le mois\u00a0: la couverture commence le lendemain de la fin de l’autre.',
    },
    dated: (by) => `Annoncez-le avant le ${by}\u00a0: la couverture commence le lendemain de la fin de l’autre.`,
    papers: [{id: 'radiation', label: 'Certificat de radiation de l’ancienne mutuelle'}],
  },
];

/** The same day so many months later, or the last one of that month. */
export function monthsLater(date: string, count: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10);
}

/** What an event gives at its date. */
export function termsOf(
  {id, rule, dated, months, atOnce}: Rules,
  eventDate: string,
  today: string,
): Required<Pick<BeneficiaryAddition, 'rule' | 'announceBy' | 'coveredFrom'>> {
  const announceBy = monthsLater(eventDate, months);
  const own = id === 'coverLost' ? addDays(eventDate, 1) : eventDate;
  return {
    rule: {...rule, text: dated(longDate(announceBy))},
    announceBy,
    coveredFrom: atOnce ? own : firstOfNextMonth(today),
  };
}

/** What the person makes needed beside the event. */
function ofPerson({type, firstName, birthDate, teletransmission}: Beneficiary, eventDate: string): Asked[] {
  const school = Number(eventDate.slice(0, 4)) - (eventDate.slice(5, 7) < '09' ? 1 : 0);
  const isChild = type === 'child' || type === 'partnerChild';
  const isPupil = isChild && (ageOn(birthDate, eventDate) ?? 0) >= 18;
  return [
    ...(isPupil ? [{id: 'ecole', label: `Certificat de scolarité ${school}-${school + 1}`}] : []),
    ...(type === 'ascendant' ? [{id: 'impots', label: `Avis d’imposition ${ofName(firstName)}`}] : []),
    ...(teletransmission.enabled
      ? [
          {
            id: 'droits',
            label: isChild
              ? `Attestation de droits où ${firstName} apparaît`
              : `Attestation de droits ${ofName(firstName)}`,
          },
        ]
      : []),
  ];
}

/** Papers of a case, each as it stands. */
export function papersOf(
  additionId: string,
  {papers}: Rules,
  person: Beneficiary,
  eventDate: string,
  by: string,
  received: Readonly<Record<string, {state: WantedPaper['state']; reason?: string}>>,
): WantedPaper[] {
  return [...papers, ...ofPerson(person, eventDate)].map(({id: kind, label, notNeeded}) => {
    const id = `${additionId}-${kind}`;
    const {state, reason} = received[id] ?? {};
    if (notNeeded !== undefined && state === undefined) return {id, label, state: 'notNeeded', reason: notNeeded};
    const isOpen = state === undefined || state === 'refused';
    return {id, label, state: state ?? 'toSend', ...(reason !== undefined && {reason}), ...(isOpen && {by})};
  });
}

export const isPartner = (type: string): boolean => PARTNER_TYPES.includes(type);
