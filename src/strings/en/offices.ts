/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const offices: { readonly [office: string]: string | undefined } = {};
