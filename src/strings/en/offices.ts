/** Offices of those who presided over a summit, by office and state. English ones stand in the records themselves. */
export const offices: { readonly [office: string]: string | undefined } = {};
