interface ByDocument {
  readonly [document: string]: string | undefined;
}

/** Empty: the English titles of documents are in the records, so that no page loads them twice. */
export const titles: {
  /** Titles of the documents themselves, or of the press. */
  readonly known: ByDocument;
  /** Our translations, where no title in the language is known. They are marked as ours. */
  readonly ours: ByDocument;
} = { known: {}, ours: {} };
