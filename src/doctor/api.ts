/** Whether the API answers this page, as the contract says. */
import {reasonOf, type Reason} from '../backend/unreachable.js';
import {corsOf, operations, Settings, streams} from '../contract/index.js';
import type {Cause, Finding, Patient} from './finding.js';

const CAUSES: Readonly<Record<Reason['kind'], Cause>> = {
  policy: 'csp-connect',
  redirect: 'api-foreign-answer',
  origin: 'cors-missing',
  preflight: 'cors-preflight',
};

export async function apisOf({apis}: Patient): Promise<Finding[]> {
  return (await Promise.all(apis.map(apiOf))).filter((one) => one !== undefined);
}

async function apiOf(base: string): Promise<Finding | undefined> {
  const {requestHeaders} = corsOf(Object.values(operations), Object.values(streams));
  const headers = new Headers(requestHeaders.map((name) => [name, 'asked']));
  const reason = await reasonOf({base, method: 'PUT', headers});
  if (reason) {
    const [, seen = reason.text, cure = ''] = /^mutuelle: (.*) Cure: (.*)$/s.exec(reason.text) ?? [];
    return {cause: CAUSES[reason.kind], weight: 'broken', seen, cure};
  }
  const address = `${base}/settings`;
  const response = await fetch(address, {credentials: 'omit', cache: 'no-store'}).catch(() => undefined);
  if (!response || response.status >= 500)
    return {
      cause: 'api-unreachable',
      weight: 'broken',
      seen: response ? `${address} answers with status ${response.status}.` : `${address} does not answer.`,
      cure: 'Look at whether the API runs, and at the address: base-url is its root, as in https://api.example.fr/v1.',
    };
  const answer: unknown = await response.json().catch(() => undefined);
  return Settings.safeParse(answer).success
    ? undefined
    : {
        cause: 'api-foreign-answer',
        weight: 'broken',
        seen: `${address} answers something else than settings (${response.headers.get('content-type') ?? 'no type'}).`,
        cure: 'Let no proxy answer for it; npx mutuelle-elements check tells what does not fit the contract.',
      };
}
