import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {allStories, indexer} from './names.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What manager.ts shows where somebody reads English. */
function englishNames(): string {
  const stories = allStories(ROOT);
  const names = {
    titles: Object.fromEntries(stories.map(({title, enTitle}) => [title, enTitle])),
    stories: Object.fromEntries(stories.map(({id, en}) => [id, en])),
  };
  const json = JSON.stringify(names).replaceAll('<', '\\u003c');
  return `<script id="english-names" type="application/json">${json}</script>`;
}

/** The contract as a page, beside the stories. */
const contractPage = 'node_modules/.cache/mutuelle-elements/api-page';
execFileSync(process.execPath, ['tools/api.mjs', 'page', contractPage], {stdio: 'inherit'});

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  experimental_indexers: (known = []) => [indexer, ...known],
  // What it adds to each story (its source) is never shown, and fails on those that a file takes from another one.
  addons: [{name: '@storybook/addon-docs', options: {csfPluginOptions: null}}, '@storybook/addon-a11y'],
  staticDirs: [{from: `../${contractPage}`, to: '/api'}],
  framework: {name: '@storybook/web-components-vite', options: {}},
  docs: {defaultName: 'Documentation'},
  managerHead: (head = '') => `${head}\n${englishNames()}`,
  viteFinal(vite) {
    // Tables and controls are read from the manifest: made anew, so that a new attribute is there without a build.
    execFileSync(process.execPath, ['tools/build.mjs', 'manifest']);
    // light-dark() stays as it is written: what stands in for it in older engines follows the system, not our toolbar.
    // The largest chunks are Storybook's own; warnings about them help nobody here.
    return {...vite, build: {...vite.build, cssTarget: 'esnext', chunkSizeWarningLimit: 2_000}};
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
