// Also matches HeadlessChrome.
export const isLean = ({ headers }) => !/Chrome\//.test(headers['user-agent'] ?? '');

/**
 * Chromium uses Lit's own base class, as npm consumers do. Firefox and WebKit use the lean one, as pages without a
 * build do. So one run tests both.
 */
export function leanPlugin() {
  return {
    name: 'lean',
    // The test runner caches separately for each engine only if the plugin has `transform`.
    transform: () => undefined,
    transformCacheKey: (context) => (isLean(context) ? 'lean' : undefined),
    resolveImport({ source, context }) {
      const ours = source === 'lit' && context.path.startsWith('/src/') && isLean(context);
      return ours ? '/src/element/lean-lit.ts' : undefined;
    },
  };
}
