import { createHash } from 'node:crypto';

/**
 * The hashes of the style elements in a piece of HTML, such as the declarative shadow DOM of
 * `render(…, { format: 'shadow' })`: `'sha256-…'`, without duplicates, for `style-src` in a content security policy.
 */
export function styleHashes(markup: string): string[] {
  const sheets = [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
  return [...new Set(sheets)].map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
}
