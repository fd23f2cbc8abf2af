/** Pages with one tag each, for iframes: the list of pages, and how to embed them. */
import { LANGUAGES } from '../i18n/languages.js';
import { isWhole } from '../vocabulary/in-depth.js';
import { attributeText, type Attributes } from '../static/attributes.js';
import type { BuilderTag } from './fields.js';

/** An iframe around a widget. */
export interface Frame {
  readonly src: string;
  readonly title: string;
  readonly height: number;
}

/** Folder name of the page without a selected record. */
const DEFAULT = 'default';
export interface WidgetPage {
  readonly tag: string;
  readonly attributes: Attributes;
  /**
   * Relative to the folder `widgets`, without `.html` or `.json`: `sco-summit-card/2024-astana/en`, or
   * `sco-summit-card/2024-astana/2024-07-05/en` for a fixed day.
   */
  readonly path: string;
}

const pathOf = (...names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined).join('/');

/**
 * All pages for a tag: one without a record and one per record, in each language in which it is whole; with a day, those that
 * show its facts. Inline tags have none.
 */
export function widgetPages({ name: tag, record, inline }: BuilderTag, day?: string): readonly WidgetPage[] {
  if (inline) return [];
  // Multi-word values cannot be folder names.
  const single = (record?.words ?? []).map(({ value }) => value).filter((value) => !value.includes(' '));
  const records = [undefined, ...single];
  return records.flatMap((value) =>
    LANGUAGES.filter((lang) => isWhole(tag, lang)).map((lang) => ({
      tag,
      attributes: { ...(value && record && { [record.name]: value }), ...(day && { 'as-of': day }), lang },
      path: pathOf(tag, value ?? DEFAULT, day, lang),
    })),
  );
}

/**
 * The URL of the page for a tag, relative to the folder `widgets`. `days` are those that have pages of their own. What no
 * path has goes into the query.
 */
export function widgetAddress(
  { name, record }: BuilderTag,
  attributes: Attributes,
  days: readonly string[] = [],
): string {
  const chosen = record && attributes[record.name];
  const value = record?.words.find((word) => word.value === chosen && !word.value.includes(' '))?.value;
  const asked = LANGUAGES.find((language) => language === attributes['lang']);
  // A tag that is not whole in the language is in English on its page, too.
  const lang = asked && !isWhole(name, asked) ? 'en' : asked;
  const day = days.find((each) => each === attributes['as-of']);
  const inPath = new Set([value && record?.name, lang && 'lang', day && 'as-of']);
  const left = Object.entries(attributes).filter(
    ([key, each]) => each !== undefined && each !== false && !inPath.has(key),
  );
  const query = new URLSearchParams(left.map(([key, each]) => [key, each === true ? '' : String(each)]));
  const path = `${pathOf(name, value ?? DEFAULT, day, lang ?? 'en')}.html`;
  return left.length ? `${path}?${query.toString()}` : path;
}

/**
 * The iframe. `frameborder` is obsolete but needed: a strict content security policy blocks the `style` attribute.
 */
export function frameMarkup({ src, title, height }: Frame): string {
  return `<iframe${attributeText({
    src,
    title,
    loading: 'lazy',
    width: '100%',
    height: String(height),
    frameborder: '0',
  })}></iframe>\n`;
}

/** The width that oEmbed reports. */
const WIDTH = 640;

/** The oEmbed response for a page. */
export function oEmbed(frame: Frame): object {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'sco-elements',
    title: frame.title,
    width: WIDTH,
    height: frame.height,
    html: frameMarkup(frame).trim(),
  };
}

const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    // What keeps an ending on its line means nothing in a title.
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A title for the tag, from its facts as HTML: the label and the heading. */
export function titleOf(page: string): string {
  // Both may have a `lang` attribute, if the page is in another language than the tag.
  const [, label, heading] =
    /^(?:<p[^>]*>(.*)<\/p>(?:\n|$))?(?:<h[2-6][^>]*>(.*)<\/h[2-6]>(?:\n|$))?/.exec(page) ?? [];
  const parts = [heading, label].flatMap((part) => (part ? [text(part)] : []));
  return parts.join(' · ') || text(page).slice(0, 80);
}

/** Width of a line in columns; East Asian characters take two. */
const columns = (line: string) => line.length + (line.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);

/** Estimated height of a tag at `WIDTH`: used until the page inside the frame reports the real height. */
export function heightOf(page: string): number {
  const lines = page.split('\n');
  // Only count up to the line with the day: the sources after it are collapsed at first.
  const end = lines.findLastIndex((line) => /^<p[^>]*>.*<time /.test(line));
  const heights = lines
    .slice(0, end < 0 ? undefined : end + 1)
    // A term is on the same line as its description.
    .filter((line) => !line.trim().startsWith('<dt>'))
    .map((line) => text(line))
    .filter(Boolean)
    .map((line) => Math.ceil(columns(line) / 72) * 21 + 8);
  return Math.ceil((heights.reduce((sum, height) => sum + height, 0) + 40) / 10) * 10;
}
