import type { Quote } from '../../data/types.js';
import { slug } from '../../lib/slug.js';

/** Whether a speaker is meant: by the whole name or by a part of it, such as `erdogan`. */
export const isMeant = ({ speaker }: Quote, wanted: string): boolean =>
  `-${slug(speaker)}-`.includes(`-${slug(wanted)}-`);

export { slug };
