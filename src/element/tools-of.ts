import { TOOLS, type Tool } from '../vocabulary/choices.js';

/**
 * What a reader can do with a tag: the words of a setting, `none` for nothing, everything if it is empty.
 *
 * @param leftOut is told of each unknown word
 */
export function toolsOf(setting: unknown, leftOut: (word: string) => void): readonly Tool[] {
  const words = String(setting).match(/[^\s,]+/g);
  if (!words) return TOOLS;
  const isTool = (word: string): word is Tool => (TOOLS as readonly string[]).includes(word);
  for (const word of words) if (!isTool(word) && word !== 'none') leftOut(word);
  return words.filter(isTool);
}
