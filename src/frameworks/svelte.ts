/** `sco-elements/svelte`: the tags in templates of Svelte. Types only. */
import type { HTMLAttributes } from 'svelte/elements';
import type { TagName } from '../vocabulary/tags.js';
import type { ClassOf, Tags } from './markup.js';

type Elements = {
  [tag in TagName]: Omit<HTMLAttributes<ClassOf<tag>>, keyof Tags[tag]> & Tags[tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
