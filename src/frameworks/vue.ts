/** `sco-elements/vue`: the tags in templates and in JSX of Vue. Types only. */
import type { DefineComponent, HTMLAttributes, ReservedProps } from 'vue';
import type {} from 'vue/jsx-runtime';
import type { TagName } from '../vocabulary/tags.js';
import type { CamelCase, EventOf, EventsOf, Markup } from './markup.js';

/** Vue takes `as-of` and `asOf`, and writes the names of events with a hyphen as listeners: `onScoToggle`. */
type Props<Tag extends TagName> = {
  readonly [name in keyof Markup<Tag> as CamelCase<name & string>]?: Markup<Tag>[name];
} & {
  readonly [name in EventsOf<Tag> as `on${Capitalize<CamelCase<name>>}`]?: (
    event: EventOf<Tag, name>,
  ) => void;
};

type Components = {
  [tag in TagName]: DefineComponent<Props<tag>>;
};
type Elements = {
  [tag in TagName]: Omit<HTMLAttributes, keyof Markup<tag>> & ReservedProps & Markup<tag> & Props<tag>;
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
