// The lab as a handler in the shape of `fetch`: the development server and the journeys ask the same one.
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {respond} from '../../mocks/engine/http.js';
import {Simulator} from '../../mocks/engine/simulator.js';
import {personas} from '../../mocks/people/personas.js';
import {asRequest, send} from './node.js';
import type {LabPage} from './page.js';
import {pages} from './pages.js';
import {documentOf, hostScript, indexOf, pageOf} from './render.js';

export interface Lab {
  /** Undefined for what is none of it. */
  handle(request: Request): Promise<Response | undefined>;
  /** The same for Node's own server; only what is below `ROOT`. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
  close(): void;
}

export const ROOT = '/demo/lab/';
/** The link of the e-mail, for pages whose API knows who was invited. */
export const INVITED = `#adhesion=${personas.family.link}`;

/** What hosts have of others, as published: name of a file or a folder, and where it is in node_modules. */
const VENDOR: Readonly<Record<string, string>> = {
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.css',
  'tailwind.css': 'tailwindcss/preflight.css',
  'zone.js': 'zone.js/bundles/zone.umd.min.js',
  'mootools.js': 'mootools/lib/mootools-core-1.5.2-server.js',
  'lit-html.js': 'lit-html/lit-html.js',
  'lit-html-dev.js': 'lit-html/development/lit-html.js',
  'reactive-element': '@lit/reactive-element/development',
};
const TYPES: Readonly<Record<string, string>> = {css: 'text/css', js: 'text/javascript', json: 'application/json'};
const typeOf = (name: string) => TYPES[name.split('.').at(-1)!] ?? 'text/plain';

const text = (body: string, type: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, {
    status,
    headers: {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers},
  });
const absent = () => text('rien à cette adresse', 'text/plain', {}, 404);

async function fileAt(path: string): Promise<Response> {
  if (path.includes('..') || !existsSync(path)) return absent();
  return text(await readFile(path, 'utf8'), typeOf(path));
}

/** What a page remembers while it is open. */
interface Opened {
  times: Map<string, number>;
  insurer: Simulator;
}

/** @param folder of the project: `cdn/`, `node_modules/` */
export function openLab(folder: string): Lab {
  const opened = new Map<string, Opened>();
  let other: Promise<{server: Server; origin: string}> | undefined;

  /** The same lab at another port, which makes it another origin. */
  async function elsewhere(): Promise<string> {
    other ??= new Promise((resolve) => {
      const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
      server.listen(0, '127.0.0.1', () => {
        server.unref();
        resolve({server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`});
      });
    });
    return (await other).origin;
  }

  /** For a server that has nothing else. */
  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await asRequest(incoming, `http://${incoming.headers.host}`);
    await send((await handle(request)) ?? absent(), outgoing);
  }
  const needsElsewhere = ({api, modules}: LabPage) =>
    api?.elsewhere || modules?.some((path) => path.startsWith('elsewhere:'));

  const openedBy = (page: LabPage): Opened => {
    const known = opened.get(page.id) ?? {times: new Map<string, number>(), insurer: new Simulator()};
    opened.set(page.id, known);
    return known;
  };

  async function ownFile(page: LabPage, file: string): Promise<Response> {
    const {times} = openedBy(page);
    times.set(file, (times.get(file) ?? 0) + 1);
    const path = join(folder, 'cdn', file);
    const given = await page.cdn!(file, {times: times.get(file)!, text: () => readFile(path, 'utf8')});
    const answer = given ?? (await fileAt(path));
    // a frame without an origin, and another site, may read it too
    answer.headers.set('access-control-allow-origin', '*');
    return answer;
  }

  async function api(page: LabPage, request: Request): Promise<Response> {
    const insurer = async () =>
      (await respond(request, openedBy(page).insurer, {basePath: `${ROOT}${page.id}/api`})) ?? absent();
    return page.api!.answer?.(request, insurer) ?? insurer();
  }

  async function below(page: LabPage, path: string, request: Request): Promise<Response> {
    const addresses = {
      origin: new URL(request.url).origin,
      elsewhere: needsElsewhere(page) ? await elsewhere() : undefined,
    };
    if (path === '') {
      opened.delete(page.id);
      const {headers = {}, status} = page.frame === undefined ? page : {};
      return text(pageOf(page, addresses), 'text/html', headers, status);
    }
    if (path === 'frame') return text(documentOf(page, addresses), 'text/html', page.headers);
    if (page.api && path.startsWith('api/')) return api(page, request);
    if (page.cdn && path.startsWith('cdn/')) return ownFile(page, path.slice('cdn/'.length));
    const file = page.files?.[path];
    return file === undefined ? absent() : text(file, typeOf(path));
  }

  async function handle(request: Request): Promise<Response | undefined> {
    const {pathname} = new URL(request.url);
    if (!pathname.startsWith(ROOT)) return undefined;
    const path = decodeURIComponent(pathname.slice(ROOT.length));
    if (path === '') return text(indexOf(INVITED), 'text/html');
    if (path === 'host.js') return text(hostScript, 'text/javascript', {'access-control-allow-origin': '*'});
    if (path === 'demo.css') return fileAt(join(folder, 'demo/demo.css'));
    const [first = '', ...rest] = path.split('/');
    if (first === 'vendor') {
      const [name = '', ...more] = rest;
      return VENDOR[name] ? fileAt(join(folder, 'node_modules', VENDOR[name], ...more)) : absent();
    }
    const page = pages.find(({id}) => id === first);
    if (!page) return absent();
    if (!rest.length) return new Response(null, {status: 302, headers: {location: `${ROOT}${first}/`}});
    return below(page, rest.join('/'), request);
  }

  return {handle, answer, close: () => void other?.then(({server}) => server.close())};
}
