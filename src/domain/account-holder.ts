/**
 * The holder of an account beside the people of a contract. Banks compare name and IBAN before each transfer
 * (Verification of Payee, Regulation (EU) 2024/886): a name that says nobody of the contract deserves a second look.
 * It never blocks: joint accounts, guardians and abbreviations are all real.
 */
import {normalizeName} from './name.js';
import {foldedName} from './text.js';

export interface HolderName {
  firstName?: string | undefined;
  lastName?: string | undefined;
  birthName?: string | undefined;
}

/**
 * Whether « Mme Hélène Vasseur ou M. Marc Vasseur » names one of these people: their last name (or birth name), and
 * their first name or its initial, in any order, accents, umlauts and case aside. A bank may know somebody by one half
 * of a double name: with the whole first name that is enough. Undefined while there is nothing to compare.
 */
export function holderNames(holder: string, people: readonly HolderName[]): boolean | undefined {
  const known = people.filter(({firstName, lastName}) => firstName?.trim() && lastName?.trim());
  const said = new Set(wordsOf(holder));
  if (!said.size || !known.length) return undefined;
  return known.some(({firstName = '', lastName = '', birthName = ''}) => {
    const [first = ''] = wordsOf(firstName);
    return [lastName, birthName].map(wordsOf).some((words) => {
      const whole = words.length > 0 && words.every((word) => said.has(word));
      // « de », « la », « van » are no half of a name
      const half = words.length > 1 && words.some((word) => word.length > 3 && said.has(word));
      return (half && said.has(first)) || (whole && (said.has(first) || said.has(first.charAt(0))));
    });
  });
}

function wordsOf(name: string): string[] {
  return foldedName(normalizeName(name))
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
