/** Numbers that pass every check and belong to nobody: order numbers above 990, a bank code that no bank has. */
import {nirKey} from '../../src/domain/index.js';

/** A NIR from its 13 first characters, whose order number must be above 990. */
export function exampleNir(first13: string): string {
  const key = nirKey(first13);
  if (!key || !/^.{10}99[1-9]$/.test(first13)) throw new Error(`${first13}: not the start of an example NIR`);
  return first13 + key;
}

/** An account of bank 99999. */
export function exampleIban(account: number): string {
  const bank = '99999';
  const branch = '00001';
  const number = String(account).padStart(11, '0');
  const key = 97n - ((89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(number)) % 97n);
  const bban = bank + branch + number + String(key).padStart(2, '0');
  // « FR » is 15 27 in the alphabet of ISO 7064.
  const check = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(check).padStart(2, '0')}${bban}`;
}

/** The bank of the examples. */
export const exampleBic = 'BLITFRPPXXX';
