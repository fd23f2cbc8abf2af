/**
 * Which room of `src` may import which. The lint stage of `npm test` fails on any other arrow, and on every circle.
 * Rooms are listed from the ground up: a room may use those named behind it, itself, and nothing else of `src`.
 */
const rooms = {
  lib: [],
  data: ['lib'],
  strings: [],
  i18n: ['lib', 'data', 'strings'],
  styles: [],
  flags: ['data'],
  citations: ['lib', 'data', 'strings', 'i18n'],
  vocabulary: ['lib', 'data', 'strings', 'i18n'],
  // What tags about one thing load, cut from the records of all.
  slices: ['lib', 'data', 'strings', 'i18n'],
  templates: ['lib', 'data', 'strings', 'i18n', 'citations'],
  // The panel of a tag makes what static forms and the snippet builder make.
  tools: ['lib', 'data', 'strings', 'i18n', 'citations', 'vocabulary', 'static', 'builder', 'entries'],
  // Addresses of entries.
  entries: ['lib', 'data', 'strings', 'i18n'],
  element: [
    'lib',
    'data',
    'strings',
    'i18n',
    'styles',
    'citations',
    'vocabulary',
    'slices',
    'templates',
    'tools',
    'entries',
  ],
  'own-facts': ['lib', 'data', 'element'],
  components: [
    'lib',
    'data',
    'strings',
    'i18n',
    'styles',
    'flags',
    'citations',
    'vocabulary',
    'slices',
    'templates',
    'element',
    'own-facts',
  ],
};

/** Files that hold types and no code: words, which are plain data, may import these and nothing else. */
const types = '^src/(?:data/(?:ids|types)|i18n/(?:types|language-module))\\.ts$';
const names = (list) => `^src/(?:${list.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      // Its imports are packages that only the benchmark installs.
      from: { pathNot: '^bench/peers/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'component-alone',
      comment: 'A tag that needs a part of another tag: move that part to templates or element.',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/' },
      to: { path: '^src/components/', pathNot: '^src/components/$1/' },
    },
    {
      name: 'bench-aside',
      comment: 'The benchmark and the integrations use the library, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:bench|integrations)/' },
    },
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `${room}-looks-down`,
      comment: `src/${room} may import ${['itself', ...below.map((name) => `src/${name}`)].join(', ')}.`,
      severity: 'error',
      from: { path: names([room]) },
      to: {
        path: '^src/',
        pathNot: [names([room, ...below]), ...(room === 'strings' ? [types] : [])],
      },
    })),
  ],
  options: {
    parser: 'swc',
    // Imports of types are arrows too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
    doNotFollow: { path: 'node_modules' },
    // The second has types and no script.
    exclude: { path: ['custom-elements\\.json$', '^svelte/elements$'] },
  },
};
