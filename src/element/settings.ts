import { createContext } from '@lit/context';
import type { OwnDataset } from '../data/types.js';
import { CHOICES } from '../vocabulary/settings.js';

/** What every tag can be told, by attribute or, for a part of the page, by `<sco-provider>`. */
export interface Settings {
  readonly asOf?: string | undefined;
  readonly headingLevel?: string | undefined;
  readonly names?: string | undefined;
  readonly order?: string | undefined;
  readonly sources?: string | undefined;
  readonly flags?: boolean | undefined;
  readonly facts?: OwnDataset | undefined;
}

export { CHOICES };
export type Choice = keyof typeof CHOICES;

/** The properties behind the settings, for every class that takes them. */
export const settingsProperties = {
  asOf: { attribute: 'as-of' },
  headingLevel: { attribute: 'heading-level' },
  names: {},
  order: {},
  sources: {},
  flags: { type: Boolean },
};

/** Known by name, so that a tag of one copy of the library finds the provider of another. */
export const settingsContext = createContext<Settings>(Symbol.for('sco-elements settings'));
