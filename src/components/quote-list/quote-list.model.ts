import type { Quote } from '../../data/types.js';

/** A name as an editor can type it: `Recep Tayyip Erdoğan` is `recep-tayyip-erdogan`. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '-');

/** Whether a speaker is meant: by the whole name or by a part of it, such as `erdogan`. */
export const isMeant = ({ speaker }: Quote, wanted: string): boolean =>
  `-${slug(speaker)}-`.includes(`-${slug(wanted)}-`);
