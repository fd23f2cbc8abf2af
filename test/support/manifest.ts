import manifest from '../../custom-elements.json' with { type: 'json' };

interface Named {
  readonly name: string;
}

/** A tag as documented in `custom-elements.json`. */
export interface Documented {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly parts: readonly string[];
  readonly properties: readonly string[];
  readonly states: readonly string[];
  readonly slots: readonly string[];
  readonly events: readonly string[];
  /** True for tags used inside a sentence: they have no heading, footer or list of sources. */
  readonly inline: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
}

const names = (list: readonly Named[] = []) => list.map(({ name }) => name);
const declarations = manifest.modules.flatMap(
  (module) => (module.declarations ?? []) as readonly Declaration[],
);

/** Every tag of the library, as documented. */
export const documented: readonly Documented[] = declarations.flatMap((declaration) =>
  declaration.tagName
    ? {
        tag: declaration.tagName,
        attributes: names(declaration.attributes),
        parts: names(declaration.cssParts),
        properties: names(declaration.cssProperties),
        states: names(declaration.cssStates),
        slots: names(declaration.slots),
        events: names(declaration.events),
        inline: !names(declaration.cssParts).includes('footer'),
      }
    : [],
);

/** The tags that draw something: all but the provider. */
export const drawing = documented.filter(({ tag }) => tag !== 'sco-provider');
