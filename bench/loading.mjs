// From the opening of a page to its first usable control, on a slow phone and a slow network: other libraries and a
// form by hand beside our elements, the API's answers included for ours.
// `ROUNDS=5 BEFORE=<commit> node bench/run.mjs loading`; `BEFORE=` leaves out what was before.
import {MEMBER, prepare} from './loading/subjects.mjs';
import {serve} from './loading/server.mjs';
import {visit} from './loading/visit.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);

/** @typedef {import('./loading/visit.mjs').Visit} Visit */

const median = (/** @type {number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Each visit is somebody who has just signed in. @param {string} api @returns {Promise<string>} */
async function signIn(api) {
  const headers = {'content-type': 'application/json'};
  const answer = await fetch(`${api}/sessions`, {method: 'POST', headers, body: JSON.stringify(MEMBER)});
  if (!answer.ok) throw new Error(`the mock server lets nobody in: ${answer.status} ${await answer.text()}`);
  const {enrolmentId, accessToken} = /** @type {{enrolmentId: string, accessToken: string}} */ (await answer.json());
  return `#${enrolmentId}&${accessToken}`;
}

/** @param {import('./run.mjs').Bench} bench @returns {Promise<string>} */
export default async function loading({browser}) {
  const {subjects, folders, pagesOf, note} = await prepare();
  const server = await serve(folders, pagesOf);
  /** @type {Map<import('./loading/subjects.mjs').Subject, Visit[]>} */
  const visits = new Map(subjects.map((subject) => [subject, []]));
  try {
    await visit(browser, `${server.origin}/vanilla/index.html`); // the browser's own first time is nobody's
    for (let round = 0; round < ROUNDS; round++)
      for (const subject of subjects) {
        const url = server.origin + subject.path + (subject.member ? await signIn(server.api) : '');
        const one = await visit(browser, url);
        visits.get(subject)?.push(one);
        console.error(`${round + 1}/${ROUNDS} ${subject.name}, ${subject.way}: ${one.time.toFixed(0)} ms`);
      }
  } finally {
    await server.close();
  }
  const rows = [...visits].map(([subject, all]) => {
    const of = (/** @type {'time' | 'requests' | 'bytes'} */ what) => median(all.map((one) => one[what]));
    return {...subject, time: of('time'), requests: of('requests'), bytes: of('bytes'), control: all.at(-1)?.control};
  });
  const base = rows[0]?.time ?? NaN;
  return [
    `${await browser.version()}, ${ROUNDS} rounds, medians${note && `. ${note}`}`,
    '',
    '| what | way | first usable control, ms | × vanilla | requests | kB | which control |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(({name, way, time, requests, bytes, control}) => {
      const figures = [time.toFixed(0), (time / base).toFixed(2), requests, (bytes / 1000).toFixed(1)];
      return `| ${[name, way, ...figures, control].join(' | ')} |`;
    }),
  ].join('\n');
}
