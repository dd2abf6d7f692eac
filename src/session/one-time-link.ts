/**
 * Takes the secret of a link out of the address (`#adhesion=…`), before any request is made: it must reach neither a
 * log, nor a referrer, nor the member's history. Whatever else the fragment holds (the route of a host's own router,
 * before or after it) stays as it is, letter by letter.
 */
export function takeLinkSecret(
  name: string,
  at: Location = location,
  browserHistory: History = history,
): string | undefined {
  const fragment = at.hash.slice(1);
  for (const {0: whole, 1: lead = '', 2: key = '', 3: value = '', index} of fragment.matchAll(PARTS)) {
    if (decoded(key) !== name || !value) continue;
    const [before, after] = [fragment.slice(0, index), fragment.slice(index + whole.length)];
    // what follows takes its place, and its separator
    const rest = before + (after ? lead + after.replace(/^&/, '') : lead === '/' ? lead : '');
    browserHistory.replaceState(browserHistory.state, '', at.pathname + at.search + (rest && `#${rest}`));
    return decoded(value);
  }
  return undefined;
}

/** A key and its value, at the beginning, after a route (`#/sign-in?key=…`, `#/key=…`) or after another key. */
const PARTS = /(^|[?&/])([^?&/=]+)=([^&]*)/g;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
