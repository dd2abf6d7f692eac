/** Clocks of France: which one a place goes by, and what it shows at an instant. */
import {keep} from './keep.js';

/** A moment on the clock of a place: `YYYY-MM-DD` and minutes since midnight. */
export interface LocalMoment {
  readonly date: string;
  readonly minute: number;
}

/** Longer beginnings first: the Marquesas and the Gambier have clocks of their own. */
const zones: readonly (readonly [codes: RegExp, zone: string])[] = [
  [/^(97133|977)/, 'America/St_Barthelemy'],
  [/^(97150|97080|978)/, 'America/Marigot'],
  [/^971/, 'America/Guadeloupe'],
  [/^972/, 'America/Martinique'],
  [/^973/, 'America/Cayenne'],
  [/^974/, 'Indian/Reunion'],
  [/^975/, 'America/Miquelon'],
  [/^976/, 'Indian/Mayotte'],
  [/^986/, 'Pacific/Wallis'],
  [/^9874/, 'Pacific/Marquesas'],
  [/^98755/, 'Pacific/Gambier'],
  [/^987/, 'Pacific/Tahiti'],
  [/^988/, 'Pacific/Noumea'],
];

/** The clock of a French postal code (IANA); that of Paris for the mainland and for what is no code. */
export function timeZoneOf(postalCode: string): string {
  return zones.find(([codes]) => codes.test(postalCode))?.[1] ?? 'Europe/Paris';
}

/** The moment in a time zone (IANA); undefined for a zone the platform does not know. */
export function momentIn(timeZone: string, instant: Date): LocalMoment | undefined {
  const format = formatFor(timeZone);
  if (!format || Number.isNaN(instant.getTime())) return undefined;
  const {year, month, day, hour, minute} = Object.fromEntries(
    format.formatToParts(instant).map(({type, value}) => [type, value]),
  ) as Record<string, string>;
  return {date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute)};
}

const formatFor = keep((timeZone: string) => {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return undefined;
  }
});
