/** `sco-elements/solid`: the tags in JSX of Solid. Types only. */
import type { JSX } from 'solid-js';
import type { ScoEvents } from '../element/events.js';
import type { TagName } from '../vocabulary/tags.js';
import type { ClassOf, Tags } from './markup.js';

type Elements = {
  [tag in TagName]: Omit<JSX.HTMLAttributes<ClassOf<tag>>, keyof Tags[tag]> & Omit<Tags[tag], `on${string}`>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
    /** `on:sco-toggle`. */
    interface CustomEvents extends ScoEvents {}
  }
}
