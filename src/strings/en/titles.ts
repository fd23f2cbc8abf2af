/** Empty: the English titles of documents are in the records, so that no page loads them twice. */
export const titles: { readonly [document: string]: string | undefined } = {};
