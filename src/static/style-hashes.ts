/**
 * The hashes of the style elements in a piece of HTML, such as the declarative shadow DOM of
 * `render(…, { format: 'shadow' })`: `'sha256-…'`, without duplicates, for `style-src` in a content security policy. For
 * Node.js and what has its modules; throws elsewhere.
 */
export function styleHashes(markup: string): string[] {
  // Not an import: bundlers for browsers could not resolve it, and nothing else here needs it.
  const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (!crypto) throw new Error('styleHashes() needs the module node:crypto, which browsers do not have.');
  const sheets = [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
  return [...new Set(sheets)].map(
    (css) => `'sha256-${crypto.createHash('sha256').update(css).digest('base64')}'`,
  );
}
