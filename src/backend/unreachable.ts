/**
 * Why no answer came, where only whoever runs the page or its API can mend it: a policy, a header that the API does not
 * allow, a redirect. Found by requests that change nothing; told in the console once. Loaded with the first request
 * that brought no answer.
 */

export interface Unanswered {
  /** Root of the API. */
  readonly base: string;
  readonly method: string;
  readonly headers: Headers;
}

/** What browsers send anywhere without asking first. */
const simpleMethods = ['GET', 'HEAD', 'POST'];
const simpleHeaders = ['accept', 'accept-language', 'content-language'];
/** Where the browser may ask first for a header of this name; a name of ours with any value always makes it ask. */
const sample: Record<string, string> = {'content-type': 'application/json'};

/** Milliseconds: an outage that was found holds so long, a suspicion too. */
const memory = 30_000;
/** Milliseconds after which the browser has said that its policy was the reason. */
const policyNotice = 200;

/** What has to be mended, and that in words. */
export interface Reason {
  readonly kind: 'policy' | 'redirect' | 'origin' | 'preflight';
  readonly text: string;
}

interface Verdict {
  readonly at: number;
  readonly found: Promise<string | undefined>;
}
const verdicts = new Map<string, Verdict>();
const suspicions = new Map<string, number>();
const told = new Set<string>();

/** True: trying again is of no use, and the console says why. False: a line that is down, as far as can be told. */
export async function isUnreachable(failed: Unanswered): Promise<boolean> {
  if (typeof location === 'undefined') return false;
  const {base, method} = failed;
  const key = [base, method, ...namesOf(failed)].join(' ');
  let verdict = verdicts.get(key);
  if (!verdict || Date.now() - verdict.at > memory) {
    verdict = {
      at: Date.now(),
      found: reasonOf(failed, key).then(
        (reason) => reason?.text,
        () => undefined,
      ),
    };
    verdicts.set(key, verdict);
  }
  const cause = await verdict.found;
  // what was found once stays true for this page
  if (cause) verdicts.set(key, {...verdict, at: Infinity});
  // a suspicion is looked at again
  else if (suspicions.has(key)) verdicts.delete(key);
  if (cause && !told.has(cause)) {
    told.add(cause);
    console.error(cause);
  }
  return cause !== undefined;
}

const namesOf = ({headers}: Unanswered): string[] =>
  [...headers.keys()].filter((name) => !simpleHeaders.includes(name));

/** By requests that change nothing. `key`: of a call that failed before, where one did. */
export async function reasonOf(failed: Unanswered, key = ''): Promise<Reason | undefined> {
  const {base, method} = failed;
  const {origin} = new URL(base);
  const say = (kind: Reason['kind'], cause: string, cure: string): Reason => ({
    kind,
    text: `mutuelle: ${origin} cannot be reached from this page (${location.origin}). Cause: ${cause}. Cure: ${cure}.`,
  });
  const settings = `${base}/settings`;
  const own = origin === location.origin;
  const policy = watchPolicy(origin);
  // asks only whether somebody is there: what the answer says is kept from the page
  const there = await ask(settings, {
    method: 'HEAD',
    ...(own ? {redirect: 'manual'} : {mode: 'no-cors', redirect: 'follow'}),
  });
  if (!there && (await policy.refused()))
    return say('policy', 'the Content-Security-Policy of the page refuses it', `add ${origin} to its connect-src`);
  policy.end();
  if (!there) return undefined;
  const away = say(
    'redirect',
    'it answers by a redirect, as before a sign-in',
    'answer itself, with 401 where somebody must sign in',
  );
  if (there.type === 'opaqueredirect') return away;
  if (own) return undefined;

  const simple = await ask(settings, {redirect: 'manual'});
  if (simple?.type === 'opaqueredirect') return away;
  if (!simple)
    return say(
      'origin',
      'it answers, but not to this page: no simple GET passes (CORS)',
      `send “Access-Control-Allow-Origin: ${location.origin}” with every answer, failures and OPTIONS included, ` +
        'and no redirect',
    );

  const names = namesOf(failed);
  const passes = await Promise.all(
    names.map((name) => ask(settings, {headers: {[name]: sample[name] ?? 'preflight'}, redirect: 'manual'})),
  );
  const refused = names.filter((_, at) => !passes[at]).map(spelled);
  const preflight = `the preflight (OPTIONS) of ${method} is refused: a simple GET passes, one with`;
  if (refused.length) {
    const all = names.map(spelled).join(', ');
    return say(
      'preflight',
      `${preflight} ${refused.join(', ')} does not (CORS)`,
      `answer OPTIONS on every path, without a token, with “Access-Control-Allow-Headers: ${all}”; ` +
        'docs/contract.md has the whole list, “CORS”',
    );
  }
  if (!key) return undefined;
  // everything passes now, and a line may have been cut before: only who fails twice is refused
  const before = suspicions.get(key) ?? 0;
  suspicions.set(key, Date.now());
  if (Date.now() - before > memory) return undefined;
  const nowhere = `${base}/mutuelle-preflight`;
  const asMethod = !simpleMethods.includes(method);
  const isMethod =
    asMethod && (await ask(nowhere, {redirect: 'manual'})) && !(await ask(nowhere, {method, redirect: 'manual'}));
  return say(
    'preflight',
    isMethod
      ? `the preflight (OPTIONS) of ${method} is refused: GET passes, also with all headers of the call (CORS)`
      : `${method} ${names.length ? `with ${names.map(spelled).join(', ')} ` : ''}brings no answer twice, while a ` +
          'GET of the settings passes, also with these headers: a preflight (OPTIONS) of some paths only, or a ' +
          'failure without “Access-Control-Allow-Origin” (CORS)',
    `${asMethod ? `allow ${method} in “Access-Control-Allow-Methods”, ` : ''}answer OPTIONS on every path, and send ` +
      `“Access-Control-Allow-Origin: ${location.origin}” with every answer, failures of gateways included`,
  );
}

/** As header lists are written. */
const spelled = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** The answer; undefined where there is none, or none for this page. Never in anybody's name. */
const ask = (url: string, more: RequestInit): Promise<Response | undefined> =>
  fetch(url, {
    __proto__: null,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    ...more,
  } as RequestInit).catch(() => undefined);

/** Whether the policy of the page refuses this origin: the browser says so shortly after the request. */
function watchPolicy(origin: string) {
  const over = new AbortController();
  const said = new Promise<boolean>((resolve) => {
    document.addEventListener(
      'securitypolicyviolation',
      ({blockedURI, disposition, effectiveDirective}) =>
        disposition === 'enforce' &&
        effectiveDirective === 'connect-src' &&
        blockedURI.startsWith(origin) &&
        resolve(true),
      {signal: over.signal},
    );
  });
  const end = () => over.abort();
  const late = () => new Promise<boolean>((resolve) => setTimeout(resolve, policyNotice, false));
  return {end, refused: () => Promise.race([said, late()]).finally(end)};
}
