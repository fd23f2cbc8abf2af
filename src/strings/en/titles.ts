/** English titles of documents stand in the records themselves, so that no page loads them twice. */
export const titles: { readonly [document: string]: string | undefined } = {};
