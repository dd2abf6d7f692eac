/**
 * Public holidays of France: Code du travail L3133-1 (everywhere), L3134-13 (Alsace-Moselle), L3422-2 (overseas: the
 * day slavery was abolished there). A shop may open on any of them but, for employees, 1 May.
 */
import {addDays} from './civil-date.js';

/** Where more days are kept than in the rest of France. */
export type HolidayTerritory =
  | 'alsaceMoselle'
  | 'guadeloupe'
  | 'martinique'
  | 'guyane'
  | 'reunion'
  | 'mayotte'
  | 'saintBarthelemy'
  | 'saintMartin';

export type PublicHoliday =
  | 'newYear'
  | 'easterMonday'
  | 'labourDay'
  | 'victory1945'
  | 'ascension'
  | 'whitMonday'
  | 'nationalDay'
  | 'assumption'
  | 'allSaints'
  | 'armistice1918'
  | 'christmas'
  | 'goodFriday'
  | 'saintStephen'
  | 'abolitionOfSlavery';

const fixed: Readonly<Record<string, PublicHoliday>> = {
  '01-01': 'newYear',
  '05-01': 'labourDay',
  '05-08': 'victory1945',
  '07-14': 'nationalDay',
  '08-15': 'assumption',
  '11-01': 'allSaints',
  '11-11': 'armistice1918',
  '12-25': 'christmas',
};
/** Days after Easter Sunday. */
const moving: Readonly<Record<number, PublicHoliday>> = {1: 'easterMonday', 39: 'ascension', 50: 'whitMonday'};
const abolition: Readonly<Partial<Record<HolidayTerritory, string>>> = {
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  saintMartin: '05-28',
  guyane: '06-10',
  saintBarthelemy: '10-09',
  reunion: '12-20',
};

/** Easter Sunday of the Gregorian calendar, `YYYY-MM-DD`. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 21;
  return addDays(`${String(year).padStart(4, '0')}-03-01`, days);
}

/** The territory of a French postal code that keeps more days; undefined for the rest of France. */
export function holidayTerritory(postalCode: string): HolidayTerritory | undefined {
  if (/^(57|67|68)\d{3}$/.test(postalCode)) return 'alsaceMoselle';
  if (/^(97133|977\d\d)$/.test(postalCode)) return 'saintBarthelemy';
  if (/^(97150|97080|978\d\d)$/.test(postalCode)) return 'saintMartin';
  const overseas: Readonly<Record<string, HolidayTerritory>> = {
    971: 'guadeloupe',
    972: 'martinique',
    973: 'guyane',
    974: 'reunion',
    976: 'mayotte',
  };
  return overseas[postalCode.slice(0, 3)];
}

/**
 * Which holiday a day is, or undefined. Good Friday counts for the whole of Alsace-Moselle: in law only for communes
 * with a Protestant church or a mixed one, which no list says; who is closed for nothing loses less than who travels
 * for nothing.
 */
export function publicHoliday(date: string, territory?: HolidayTerritory): PublicHoliday | undefined {
  const day = date.slice(5);
  const easter = easterSunday(Number(date.slice(0, 4)));
  if (fixed[day]) return fixed[day];
  for (const [after, holiday] of Object.entries(moving)) if (addDays(easter, Number(after)) === date) return holiday;
  if (territory === 'alsaceMoselle')
    return day === '12-26' ? 'saintStephen' : addDays(easter, -2) === date ? 'goodFriday' : undefined;
  return territory && abolition[territory] === day ? 'abolitionOfSlavery' : undefined;
}
