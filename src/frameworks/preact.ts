/** `sco-elements/preact`: the tags in JSX of Preact. Types only. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { TagName } from '../vocabulary/tags.js';
import type { ClassOf, Tags } from './markup.js';

type Elements = {
  [tag in TagName]: ClassAttributes<ClassOf<tag>> &
    Omit<HTMLAttributes<ClassOf<tag>>, keyof Tags[tag]> &
    Tags[tag];
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
