import { publicManifest } from './scripts/manifest-plugin.mjs';

export default {
  globs: [
    'src/components/*/*.ts',
    'src/internal/*element.ts',
    'src/pieces/*element.ts',
    'src/internal/settings.ts',
  ],
  exclude: ['**/*.styles.ts', '**/*.model.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicManifest()],
};
