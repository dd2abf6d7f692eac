/**
 * Takes the secret of the one-time link out of the address (`#adhesion=…`), before any request is made: it must reach
 * neither a log, nor a referrer, nor the member's history. Other parts of the fragment stay as they are.
 */
export function takeLinkSecret(
  name: string,
  at: Location = location,
  browserHistory: History = history,
): string | undefined {
  const fragment = new URLSearchParams(at.hash.slice(1));
  const secret = fragment.get(name);
  if (!secret) return undefined;
  fragment.delete(name);
  const rest = fragment.toString();
  browserHistory.replaceState(browserHistory.state, '', at.pathname + at.search + (rest && `#${rest}`));
  return secret;
}
