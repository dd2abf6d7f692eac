/** What the insurer finds in a file that came whole. */
import type {FileRefusal} from '../../../src/contract/deposits.js';
import {sha256} from '../../engine/sha256.js';
import type {DepositFileRecord} from './deposits.data.js';

/** The harmless file that every scanner calls a virus (EICAR). */
const virus = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** Why it cannot be used, or nothing. Its bytes decide what it is, not its name. */
export function judge(
  {bytes, sha256: announced, type}: Pick<DepositFileRecord, 'bytes' | 'sha256' | 'type'>,
  content: Uint8Array<ArrayBuffer>,
): FileRefusal | undefined {
  if (content.length !== bytes || sha256(content) !== announced) return 'damaged';
  // characters as they are, byte by byte
  const start = Array.from(content.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
  if (start.includes(virus)) return 'virus';
  return forms[type]?.test(start) ? undefined : 'type';
}

const forms: Readonly<Record<string, RegExp>> = {
  'application/pdf': /%PDF-/,
  'image/jpeg': /^\xff\xd8\xff/,
  'image/png': /^\x89PNG\r\n/,
  'image/heic': /^.{4}ftyp/s,
  'image/webp': /^RIFF.{4}WEBP/s,
};
