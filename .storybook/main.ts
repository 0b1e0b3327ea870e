import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // The second holds the embed builder and what it needs of dist/: scripts/storybook.ts makes it.
  staticDirs: [
    { from: '../demo/feeds', to: '/feeds' },
    { from: '../.cache/embed-site', to: '/' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
