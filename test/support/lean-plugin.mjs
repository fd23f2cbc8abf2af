/**
 * Chromium draws on Lit's own base, as for who installs the package; Firefox and WebKit on the lean one of the files for
 * pages without a build: both are tested, in the time of one.
 */
export function leanPlugin() {
  // It may call itself HeadlessChrome.
  const isLean = ({ headers }) => !/Chrome\//.test(headers['user-agent'] ?? '');
  return {
    name: 'lean',
    // Only a plugin that transforms may keep results of its own for each engine.
    transform: () => undefined,
    transformCacheKey: (context) => (isLean(context) ? 'lean' : undefined),
    resolveImport({ source, context }) {
      const ours = source === 'lit' && context.path.startsWith('/src/') && isLean(context);
      return ours ? '/src/element/lean-lit.ts' : undefined;
    },
  };
}
