// cdn/integrity.json: the hash of every file of cdn/, in the form that `integrity` of a script takes. Whoever serves
// the folder compares what is served with what was published.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT, filesIn} from './process.mjs';

const LIST = 'integrity.json';

/** @param {string | Buffer} content */
export const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @param {string} version */
export function writeIntegrity(version) {
  const files = Object.fromEntries(
    filesIn('cdn', /\.\w+$/)
      .map((path) => [path.slice('cdn/'.length), integrity(readFileSync(join(ROOT, path)))])
      .filter(([file]) => file !== LIST),
  );
  writeFileSync(join(ROOT, 'cdn', LIST), `${JSON.stringify({version, files}, null, 1)}\n`);
}
