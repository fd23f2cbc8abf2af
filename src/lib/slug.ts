/** A name in lower-case ASCII letters and hyphens: `Recep Tayyip Erdoğan` gives `recep-tayyip-erdogan`. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '-');
