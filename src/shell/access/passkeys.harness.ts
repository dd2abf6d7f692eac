/** For tests: a browser that knows passkeys, as strict as one is: a second question is refused while one waits. */

export interface AskedCredential {
  options: CredentialRequestOptions & {mediation?: string; publicKey?: {challenge: BufferSource}};
  /** Ends it as the person does. */
  pick: (id?: string) => void;
  /** As a browser does: `NotAllowedError`, `AbortError`, … */
  fail: (name: string) => void;
  over: boolean;
}

export interface FakePasskeys {
  readonly asked: AskedCredential[];
  readonly made: AskedCredential[];
  /** Ids that the browser was told to forget. */
  readonly forgotten: string[];
  last(): AskedCredential;
  restore(): void;
}

export interface FakePasskeysOptions {
  /** The device recognises its owner; throws where it is an error. */
  owner?: boolean | Error;
  fields?: boolean;
}

const bytes = (text: string) => new TextEncoder().encode(text).buffer;

/** A credential as a browser gives it: what is in it does not matter here, the server of the test takes it. */
function credential(id: string) {
  const response = {
    authenticatorData: bytes('data'),
    clientDataJSON: bytes('{}'),
    signature: bytes('signature'),
    attestationObject: bytes('attestation'),
    userHandle: null,
    getTransports: () => ['internal'],
    getPublicKeyAlgorithm: () => -7,
    getPublicKey: () => bytes('key'),
    getAuthenticatorData: () => bytes('data'),
  };
  const rawId = bytes(id);
  return {
    id,
    rawId,
    type: 'public-key',
    response,
    getClientExtensionResults: () => ({}),
    authenticatorAttachment: 'platform',
  };
}

export function fakePasskeys({owner = true, fields = true}: FakePasskeysOptions = {}): FakePasskeys {
  const {credentials} = navigator;
  const {PublicKeyCredential: real} = globalThis;
  const fake: FakePasskeys = {
    asked: [],
    made: [],
    forgotten: [],
    last: () => fake.asked.at(-1)!,
    restore: () => {
      Object.defineProperty(navigator, 'credentials', {value: credentials, configurable: true});
      Object.assign(globalThis, {PublicKeyCredential: real});
    },
  };
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
        pick: (id = 'cle') => (end(), resolve(credential(id))),
        fail: (name) => (end(), reject(new DOMException('', name))),
      };
      list.push(one);
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
    PublicKeyCredential: Object.assign(class {}, {
      isUserVerifyingPlatformAuthenticatorAvailable: says(owner),
      isConditionalMediationAvailable: says(fields),
      signalUnknownCredential: async ({credentialId}: {credentialId: string}) => void fake.forgotten.push(credentialId),
    }),
  });
  return fake;
}
