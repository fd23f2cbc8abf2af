/** A name as it can be typed on any keyboard: `Recep Tayyip Erdoğan` is `recep-tayyip-erdogan`. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '-');
