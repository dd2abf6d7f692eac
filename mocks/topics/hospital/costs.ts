/** What a stay costs, and who pays it: amounts of 2026, for hospitals that do not exist. */
import type {HospitalRules, StayCost, StayKind} from '../../../src/contract/hospital.js';
import type {StayQuestion} from '../../../src/contract/hospital-stays.js';
import {amountOf, wholeEuros} from '../coverage/ceilings.js';
import {chosenBy, paysPrivateRoom} from '../coverage/coverage.js';
import {levelsOf} from '../guarantees/levels.js';
import type {Member} from '../../people/members.js';
import {personas} from '../../people/personas.js';
import {hospitalOf} from './establishments.js';

/** Cents a day. */
const tariffs: Readonly<Record<StayKind, number>> = {
  surgery: 56_000,
  daySurgery: 92_000,
  medicine: 48_000,
  maternity: 52_000,
  followUpCare: 21_000,
  psychiatry: 24_000,
};
/** What is left of an act of 120 € or more, whatever it costs, from 22 April 2026 on. */
const heavyAct = 3_200;
/** Forfait journalier: a day, the one somebody leaves included. */
const [daily, dailyPsychiatry] = [2_300, 1_700];
const [bed, bedPaid] = [3_500, 2_000];

type Line = StayCost['lines'][number];

/** What the contract pays for a room alone, a night; undefined where it pays none. */
function roomPaid(member: Member): number | undefined {
  return paysPrivateRoom(member) ? amountOf(levelsOf(chosenBy(member).id).privateRoom) : undefined;
}

export const offersBed = ({persona}: Member): boolean => personas[persona].offer !== 'simple';

export function roomRules(member: Member): Pick<HospitalRules, 'privateRoom'> {
  const perNight = roomPaid(member);
  return perNight === undefined ? {} : {privateRoom: {perNight}};
}

export function costOf(member: Member, asked: StayQuestion): StayCost {
  const {kind, nights, privateRoom = false, companionBed = false, finess, personId} = asked;
  const days = nights + 1;
  const isLocal = member.people.find(({id}) => id === personId)?.alsaceMoselle === true;
  const stay = tariffs[kind] * days;
  const lines = [line('Frais de séjour', stay, ownShare(kind, stay, isLocal))];
  if (nights > 0 && kind !== 'maternity') {
    const charge = days * (kind === 'psychiatry' ? dailyPsychiatry : daily);
    // the régime local pays it itself
    lines.push(line('Forfait journalier', charge, isLocal ? 0 : charge));
  }
  const [price, paid = 0] = [hospitalOf(finess)!.room, roomPaid(member)];
  const times = Math.max(nights, 1);
  if (privateRoom) lines.push(line('Chambre particulière', price * times, price * times, paid * times));
  if (companionBed) lines.push(line('Lit d’accompagnant', bed * times, bed * times, bedPaid * times));
  const total = (key: 'socialSecurity' | 'insurer' | 'left') => lines.reduce((sum, each) => sum + each[key], 0);
  const room = privateRoom && price > paid ? roomWords(price, paid, nights > 0) : '';
  return {
    lines,
    socialSecurity: total('socialSecurity'),
    insurer: total('insurer'),
    left: total('left'),
    why: [
      room,
      companionBed ? 'Le lit d’accompagnant n’est couvert qu’en partie.' : '',
      nights > 0 && kind !== 'maternity'
        ? 'Les frais de séjour et le forfait journalier sont couverts.'
        : 'Les frais de séjour sont couverts.',
    ]
      .filter(Boolean)
      .join(' '),
    estimated: true,
  };
}

/** What the Sécurité sociale leaves of the stay itself. */
function ownShare(kind: StayKind, stay: number, isLocal: boolean): number {
  if (kind === 'maternity' || isLocal) return 0;
  return kind === 'surgery' || kind === 'daySurgery' ? heavyAct : Math.round(stay / 5);
}

/** `share`: what the Sécurité sociale does not pay; `most`: what the contract pays of it. */
function line(label: string, price: number, share: number, most = share): Line {
  const insurer = Math.min(share, most);
  return {label, socialSecurity: price - share, insurer, left: share - insurer};
}

const roomWords = (price: number, paid: number, byNight: boolean): string =>
  `L’établissement demande ${wholeEuros(price)} par ${byNight ? 'nuit' : 'jour'} pour la chambre, ` +
  `votre contrat en couvre ${wholeEuros(paid)}.`;
