/** A browser that knows passkeys, as strict as one is: a second question is refused while one waits. */
import {fromBase64url, toBase64url} from '../../mocks/engine/base64url.js';

export interface AskedCredential {
  options: CredentialRequestOptions & {mediation?: string; publicKey?: {challenge: BufferSource}};
  /** Ends it as the person does: with a key of this id, or with this whole answer. */
  pick: (answer?: string | Json) => void;
  /** As a browser does: `NotAllowedError`, `AbortError`, … */
  fail: (name: string) => void;
  over: boolean;
}

export interface FakePasskeys {
  readonly asked: AskedCredential[];
  readonly made: AskedCredential[];
  /** Of all of them. */
  last(): AskedCredential;
  /** Ids that the browser was told to forget. */
  readonly forgotten: string[];
  restore(): void;
}

export interface FakePasskeysOptions {
  /** The device recognises its owner; throws where it is an error. */
  owner?: boolean | Error;
  fields?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** For a server that looks at nothing. */
const anyAnswer = (id: string): Json => ({id, response: {}});

/** A credential as a browser gives it, of an answer in JSON. */
function credentialOf({id, response}: Json) {
  const bytes = (name: string) => fromBase64url(String((response as Json)[name] ?? 'AAAA')).buffer;
  return {
    id,
    rawId: fromBase64url(String(id)).buffer,
    type: 'public-key',
    authenticatorAttachment: 'platform',
    getClientExtensionResults: () => ({}),
    response: {
      authenticatorData: bytes('authenticatorData'),
      clientDataJSON: bytes('clientDataJSON'),
      signature: bytes('signature'),
      attestationObject: bytes('attestationObject'),
      userHandle: null,
      getTransports: () => ['internal'],
      getPublicKeyAlgorithm: () => -7,
      getPublicKey: () => bytes('publicKey'),
      getAuthenticatorData: () => bytes('authenticatorData'),
    },
  };
}

/** What a key must sign, as it travels. */
export const challengeOf = ({options}: AskedCredential): string =>
  toBase64url(new Uint8Array(options.publicKey!.challenge as ArrayBuffer));

let current: FakePasskeys | undefined;

/** What stands in the place of this browser's own, if it does. */
export const currentPasskeys = () => current;

export function fakePasskeys({owner = true, fields = true}: FakePasskeysOptions = {}): FakePasskeys {
  const {credentials} = navigator;
  const {PublicKeyCredential: real} = globalThis;
  const all: AskedCredential[] = [];
  const fake: FakePasskeys = {
    asked: [],
    made: [],
    forgotten: [],
    last: () => all.at(-1)!,
    restore: () => {
      current = undefined;
      Object.defineProperty(navigator, 'credentials', {value: credentials, configurable: true});
      Object.assign(globalThis, {PublicKeyCredential: real});
    },
  };
  current = fake;
  let waiting = false;
  const ceremony = (list: AskedCredential[]) => (options: AskedCredential['options']) => {
    // what browsers say to a page that asks while it waits
    if (waiting) return Promise.reject(new DOMException('A request is already pending.', 'InvalidStateError'));
    waiting = true;
    return new Promise((resolve, reject) => {
      const end = () => {
        waiting = false;
        one.over = true;
      };
      const one: AskedCredential = {
        options,
        over: false,
        pick: (answer = 'Y2xl') => (
          end(),
          resolve(credentialOf(typeof answer === 'string' ? anyAnswer(answer) : answer))
        ),
        fail: (name) => (end(), reject(new DOMException('', name))),
      };
      list.push(one);
      all.push(one);
      // an aborted one ends a little later
      options.signal?.addEventListener('abort', () => setTimeout(() => one.over || one.fail('AbortError'), 10));
    });
  };
  const says = (answer: boolean | Error) => async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  Object.defineProperty(navigator, 'credentials', {
    value: {get: ceremony(fake.asked), create: ceremony(fake.made)},
    configurable: true,
  });
  Object.assign(globalThis, {
    PublicKeyCredential: Object.assign(() => undefined, {
      isUserVerifyingPlatformAuthenticatorAvailable: says(owner),
      isConditionalMediationAvailable: says(fields),
      signalUnknownCredential: async ({credentialId}: {credentialId: string}) => void fake.forgotten.push(credentialId),
    }),
  });
  return fake;
}
