// `npx mutuelle-elements check https://api.example.fr/v1 --origin https://intranet.example.fr`: plays the contract
// against a backend. Needs nothing but Node and dist/.
import {parseArgs} from 'node:util';
import {Mistake} from './mistake.mjs';

/** @typedef {typeof import('../../src/check/index.ts')} Kit */

export const usage = `mutuelle-elements check <address of your API> [options]

Calls a backend as the elements do, and says in words where it does not answer as the contract says. It writes (a draft,
a deposit that is given up, something marked as read): give it accounts made for tests. It never sends anything to
anybody, signs, pays or ends anything.
  --origin             origin of a page that will embed the elements, for CORS (https://intranet.example.fr)
  --email, --password  an account of a member; --code: the code that it was sent, where one is asked
  --token              instead: a token of a member (also MUTUELLE_TOKEN; the password: MUTUELLE_PASSWORD)
  --invitation-token   secret of a one-time link: an enrolment is filled in, up to the bulletin
  --enrolment-token, --enrolment-id   instead: an enrolment that was begun
  --header             a header of yours with each call (“X-Tenant: nord”); as often as needed
  --only               parts of the contract or kinds of questions, by commas; --list says which there are
  --yes                needed for any address but this machine’s
  --all                also what was not tried, and why
  --json               the report as JSON
Exit code: 0 where it conforms in what was tried, 1 where it does not, 2 where nothing could be checked.`;

const options = /** @type {const} */ ({
  origin: {type: 'string'},
  email: {type: 'string'},
  password: {type: 'string'},
  code: {type: 'string'},
  token: {type: 'string'},
  'invitation-token': {type: 'string'},
  'enrolment-token': {type: 'string'},
  'enrolment-id': {type: 'string'},
  header: {type: 'string', multiple: true},
  only: {type: 'string', multiple: true},
  list: {type: 'boolean'},
  yes: {type: 'boolean', short: 'y'},
  all: {type: 'boolean'},
  json: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
});

/** This machine, which only its owner can harm. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;
/** A page under development, where no other is named. */
const LOCAL_PAGE = 'http://localhost:5173';

/**
 * @param {string[]} args
 * @param {{kit?: () => Promise<Kit>, say?: (text: string) => void, env?: NodeJS.ProcessEnv}} [means]
 * @returns {Promise<number>} exit code
 */
export async function run(args, {kit = built, say = console.log, env = process.env} = {}) {
  const {values, positionals} = parseArgs({args, allowPositionals: true, options});
  if (values.help) return said(say, usage);
  const {areas, asText, check, kinds, Unreachable} = await kit();
  if (values.list) return said(say, listOf(areas, kinds));
  const [address, ...more] = positionals;
  if (!address || more.length) throw new Mistake(usage);
  const local = isLocal(address);
  if (!local && !values.yes)
    throw new Mistake(
      `This writes to ${address}, which is not this machine: add --yes where that is a place for tests.`,
    );
  const only = values.only?.flatMap((names) => names.split(','));
  const unknown = only?.find((name) => !Object.hasOwn(areas, name) && !Object.hasOwn(kinds, name));
  if (unknown !== undefined) throw new Mistake(`--only ${unknown}: there is ${listOf(areas, kinds)}`);
  try {
    const report = await check({
      api: address,
      origin: originOf(values.origin) ?? (local ? LOCAL_PAGE : undefined),
      token: values.token ?? env.MUTUELLE_TOKEN,
      enrolmentToken: values['enrolment-token'],
      enrolmentId: values['enrolment-id'],
      invitationToken: values['invitation-token'],
      email: values.email,
      password: values.password ?? env.MUTUELLE_PASSWORD,
      code: values.code,
      headers: headersOf(values.header),
      ...(only && {only}),
    });
    say(values.json ? JSON.stringify(report, null, 2) : asText(report, {all: values.all ?? false}));
    if (!report.counts.passed && !report.counts.failed) return 2;
    return report.counts.failed ? 1 : 0;
  } catch (error) {
    throw error instanceof Unreachable ? new Mistake(error.message) : error;
  }
}

/** @param {(text: string) => void} say @param {string} text */
function said(say, text) {
  say(text);
  return 0;
}

/** @returns {Promise<Kit>} */
async function built() {
  const file = new URL('../../dist/check/index.js', import.meta.url).href;
  return import(file).catch(() => {
    throw new Mistake('dist/ is not built: npm run build');
  });
}

/** @param {string} address */
function isLocal(address) {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Mistake(`${address} is no address: https://api.example.fr/v1`);
  return LOOPBACK.test(new URL(address).hostname);
}

/** @param {string | undefined} text */
function originOf(text) {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || new URL(text).origin === 'null')
    throw new Mistake(`--origin ${text}: an origin such as https://intranet.example.fr`);
  return new URL(text).origin;
}

/** @param {string[] | undefined} lines */
function headersOf(lines = []) {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([\w-]+): ?(.*)$/.exec(line) ?? [];
      if (!name) throw new Mistake(`--header ${line}: a name and a value, as “X-Tenant: nord”`);
      return [name, value];
    }),
  );
}

/** @param {Kit['areas']} areas @param {Kit['kinds']} kinds */
function listOf(areas, kinds) {
  const questions = Object.entries(kinds).map(([name, title]) => `  ${name.padEnd(15)}${title}`);
  return `parts of the contract: ${Object.keys(areas).join(', ')}\nkinds of questions:\n${questions.join('\n')}`;
}
