/** Every `state` of ours begins so: what comes back to somebody else on the same page is left alone. */
export const statePrefix = 'mutuelle-';

const names = /^(code|state|iss|session_state|error|error_description|error_uri)=/;

/**
 * Takes what FranceConnect came back with out of the address, before any request is made: a code must reach neither a
 * log, nor a referrer, nor the member's history. Other parameters and the fragment stay as they are, letter by letter.
 * Returns it as it came, for `readReturn`.
 */
export function takeFranceConnectReturn(
  at: Pick<Location, 'href' | 'search'> = location,
  browserHistory: History = history,
): string | undefined {
  const {href, search} = at;
  const pairs = search.slice(1).split('&');
  if (!pairs.some((pair) => pair.startsWith(`state=${statePrefix}`))) return undefined;
  const rest = pairs.filter((pair) => !names.test(pair)).join('&');
  const left = href.replace(search, () => rest && `?${rest}`);
  browserHistory.replaceState(browserHistory.state, '', left);
  return pairs.filter((pair) => names.test(pair)).join('&');
}
