/**
 * Modules that the build may copy into several files, with the reasons. Every other module is in one file only: it is
 * evaluated once, so it may hold state.
 *
 * Paths are below `src/`; `*` is any name. The build fails if a path matches nothing, if a listed module holds state
 * (see `module-state.ts`), or if an unlisted module imports a listed one, which would then be both shared and copied.
 */
export interface CopiedModules {
  readonly because: string;
  readonly modules: readonly string[];
}

export const COPIED_MODULES: readonly CopiedModules[] = [
  {
    because:
      'Records, which are constants. Every tag needs other ones: shared, they would be a request each.',
    modules: [
      'data/adopted-documents.ts',
      'data/all-states.ts',
      'data/aspirations.ts',
      'data/bodies.ts',
      'data/chairmanships.ts',
      'data/countries.ts',
      'data/document-ends.ts',
      'data/documents-about-states.ts',
      'data/documents-with-period.ts',
      'data/documents.ts',
      'data/organisations.background.ts',
      'data/organisations.ts',
      'data/secretaries-general.ts',
      'data/states.background.ts',
      'data/states.ts',
      'data/summit-overviews.ts',
      'data/summits.ts',
      'data/summits/*.ts',
      'data/world.ts',
    ],
  },
  {
    because: 'Pure functions over records, a few hundred bytes each.',
    modules: [
      'citations/cited-facts.ts',
      'citations/naming.ts',
      'data/queries/bodies.ts',
      'data/queries/chair.ts',
      'data/queries/chains.ts',
      'data/queries/changes.ts',
      'data/queries/claims.ts',
      'data/queries/dates.ts',
      'data/queries/document-types.ts',
      'data/queries/documents.ts',
      'data/queries/merge-by-id.ts',
      'data/queries/newest-day.ts',
      'data/queries/own-records.ts',
      'data/queries/partial-date.ts',
      'data/queries/participants.ts',
      'data/queries/shares.ts',
      'data/queries/states.ts',
      'data/queries/status-changes.ts',
      'data/queries/summits.ts',
      'data/queries/visible-on.ts',
      'data/queries/year-before.ts',
    ],
  },
  {
    because: 'Tables of what is loaded later. The files that they load are not copied.',
    modules: [
      'templates/load-correction-notes.ts',
      'citations/load-fact-names.ts',
      'data/load/adopted-at.ts',
      'data/load/claims.ts',
      'slices/load-by-path.ts',
      'data/load/state-backgrounds.ts',
      'data/load/summit-backgrounds.ts',
      'data/load/summit-depth.ts',
      'data/load/summit-files.ts',
      'data/load/summits.ts',
      'data/load/official-names.ts',
    ],
  },
  {
    because: 'Words, which are constants. Every tag needs other ones.',
    modules: [
      'strings/en/amounts.ts',
      'strings/en/capitals.ts',
      'strings/en/claim.ts',
      'strings/en/dispute-note.ts',
      'strings/en/document-types.ts',
      'strings/en/documents.ts',
      'strings/en/member-list.ts',
      'strings/en/offices.ts',
      'strings/en/ordinals.ts',
      'strings/en/places.ts',
      'strings/en/states.ts',
      'strings/en/summit-card.ts',
      'strings/en/titles.ts',
    ],
  },
  {
    because:
      'The values of attributes, which are constants. Every tag needs a few of them, and its copy has only those.',
    modules: ['vocabulary/attributes.ts'],
  },
  {
    because: 'Pure functions that read and write dates and numbers, a few hundred bytes each.',
    modules: [
      'i18n/amounts.ts',
      'i18n/date-in-sentence.ts',
      'i18n/ordinal.ts',
      'i18n/spelled-number.ts',
      'lib/read-limit.ts',
    ],
  },
  {
    because: 'Pure functions that return templates, and styles. Few tags use each.',
    modules: [
      'styles/description-list.styles.ts',
      'styles/inline-layout.styles.ts',
      'styles/inline.styles.ts',
      'styles/table.styles.ts',
      'templates/dispute-note.ts',
      'templates/document-period.ts',
      'templates/filter-select.ts',
      'templates/looks.styles.ts',
      'templates/looks.ts',
      'templates/once.ts',
      'templates/report-item.ts',
      'templates/state-rows.ts',
      'templates/states-in-sentence.ts',
      'templates/text-links.ts',
      'templates/time-axis.styles.ts',
      'templates/time-axis.ts',
    ],
  },
  {
    because:
      'Base classes of some tags. They have no static fields that change, and nothing asks for their identity.',
    modules: ['element/claims-element.ts', 'element/layout-element.ts', 'element/summit-element.ts'],
  },
];
