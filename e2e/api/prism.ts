// Prism (tools/api), which knows nothing of us: it serves openapi.json, answers by its examples and refuses what the
// document does not allow.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {resolve} from 'node:path';
import {freePort} from '../../tools/browsers.mjs';

const PROGRAM = resolve('tools/api/node_modules/@stoplight/prism-cli/dist/index.js');

/** Started once, for all journeys; ends with the process. Resolves to its origin when it listens. */
async function start(): Promise<string> {
  const port = await freePort();
  const args = [PROGRAM, 'mock', '--host', '127.0.0.1', '--port', String(port), resolve('openapi.json')];
  const prism = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
  process.once('exit', () => prism.kill());
  let said = '';
  const ended = once(prism, 'exit').then(() => {
    throw new Error(`Prism ended before it listened:\n${said}`);
  });
  const listens = new Promise<void>((done) => {
    prism.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('Prism is listening')) done();
    });
  });
  await Promise.race([listens, ended]);
  return `http://127.0.0.1:${port}`;
}

let started: Promise<string> | undefined;
export const prism = (): Promise<string> => (started ??= start());
