import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import { loadEverything } from '../../src/lib/lazy.js';

// Without this, tags on a server would not hear of a provider around them.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

/** The HTML that a server sends for a template, with everything loaded that its tags could ask for. */
export async function renderOnServer(template: TemplateResult): Promise<string> {
  await loadEverything();
  return collectResult(render(template));
}

/** The words of server-rendered HTML, without style sheets, comments and tags. */
export function words(markup: string): string {
  return markup
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
