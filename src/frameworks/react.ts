/** `sco-elements/react`: the tags in JSX of React. Types only. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { TagName } from '../vocabulary/tags.js';
import type { ClassOf, Tags } from './markup.js';

type Elements = {
  [tag in TagName]: ClassAttributes<ClassOf<tag>> &
    Omit<HTMLAttributes<ClassOf<tag>>, keyof Tags[tag]> & { class?: string | undefined } & Tags[tag];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
