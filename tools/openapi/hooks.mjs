// `import('…/src/contract/index.ts?described')` is the contract read through another door to zod (zod.mjs), beside the
// real one, which the mocks go on using.
const MARK = '?described';
const CONTRACT = new URL('../../src/contract/', import.meta.url).href;

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const {parentURL = ''} = context;
  if (!parentURL.endsWith(MARK)) return next(specifier, context);
  const found = await next(specifier, {...context, parentURL: parentURL.slice(0, -MARK.length)});
  if (found.url === `${CONTRACT}zod.ts`) return {...found, url: new URL('zod.mjs', import.meta.url).href};
  return found.url.startsWith(CONTRACT) ? {...found, url: found.url + MARK} : found;
}
