/** Compiled, never run: the tags in templates of Svelte. Each comment marks what the compiler must refuse. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '../../src/frameworks/svelte.js';

/** What svelte-check makes of a tag in a template. */
declare function write<Tag extends keyof SvelteHTMLElements>(
  tag: Tag,
  attributes: SvelteHTMLElements[Tag],
): void;

write('sco-provider', { 'as-of': '2024-07-05', facts: { replace: true }, lang: 'kk' });
write('sco-summit-card', { summit: '2024-astana', 'heading-level': 2, flags: true, class: 'card' });
write('sco-summit-card', {
  'onsco-toggle': ({ detail, currentTarget }) => [detail.open, currentTarget.summit],
});
write('sco-document-timeline', { theme: 'energy', 'onsco-filter-change': ({ detail }) => detail.theme });

// @ts-expect-error no such summit
write('sco-summit-card', { summit: '2024-astanaa' });
// @ts-expect-error the attribute is as-of
write('sco-summit-card', { asOf: '2024-07-05' });
// @ts-expect-error no such status
write('sco-member-list', { status: 'member obsrver' });
// @ts-expect-error the map has no filter
write('sco-map', { 'onsco-filter-change': () => undefined });
