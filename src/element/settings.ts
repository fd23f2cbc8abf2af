import { createContext } from '@lit/context';
import type { OwnDataset } from '../data/types.js';
import { CHOICES } from '../vocabulary/settings.js';

/** The settings of every tag. `<sco-provider>` sets them for all tags inside it; an attribute of a tag overrides them. */
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

/** The reactive properties of the settings, for classes that have them. */
export const settingsProperties = {
  asOf: { attribute: 'as-of' },
  headingLevel: { attribute: 'heading-level' },
  names: {},
  order: {},
  sources: {},
  flags: { type: Boolean },
};

/** A global symbol, so that tags of one copy of the library find a provider of another copy. */
export const settingsContext = createContext<Settings>(Symbol.for('sco-elements settings'));
