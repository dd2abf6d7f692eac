/**
 * What a server checks of a browser's answer (W3C Web Authentication, 7.1 and 7.2), as far as a simulated one needs it:
 * a real one leaves all of it to a library, reads the key from the attestation, and counts signatures.
 */
import {fromBase64url} from '../../engine/base64url.js';
import {sha256} from '../../engine/sha256.js';

type Json = Readonly<Record<string, unknown>>;

/** Made here, a key travels as the browser's `getPublicKey` gives it. Throws where the answer is not right. */
export function readNewKey(answer: Json, challenge: string): {credentialId: string; publicKey: string} {
  const parts = partsOf(answer, 'webauthn.create', challenge);
  return {credentialId: textAt(answer, 'id'), publicKey: textAt(parts.response, 'publicKey')};
}

/** Whether who holds the key answered this challenge. Throws where the answer is not even one. */
export async function isSigned(answer: Json, challenge: string, publicKey: string): Promise<boolean> {
  const {response, authenticatorData, clientData} = partsOf(answer, 'webauthn.get', challenge);
  const signed = new Uint8Array([...authenticatorData, ...hexBytes(sha256(clientData))]);
  const curve = {name: 'ECDSA', namedCurve: 'P-256'};
  const key = await crypto.subtle.importKey('spki', fromBase64url(publicKey), curve, false, ['verify']);
  const signature = plainSignature(fromBase64url(textAt(response, 'signature')));
  return crypto.subtle.verify({name: 'ECDSA', hash: 'SHA-256'}, key, signature, signed);
}

/** The person was there, and was recognised by their device. */
const personThere = 0b101;

function partsOf(answer: Json, type: string, challenge: string) {
  const response = answer['response'] as Json;
  const clientData = fromBase64url(textAt(response, 'clientDataJSON'));
  const authenticatorData = fromBase64url(textAt(response, 'authenticatorData'));
  const told = JSON.parse(new TextDecoder().decode(clientData)) as Json;
  const {hostname} = new URL(textAt(told, 'origin'));
  const right =
    told['type'] === type &&
    told['challenge'] === challenge &&
    sha256(hostname) === hex(authenticatorData.subarray(0, 32)) &&
    (authenticatorData[32]! & personThere) === personThere;
  if (!right) throw new Error('not the answer to this question');
  return {response, clientData, authenticatorData};
}

function textAt(object: Json, key: string): string {
  const value = object[key];
  if (typeof value !== 'string') throw new Error(`no ${key}`);
  return value;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const hexBytes = (text: string) => text.match(/../g)!.map((pair) => Number.parseInt(pair, 16));

/** Two numbers one after the other, from the two integers of a DER sequence. */
function plainSignature(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const plain = new Uint8Array(64);
  for (let at = 2, end = 32; end <= 64; end += 32) {
    const number = der.subarray(at + 2, at + 2 + der[at + 1]!);
    plain.set(number.subarray(Math.max(0, number.length - 32)), end - Math.min(32, number.length));
    at += 2 + number.length;
  }
  return plain;
}
