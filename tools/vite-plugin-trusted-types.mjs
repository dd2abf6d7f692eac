// Lit for pages we do not control. Lit creates its Trusted Types policy under its own name, unguarded, when it is
// loaded: a second copy of Lit on the page, or a host whose `trusted-types` list does not name it, throws before any
// tag is defined. In cdn/ the policy is called `mutuelle-lit` (the one name a host has to list), two copies of this
// library share one, and a refusal is survived: without enforcement Lit works with plain strings; with it, Lit fails at
// the first render, which the library answers itself. The policy also lets through the addresses of our own workers
// (src/engines/script-rule.ts): to ask for a second one, to find out whether it is allowed, is a report to the host.
import {join} from 'node:path';
import {ROOT} from './process.mjs';

/** Lit's line, as published (minified and development build). */
const CREATION =
  /(\w+)\s*\.createPolicy\(\s*['"]lit-html['"]\s*,\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\2,?\s*\}\s*\)/;

/**
 * What takes its place. The policy is kept on a symbol of the page and not on `trustedTypes`, which need not be
 * extensible; something else under that symbol is not believed.
 */
export const POLICY = `((types) => {
  const key = Symbol.for('mutuelle-lit');
  const known = globalThis[key];
  if (known instanceof globalThis.TrustedTypePolicy) return known;
  try {
    const policy = types.createPolicy('mutuelle-lit', {createHTML: (html) => html, createScriptURL: ourScript});
    Object.defineProperty(globalThis, key, {value: policy});
    return policy;
  } catch {
    return undefined;
  }
})`;

/** @param {string} code @returns {string | undefined} */
export function renamePolicy(code) {
  const [whole, types] = CREATION.exec(code) ?? [];
  const rule = JSON.stringify(join(ROOT, 'src/engines/script-rule.ts'));
  return whole && `import {ourScript} from ${rule};\n${code.replace(whole, () => `${POLICY}(${types})`)}`;
}

/**
 * @param {{lenient?: boolean}} [options] `lenient`: a build without Lit is no mistake @returns {import('vite').Plugin}
 */
export function trustedTypes({lenient = false} = {}) {
  let done = false;
  return {
    name: 'mutuelle-trusted-types',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js$/.test(id.split('?')[0])) return undefined;
      const renamed = renamePolicy(code);
      // A new Lit may write it in another way: better no build than one that breaks the pages of hosts.
      if (!renamed)
        return this.error(`${id} does not create its policy as expected; adapt tools/vite-plugin-trusted-types.mjs`);
      done = true;
      return {code: renamed, map: null};
    },
    generateBundle(_, bundle) {
      const left = Object.values(bundle).filter(
        (file) => file.type === 'chunk' && /createPolicy\(\s*[`'"]lit-html/.test(file.code),
      );
      if ((!done && !lenient) || left.length)
        this.error(
          'the policy of Lit is not renamed ' +
            `(${left.map(({fileName}) => fileName).join(', ') || 'lit-html was not seen'})`,
        );
    },
  };
}
