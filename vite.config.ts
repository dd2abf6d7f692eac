// `npm start`: the demo pages, from sources. `vite build --mode demo`: the same pages as files, in demo-dist/.
// Storybook reads this file too; what is published is built by tools/build.mjs and not from here.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {trustedTypes} from './tools/vite-plugin-trusted-types.mjs';

const DEMO = new URL('demo/', import.meta.url);

/** The worker that plays the API in development is served from the root: it only sees pages below its own address. */
function mockWorker(): Plugin {
  const source = () => readFileSync(new URL(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');
  return {
    name: 'mock-worker',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_, response) => {
        response.writeHead(200, {'content-type': 'text/javascript', 'cache-control': 'no-store', 'service-worker-allowed': '/'}).end(source());
      });
    },
    generateBundle() {
      if (this.environment.mode === 'build' && this.environment.config.mode === 'demo') this.emitFile({type: 'asset', fileName: 'mockServiceWorker.js', source: source()});
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

const pages = () => readdirSync(DEMO, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html')).map((name) => fileURLToPath(new URL(name, DEMO)));

export default defineConfig(({mode}) => ({
  base: './',
  publicDir: false,
  plugins: [mockWorker(), startPage()],
  server: {port: 5173},
  optimizeDeps: {
    // Known beforehand, so that the first page does not load twice.
    entries: ['demo/**/*.html', 'src/define/*.ts', 'mocks/*.ts'],
    include: ['lit', 'lit/decorators.js', 'lit/directives/class-map.js', 'lit/directives/if-defined.js', 'lit/directives/live.js', 'lit/directives/ref.js', 'lit/directives/repeat.js', '@lit/context', 'zod/mini', 'ibantools', 'msw', 'msw/browser'],
    // Demo pages have the Content Security Policy that we ask of hosts: Lit needs its published policy name here as well.
    rolldownOptions: {plugins: [trustedTypes({lenient: true})]},
  },
  ...mode === 'demo' && {
    plugins: [mockWorker(), trustedTypes({lenient: true})],
    build: {
      outDir: 'demo-dist',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: {polyfill: false},
      rolldownOptions: {input: pages(), checks: {ineffectiveDynamicImport: false}},
    },
  },
}));
