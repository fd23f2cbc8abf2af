/** What the tests use of citation.js, which has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: unknown;
    format(name: string): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
