// `npm start`: the demo pages, from sources. `vite build --mode demo`: the same pages as files, in demo-dist/.
// Storybook reads this file too; what is published is built by tools/build.mjs and not from here.
import {cpSync, existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import type {Lab, openLab} from './demo/lab/lab.js';
import {trustedTypes} from './tools/vite-plugin-trusted-types.mjs';
import {workers} from './tools/vite-plugin-workers.mjs';

const DEMO = new URL('demo/', import.meta.url);

/** The worker that plays the API in development is served from the root: it only sees pages below its own address. */
function mockWorker(): Plugin {
  const source = () => readFileSync(new URL(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');
  return {
    name: 'mock-worker',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_, response) => {
        response
          .writeHead(200, {
            'content-type': 'text/javascript',
            'cache-control': 'no-store',
            'service-worker-allowed': '/',
          })
          .end(source());
      });
    },
    generateBundle() {
      if (this.environment.mode === 'build' && this.environment.config.mode === 'demo')
        this.emitFile({type: 'asset', fileName: 'mockServiceWorker.js', source: source()});
    },
  };
}

/** The worker that lets a page open without network, as built; a host would copy it to the root of its site as well. */
function offlineWorker(): Plugin {
  const built = new URL('cdn/mutuelle-offline.js', import.meta.url);
  return {
    name: 'offline-worker',
    configureServer(server) {
      server.middlewares.use('/mutuelle-offline.js', (_, response, next) => {
        if (existsSync(built))
          response
            .writeHead(200, {'content-type': 'text/javascript', 'cache-control': 'no-store'})
            .end(readFileSync(built));
        else next();
      });
    },
    generateBundle() {
      if (this.environment.mode === 'build' && this.environment.config.mode === 'demo' && existsSync(built))
        this.emitFile({type: 'asset', fileName: 'mutuelle-offline.js', source: readFileSync(built)});
    },
  };
}

/** The lab of difficult pages, with their real headers; read when it is first asked for, and again when it changes. */
function lab(): Plugin {
  const opened = new WeakMap<object, Lab>();
  return {
    name: 'lab',
    configureServer(server) {
      if (server.config.server.middlewareMode) return;
      async function answer(request: IncomingMessage, response: ServerResponse) {
        try {
          const read = (await server.ssrLoadModule('/demo/lab/lab.ts')) as {openLab: typeof openLab};
          if (!opened.has(read)) opened.set(read, read.openLab(server.config.root));
          await opened.get(read)!.answer(request, response);
        } catch (error) {
          response.writeHead(500, {'content-type': 'text/plain'}).end(String(error));
        }
      }
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/demo/lab/')) void answer(request, response);
        else next();
      });
    },
  };
}

/** The address that Vite prints leads to the demo. Not inside of Storybook, which has a start page of its own. */
function startPage(): Plugin {
  return {
    name: 'start-page',
    configureServer(server) {
      if (server.config.server.middlewareMode) return;
      server.middlewares.use((request, response, next) => {
        if (request.url === '/') response.writeHead(302, {location: '/demo/index.html'}).end();
        else next();
      });
    },
  };
}

/** Pages of hosts that load the published files, as they are: nothing of Vite may be in them, nor in what they load. */
const RAW = ['demo/cdn', 'cdn'];
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** Served under their own names: an address inside of a manifest is no import. */
const PLAIN = ['demo/member-space.webmanifest', 'demo/icon.svg'];

function hostPages(): Plugin {
  return {
    name: 'host-pages',
    configureServer(server) {
      if (server.config.server.middlewareMode) return;
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
          .replaceAll(/\/{2,}/g, '/')
          .slice(1);
        if (!RAW.some((folder) => path.startsWith(`${folder}/`)) || path.includes('..')) return next();
        const file = fileURLToPath(new URL(path, import.meta.url));
        if (existsSync(file) && statSync(file).isFile())
          response
            .writeHead(200, {
              'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
              'cache-control': 'no-cache',
            })
            .end(readFileSync(file));
        else
          response
            .writeHead(404, {'content-type': 'text/plain'})
            .end(
              existsSync(new URL('cdn/', import.meta.url)) ? `nothing at ${path}` : 'cdn/ is not built: npm run build',
            );
        return undefined;
      });
    },
    writeBundle({dir}) {
      for (const folder of RAW) {
        const from = new URL(folder, import.meta.url);
        if (this.environment.config.mode === 'demo' && dir && existsSync(from))
          cpSync(from, join(dir, folder), {recursive: true});
      }
      if (this.environment.config.mode !== 'demo' || !dir) return;
      for (const file of PLAIN) cpSync(new URL(file, import.meta.url), join(dir, file));
    },
  };
}

const pages = () =>
  readdirSync(DEMO, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html') && !name.startsWith('cdn'))
    .map((name) => fileURLToPath(new URL(name, DEMO)));

export default defineConfig(({mode}) => ({
  base: './',
  publicDir: false,
  resolve: {alias: {'#sandbox': fileURLToPath(new URL('src/sandbox/index.ts', import.meta.url))}},
  plugins: [mockWorker(), offlineWorker(), startPage(), lab(), hostPages(), workers()],
  server: {port: 5173},
  optimizeDeps: {
    // Known beforehand, so that the first page does not load twice.
    entries: ['demo/*.html', 'demo/widgets/*.html', 'src/define/*.ts', 'mocks/*.ts'],
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      '@lit/context',
      'zod/mini',
      'ibantools',
      'msw',
      'msw/browser',
      'pdfjs-dist',
      'pdfjs-dist/build/pdf.worker.min.mjs',
    ],
    // Demo pages have the Content Security Policy that we ask of hosts: Lit needs its published policy name here as
    // well.
    rolldownOptions: {plugins: [trustedTypes({lenient: true})]},
  },
  ...(mode === 'demo' && {
    plugins: [mockWorker(), offlineWorker(), hostPages(), workers(), trustedTypes({lenient: true})],
    build: {
      outDir: 'demo-dist',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: {polyfill: false},
      rolldownOptions: {input: pages(), checks: {ineffectiveDynamicImport: false}},
    },
  }),
}));
