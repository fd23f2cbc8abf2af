/** Compiled, never run: the tags in templates of Astro. Each comment marks what the compiler must refuse. */
import type {} from '../../src/frameworks/astro.js';

/** What `astro check` makes of a tag in a template. */
declare function write<Tag extends keyof astroHTML.JSX.DefinedIntrinsicElements>(
  tag: Tag,
  attributes: astroHTML.JSX.DefinedIntrinsicElements[Tag],
): void;

write('sco-provider', { 'as-of': '2024-07-05' });
write('sco-summit-card', { summit: '2024-astana', 'heading-level': 2, flags: true });

// @ts-expect-error no such summit
write('sco-summit-card', { summit: '2024-astanaa' });
// @ts-expect-error the attribute is as-of
write('sco-summit-card', { asOf: '2024-07-05' });
// @ts-expect-error no such status
write('sco-member-list', { status: 'member obsrver' });
// @ts-expect-error Astro listens to nothing
write('sco-summit-card', { 'onsco-toggle': () => undefined });
