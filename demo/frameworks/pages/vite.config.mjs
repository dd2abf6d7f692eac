// One development server for all pages, as a host has one: `npm run build` of the library, then here `npx vite`, and
// http://localhost:5173/react/. Pages below `server-rendered` come with their HTML, as from Next or Nuxt.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** @type {Record<string, string>} */
const SERVER = {react: '/react/server.tsx', vue: '/vue/server.js'};

/** @type {import('vite').Plugin} */
const serverRendered = {
  name: 'server-rendered',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [, name = ''] = /^\/(\w+)\/server-rendered$/.exec(request.url ?? '') ?? [];
      const entry = SERVER[name];
      if (!entry) return next();
      const answer = async () => {
        const {render} = await server.ssrLoadModule(entry);
        const page = readFileSync(join(server.config.root, name, 'index.html'), 'utf8').replace(
          './main',
          `/${name}/main`,
        );
        const filled = page.replace('<div id="app"></div>', `<div id="app">${await render()}</div>`);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(`/${name}/index.html`, filled));
      };
      answer().catch(next);
    });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('mutuelle-')}}}),
    svelte(),
    serverRendered,
  ],
  // Angular, compiled in the page: its decorators are those of TypeScript
  oxc: {decorator: {legacy: true}},
});
