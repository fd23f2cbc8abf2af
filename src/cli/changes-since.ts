import { datasetInfo } from '../data/dataset-info.js';
import type { OwnDataset } from '../data/types.js';
import { parse } from '../static/parse.js';
import { descendants, textOf } from '../static/tree.js';
import { contentOf } from './drawing.js';

/** The weightiest changes, as many as the tag tells first, in the organisation since a day, one line each, in the language of a page. */
export async function changesSince(
  day: string,
  lang: string | undefined,
  facts?: OwnDataset,
): Promise<readonly string[]> {
  const attributes = { from: day, 'as-of': datasetInfo.date, layout: 'list', sources: 'none' };
  const { inner = '' } = await contentOf('sco-changes', attributes, lang, { untold: true, facts });
  return [...descendants(parse(inner))].filter(({ tagName }) => tagName === 'li').map(textOf);
}
