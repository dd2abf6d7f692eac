import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  // light-dark() stays as it is written: what stands in for it in older engines follows the system, not our toolbar
  viteFinal: (vite) => ({...vite, build: {...vite.build, cssTarget: 'esnext'}}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
