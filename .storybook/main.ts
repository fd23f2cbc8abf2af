import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { managerHead, previewHead } from './welcome.js';

/**
 * Here all themes are on one page, so each may only apply inside its class, and not to the whole page as it
 * does where a newsroom loads one.
 */
function themesByClass(): Plugin {
  return {
    name: 'themes-by-class',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/themes\/[^/]+\.css$/ },
      handler: (code) => ({ code: code.replace(/:where\(:root\),\s*/, ''), map: null }),
    },
  };
}

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: ['./static'],
  managerHead: (head) => `${head ?? ''}${managerHead()}`,
  previewHead: (head) => `${head ?? ''}${previewHead()}`,
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // Relative addresses: the static site works below any path.
    base: './',
    plugins: [...(vite.plugins ?? []), themesByClass()],
    resolve: { ...vite.resolve, dedupe: LIT },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Named, so that Vite does not find them one by one and load a second copy of Lit.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'lit/directives/unsafe-html.js',
        'lit/static-html.js',
        '@lit/context',
      ],
    },
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 2000, reportCompressedSize: false },
  }),
};

export default config;
