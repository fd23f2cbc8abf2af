import { attributeNamed } from '../vocabulary/vocabulary.js';

/** Attributes by their usual names: `asOf` and `as_of` become `as-of`. Of two spellings the first counts, as in a browser. */
export const withUsualNames = <T>(
  tag: string,
  attributes: { readonly [name: string]: T },
): { readonly [name: string]: T } =>
  Object.fromEntries(
    Object.entries(attributes)
      .map(([name, value]) => [attributeNamed(tag, name), value] as const)
      .filter(([name], index, all) => all.findIndex(([other]) => other === name) === index),
  );
