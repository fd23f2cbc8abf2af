import type { Quote } from '../../data/types.js';
import { slug } from '../../lib/slug.js';

/** Whether the value of `speaker` means the speaker of a quotation: by the whole name or a part, such as `erdogan`. */
export const isMeant = ({ speaker }: Quote, wanted: string): boolean =>
  `-${slug(speaker)}-`.includes(`-${slug(wanted)}-`);

export { slug };
