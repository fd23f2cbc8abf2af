/** `sco-elements/astro`: the tags in templates of Astro. Types only. */
import type { TagName } from '../vocabulary/tags.js';
import type { Tags } from './markup.js';

/** Astro listens to nothing: a script of the page does. */
type Elements = {
  [tag in TagName]: Omit<astroHTML.JSX.HTMLAttributes, keyof Tags[tag]> & Omit<Tags[tag], `on${string}`>;
};

declare global {
  namespace astroHTML.JSX {
    /** Where Astro is installed, it has its attributes of all elements. */
    interface HTMLAttributes {}
    interface DefinedIntrinsicElements extends Elements {}
  }
}
