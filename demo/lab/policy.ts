/** Everything the library asks a strict host for; the last two lines are what Trusted Types ask. */
const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'none'",
  'connect-src': "'self'",
  'img-src': "'self' blob: data:",
  'worker-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'mutuelle-lit mutuelle',
};

/** The strict policy; a host that allows more or less says so by directive, `undefined` leaves one out. */
export const strictPolicy = (changes: {[name in keyof typeof STRICT]?: string | undefined} = {}): string =>
  Object.entries({...STRICT, ...changes})
    .flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`))
    .join('; ');

/** The header that carries it. */
export const underPolicy = (policy = strictPolicy()): {'content-security-policy': string} => ({
  'content-security-policy': policy,
});
