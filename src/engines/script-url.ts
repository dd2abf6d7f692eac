/** Addresses of scripts that we start ourselves (workers), for pages that enforce Trusted Types. */
import {ourScript} from './script-rule.js';

interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: {createScriptURL(url: string): string}): Policy;
}

/** Shared with another copy of the library: a policy's name is given once per page. */
const key = Symbol.for('mutuelle-script-url');
/** In cdn/ the policy of our Lit has the same rule (tools/vite-plugin-trusted-types.mjs): a host lists one name. */
const litKey = Symbol.for('mutuelle-lit');
const page = globalThis as unknown as Record<symbol, Policy | undefined> & {trustedTypes?: Factory};

/** @throws TypeError for another script, and where the page lists none of our policies. */
export function scriptUrl(url: string): string {
  const address = ourScript(url);
  if (!page.trustedTypes) return address;
  const known = page[key] ? undefined : byLit(address);
  if (known) return known;
  if (!page[key]) Object.defineProperty(page, key, {value: create(page.trustedTypes)});
  return page[key]!.createScriptURL(address) as string;
}

/** Nothing where Lit is the host's, or of an older copy of ours whose policy knew no scripts. */
function byLit(address: string): string | undefined {
  try {
    return page[litKey]?.createScriptURL(address) as string | undefined;
  } catch {
    return undefined;
  }
}

/** To ask for a policy that is refused is a report to the host: what the page itself can read is looked at first. */
function create(factory: Factory): Policy {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]');
  for (const {content} of metas) {
    const names = /(?:^|;)\s*trusted-types\s([^;]*)/i.exec(content)?.[1]?.split(/\s+/);
    if (names && !names.includes('mutuelle') && !names.includes('*'))
      throw new TypeError('mutuelle: the page does not list the policy mutuelle');
  }
  return factory.createPolicy('mutuelle', {createScriptURL: ourScript});
}
