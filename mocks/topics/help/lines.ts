/** Whom to call, and when somebody answers: the hours of Paris, public holidays left out. */
import type {HelpLine} from '../../../src/contract/help.js';
import {addDays, publicHoliday} from '../../../src/domain/index.js';
import {momentIn, weekdayOf} from '../../../src/domain/opening-hours.js';

interface LineRecord extends Omit<HelpLine, 'open'> {
  /** Monday is 1; the first and the last day, and the hours of each. Nothing: day and night. */
  readonly week?: {readonly last: number; readonly from: number; readonly to: number};
}

/** Numbers are of those kept for fiction. */
const records: readonly LineRecord[] = [
  {
    id: 'reimbursements',
    label: 'Votre contrat et vos remboursements',
    phone: '+33199001234',
    phoneText: '01\u00a099\u00a000\u00a012\u00a034',
    price: 'Prix d’un appel local',
    hours: 'Lundi à samedi, 8\u00a0h – 20\u00a0h',
    callback: true,
    week: {last: 6, from: 8, to: 20},
  },
  {
    id: 'hospital',
    label: 'Une hospitalisation',
    phone: '+33199001235',
    phoneText: '01\u00a099\u00a000\u00a012\u00a035',
    price: 'Prix d’un appel local',
    hours: 'Lundi à samedi, 8\u00a0h – 20\u00a0h',
    callback: false,
    week: {last: 6, from: 8, to: 20},
  },
  {
    id: 'technical',
    label: 'Aide technique',
    phone: '+33199001236',
    phoneText: '01\u00a099\u00a000\u00a012\u00a036',
    price: 'Prix d’un appel local',
    hours: 'Lundi à vendredi, 9\u00a0h – 18\u00a0h',
    callback: true,
    week: {last: 5, from: 9, to: 18},
  },
  {
    id: 'abroad',
    label: 'Vous êtes à l’étranger',
    phone: '+33199001237',
    phoneText: '+33\u00a01\u00a099\u00a000\u00a012\u00a037',
    price: 'Prix d’un appel vers la France',
    hours: 'Tous les jours, 24\u00a0h sur 24',
    callback: false,
  },
];

/** So many days are told. */
const told = 14;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function linesAt(now: Date): HelpLine[] {
  return records.map(({week, ...line}) => ({...line, open: week ? weekOf(week, now) : dayAndNight(now)}));
}

export const hasCallback = (id: string): boolean => records.some((line) => line.id === id && line.callback);

/** The instant of an hour in Paris, in milliseconds: of a day on which the clocks do not change at it. */
function parisHour(date: string, hour: number): number {
  const guess = Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`);
  const there = momentIn('Europe/Paris', new Date(guess))!;
  return guess - (Date.parse(`${there.date}T00:00:00Z`) + there.minute * 60_000 - guess);
}

function weekOf({last, from, to}: NonNullable<LineRecord['week']>, now: Date): HelpLine['open'] {
  const today = momentIn('Europe/Paris', now)!.date;
  return Array.from({length: told}, (_, after) => addDays(today, after))
    .filter((date) => weekdayOf(date) <= last && !publicHoliday(date))
    .map((date) => ({from: instant(parisHour(date, from)), to: instant(parisHour(date, to))}))
    .filter((span) => Date.parse(span.to) > now.getTime());
}

const dayAndNight = (now: Date): HelpLine['open'] => [
  {from: instant(now.getTime() - DAY), to: instant(now.getTime() + 2 * told * DAY)},
];

/** In two hours where somebody answers by then, else an hour after they begin. */
export function calledBackAt(id: string, now: Date): string {
  const {open} = linesAt(now).find((line) => line.id === id)!;
  const soon = now.getTime() + 2 * HOUR;
  const inSpan = open.map(({from, to}) => ({time: Math.max(Date.parse(from) + HOUR, soon), end: Date.parse(to)}));
  return instant(inSpan.find(({time, end}) => time <= end)!.time);
}

const instant = (time: number): string => new Date(time).toISOString();
