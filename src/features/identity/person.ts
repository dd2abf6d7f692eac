import {formatCivilDate, readBirthDate, todayIn} from '../../domain/civil-date.js';
import {checkNir, formatNir, nirWarnings, normalizeNir, type NirOwner, type NirPerson} from '../../domain/nir.js';
import {birthDateWarnings, nirOwner, relationWarning} from '../../domain/people.js';
import {formatPhone} from '../../domain/phone.js';
import {formatSchemeCode, normalizeSchemeCode, schemeCodeWarning} from '../../domain/scheme-code.js';
import {flat, type Raw, type RawValues, type Warning} from '../../element/form.js';

/** Where the two numbers of a person stand: their own (or the insured parent's), and those of the other parent. */
const numbers = ['teletransmission', 'teletransmission.other'] as const;

/** A saved person as a member would have typed it. */
export function typedPerson(person: object): Record<string, Raw> {
  const values = flat(person);
  const spell = (path: string, how: (text: string) => string): void => {
    const value = values[path];
    if (typeof value === 'string') values[path] = how(value);
  };
  spell('birthDate', formatCivilDate);
  spell('phone', formatPhone);
  spell('contact.phone', formatPhone);
  for (const at of numbers) {
    spell(`${at}.nir`, formatNir);
    spell(`${at}.schemeCode`, formatSchemeCode);
  }
  // the tick that shows the second pair is not saved: having one is
  return values['teletransmission.other.nir'] === undefined ? values : {...values, 'teletransmission.both': true};
}

const textOf = (values: RawValues, path: string): string => String(values[path] ?? '');

/** Whose number the person of these values gives (DOMAIN 1.8); the member has no `type`. */
export function ownerOf(values: RawValues, today = todayIn()): NirOwner {
  return nirOwner({type: textOf(values, 'type'), birthDate: textOf(values, 'birthDate')}, today);
}

/** The pairs of numbers that are asked of this person now. */
function asked(values: RawValues, today = todayIn()): readonly (typeof numbers)[number][] {
  if (values['teletransmission.enabled'] !== true) return [];
  return values['teletransmission.both'] === true && ownerOf(values, today) !== 'own' ? numbers : ['teletransmission'];
}

/** Doubts about the numbers of a person (DOMAIN 1.7, 1.8, 2.3): shown, never blocking. */
export function numberWarnings(values: RawValues, today = todayIn()): Warning[] {
  const civility = textOf(values, 'civility');
  const birthDate = readBirthDate(textOf(values, 'birthDate'));
  const person: NirPerson = {
    ...(civility === 'madam' || civility === 'sir' ? {civility} : {}),
    ...(birthDate ? {birthDate} : {}),
  };
  return asked(values, today).flatMap((at): Warning[] => {
    const owner = at === 'teletransmission' ? ownerOf(values, today) : 'insured';
    const regime = schemeCodeWarning(normalizeSchemeCode(textOf(values, `${at}.schemeCode`)));
    return [
      ...nirWarnings(normalizeNir(textOf(values, `${at}.nir`)), {...person, owner}).map((code) => ({
        path: `${at}.nir`,
        code,
      })),
      ...(regime ? [{path: `${at}.schemeCode`, code: regime}] : []),
    ];
  });
}

/**
 * What the settings narrow (DOMAIN 1.6): a number of 13 digits without key is accepted only where the insurer says so.
 */
export function narrowNumbers(values: RawValues, acceptProvisionalNir: boolean): {path: string; code: string}[] {
  return asked(values).flatMap((at) => {
    const nir = textOf(values, `${at}.nir`);
    const code = nir && checkNir(nir, {acceptProvisional13: acceptProvisionalNir});
    return code ? [{path: `${at}.nir`, code}] : [];
  });
}

/** The member, where the person is somebody else. */
export interface MemberFacts {
  birthDate?: string | undefined;
  maritalStatus?: string | undefined;
}

/** All doubts about a person: their numbers, their age beside the member's, the kind of couple. */
export function personWarnings(values: RawValues, member: MemberFacts = {}, today = todayIn()): Warning[] {
  const type = values['type'] === undefined ? undefined : textOf(values, 'type');
  const [age] = birthDateWarnings({type, birthDate: textOf(values, 'birthDate')}, today, member.birthDate);
  const couple = relationWarning(type ?? '', member.maritalStatus);
  return [
    ...(age ? [{path: 'birthDate', code: age}] : []),
    ...(couple ? [{path: 'type', code: couple}] : []),
    ...numberWarnings(values, today),
  ];
}
