import {execFileSync} from 'node:child_process';
import type {StorybookConfig} from '@storybook/web-components-vite';

/** The contract as a page, beside the stories. */
const contractPage = 'node_modules/.cache/mutuelle-elements/api-page';
execFileSync(process.execPath, ['tools/api.mjs', 'page', contractPage], {stdio: 'inherit'});

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: `../${contractPage}`, to: '/api'}],
  framework: {name: '@storybook/web-components-vite', options: {}},
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
