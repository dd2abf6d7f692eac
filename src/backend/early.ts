/**
 * Answers asked for before the code that reads them is there: the autoloader asks for the settings while the files of
 * the element are still on their way. It is another file than the backend, so both meet on a symbol of the page.
 */
const key = Symbol.for('mutuelle-early');
const page = globalThis as unknown as Record<symbol, Map<string, Promise<Response>> | undefined>;

/**
 * How every call is sent, whoever sends it. Without a prototype: what a page adds to Object.prototype must not change a
 * request.
 */
export const request = (more: RequestInit): RequestInit =>
  ({
    __proto__: null,
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    ...more,
  }) as RequestInit;

/** An answer is in one language: whoever speaks another asks again. */
const nameOf = (address: string, language: string | undefined) => `${language ?? ''} ${address}`;

/** Asks for a public address, once, without anybody's name. A failure is told to whoever takes the answer. */
export function askEarly(address: string, language: string): Promise<Response> {
  const asked = (page[key] ??= new Map());
  const name = nameOf(address, language);
  const headers = {accept: 'application/json', 'accept-language': language};
  const answer = asked.get(name) ?? fetch(address, request({headers}));
  asked.set(name, answer);
  // nobody may ever take it
  answer.catch(() => undefined);
  return answer;
}

/** The answer, for the first who needs it: what is read again is asked again. */
export function takeEarly(address: string, language: string | undefined): Promise<Response> | undefined {
  const name = nameOf(address, language);
  const answer = page[key]?.get(name);
  page[key]?.delete(name);
  return answer;
}
