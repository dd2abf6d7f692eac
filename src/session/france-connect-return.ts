/** Every `state` of ours begins so: what comes back to somebody else on the same page is left alone. */
export const statePrefix = 'mutuelle-';

/** What FranceConnect came back with. */
export interface FranceConnectReturn {
  state: string;
  code?: string;
  iss?: string;
  /** There is no code: they said no there, or it could not be done. */
  refused?: 'cancelled' | 'failed';
}

const names = ['code', 'state', 'iss', 'session_state', 'error', 'error_description', 'error_uri'];

/**
 * Takes what FranceConnect came back with out of the address, before any request is made: a code must reach neither a
 * log, nor a referrer, nor the member's history. Other parameters and the fragment stay as they are, letter by letter.
 */
export function takeFranceConnectReturn(
  at: Pick<Location, 'href'> = location,
  browserHistory: History = history,
): FranceConnectReturn | undefined {
  const url = new URL(at.href);
  const given = (name: string) => url.searchParams.get(name) ?? undefined;
  const [state, code, iss, error] = [given('state'), given('code'), given('iss'), given('error')];
  if (!state?.startsWith(statePrefix)) return undefined;
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !names.includes([...new URLSearchParams(pair).keys()][0] ?? ''))
    .join('&');
  browserHistory.replaceState(browserHistory.state, '', url.href);
  if (error || !code) return {state, refused: error === 'access_denied' ? 'cancelled' : 'failed'};
  return {state, code, ...(iss && {iss})};
}
