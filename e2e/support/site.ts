// What every journey's server offers: the built demo pages and files for script tags, the lab, and the simulated
// insurer under /api.
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {openLab} from '../../demo/lab/lab.js';
import {respond} from '../../mocks/engine/http.js';
import {Simulator} from '../../mocks/engine/simulator.js';
import type {TestServer} from './server.js';

/** @returns the simulator of this journey: everybody's data, and the faults to come */
export function openSite(server: TestServer): Simulator {
  for (const [path, folder] of [
    ['/cdn/', 'cdn'],
    ['/', 'demo-dist'],
  ] as const) {
    const there = resolve(folder);
    if (existsSync(there)) server.folder(path, there);
  }
  const simulator = new Simulator({
    now: server.clock.now,
    documentsUrl: `${server.origin}/api/documents`,
    downloadsUrl: `${server.origin}/api/downloads`,
  });
  server.handle((request) => respond(request, simulator, {basePath: '/api'}));
  server.handle(openLab('.').handle);
  return simulator;
}
