// What every journey's server offers: the built demo pages and the files for script tags, when they have been built.
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {TestServer} from './server.js';

export async function prepareServer(server: TestServer): Promise<void> {
  for (const [path, folder] of [['/', 'demo-dist'], ['/cdn/', 'cdn']] as const) {
    const there = resolve(folder);
    if (existsSync(there)) server.folder(path, there);
  }
}
