/** A device that holds one key, in plain code: answers as a browser does, where no person and no browser is. */
import {fromBase64url, toBase64url} from '../../engine/base64url.js';
import {sha256} from '../../engine/sha256.js';

type Json = Readonly<Record<string, unknown>>;
type Ceremony = 'webauthn.create' | 'webauthn.get';

export class SoftwareKey {
  private constructor(
    private readonly pair: CryptoKeyPair,
    readonly id: string,
    private readonly origin: string,
  ) {}

  static async make(id = 'cle-logicielle', origin = 'https://www.example.org'): Promise<SoftwareKey> {
    const pair = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, false, ['sign', 'verify']);
    return new SoftwareKey(pair, toBase64url(new TextEncoder().encode(id)), origin);
  }

  /** To what a server asks for a new key. */
  async create({challenge}: Json): Promise<Json> {
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', this.pair.publicKey));
    const {signed: _, ...parts} = this.#parts('webauthn.create', challenge);
    return this.#answer({...parts, publicKey: toBase64url(publicKey)});
  }

  /** To what a server asks of who signs in. */
  async get({challenge}: Json): Promise<Json> {
    const {signed, ...parts} = this.#parts('webauthn.get', challenge);
    const plain = await crypto.subtle.sign({name: 'ECDSA', hash: 'SHA-256'}, this.pair.privateKey, signed);
    return this.#answer({...parts, signature: toBase64url(sequence(new Uint8Array(plain)))});
  }

  #answer(response: Json): Json {
    const {id} = this;
    const authenticatorAttachment = 'platform';
    return {id, rawId: id, type: 'public-key', authenticatorAttachment, clientExtensionResults: {}, response};
  }

  #parts(type: Ceremony, challenge: unknown) {
    const clientData = new TextEncoder().encode(JSON.stringify({type, challenge, origin: this.origin}));
    // whose page it is; the person was there and was recognised; no count of signatures
    const authenticatorData = [...hexBytes(sha256(new URL(this.origin).hostname)), 0b101, 0, 0, 0, 0];
    return {
      clientDataJSON: toBase64url(clientData),
      authenticatorData: toBase64url(new Uint8Array(authenticatorData)),
      signed: new Uint8Array([...authenticatorData, ...hexBytes(sha256(clientData))]),
    };
  }
}

/** The answer to the same question, signed by nobody. */
export function forged(answer: Json): Json {
  const response = answer['response'] as Record<string, string>;
  const signature = fromBase64url(response['signature']!);
  signature[signature.length - 1]! ^= 1;
  return {...answer, response: {...response, signature: toBase64url(signature)}};
}

const hexBytes = (text: string) => text.match(/../g)!.map((pair) => Number.parseInt(pair, 16));

/** The two numbers of a signature as a DER sequence, which is how a browser gives them. */
function sequence(plain: Uint8Array): Uint8Array {
  const numbers = [plain.subarray(0, 32), plain.subarray(32)].map((bytes) => {
    const number = [...bytes.subarray(bytes.findIndex((byte) => byte !== 0))];
    return number[0]! > 127 ? [0, ...number] : number;
  });
  const content = numbers.flatMap((number) => [2, number.length, ...number]);
  return new Uint8Array([0x30, content.length, ...content]);
}
