import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { TemplateResult } from 'lit';

/**
 * The HTML of a template, with the comments that Lit needs to hydrate it. Made by parts of Lit's server renderer, because
 * its entry brings a renderer of elements along, and our templates contain none of ours.
 */
export async function templateHtml(template: TemplateResult): Promise<string> {
  const markup = await collectResult(
    renderValue(template, {
      elementRenderers: [],
      customElementInstanceStack: [],
      customElementHostStack: [],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }),
  );
  // Lit ends a template whose last word is a value with `<?>`, which browsers read as this comment. Minifiers do not, and
  // PHP may take it for code.
  return markup.replaceAll('<?>', '<!--?-->');
}
