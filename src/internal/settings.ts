import { createContext } from '@lit/context';
import type { DocumentId, State, StateId, Summit, SummitDetail, AdoptedDocument } from '../data/types.js';

/**
 * Facts of the page's own, given to a `<sco-provider>`. Records replace bundled ones of the same id and add
 * those that are new; with `replace` no bundled states, meetings and documents are used beside them.
 */
export interface OwnDataset {
  readonly replace?: boolean;
  readonly states?: readonly State[];
  /** What belongs to one summit, by its id: the meeting, its details, the documents that it adopted. */
  readonly summitFiles?: {
    readonly [id: string]: {
      readonly meeting: Summit;
      readonly summit: SummitDetail;
      readonly documents: readonly AdoptedDocument[];
    };
  };
  /** House names of states, over those of any language. */
  readonly names?: { readonly [id in StateId]?: string };
  /** House titles of documents, over those of any language. */
  readonly titles?: { readonly [id in DocumentId]?: string };
}

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

/** The words that a setting may have. The first is the default. */
export const CHOICES = {
  headingLevel: ['3', '2', '4', '5', '6', 'none'],
  names: ['common', 'official'],
  order: ['alphabetical', 'charter', 'accession'],
  sources: ['footer', 'facts', 'none'],
} as const;
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
