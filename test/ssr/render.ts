import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import { loadEverything } from '../../src/lib/lazy.js';

// Lets tags on a server receive the settings of a provider around them.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

/** The server-rendered HTML of a template, with all lazy data loaded. */
export async function renderOnServer(template: TemplateResult): Promise<string> {
  await loadEverything();
  return collectResult(render(template));
}

/** The text of server-rendered HTML, without style sheets, comments and tags. */
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
