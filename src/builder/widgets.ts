/** Pages that hold one tag each, for iframes: which there are, and how they are embedded. */
import { LANGUAGES } from '../i18n/languages.js';
import { attributeText, type Attributes } from '../static/attributes.js';
import type { BuilderTag } from './fields.js';

/** An iframe around a widget. */
export interface Frame {
  readonly src: string;
  readonly title: string;
  readonly height: number;
}

/** Name of the folder of the page that is about no record of its own. */
const DEFAULT = 'default';
/** What a page is about stands in its path. */
const IN_PATH = new Set(['lang']);

export interface WidgetPage {
  readonly tag: string;
  readonly attributes: Attributes;
  /** From the folder `widgets`: `sco-summit-card/2024-astana/en`, to be followed by `.html` or `.json`. */
  readonly path: string;
}

/**
 * Every page that is made for a tag: one without a record, and one for each record, in each language. None for what
 * stands inside a sentence.
 */
export function widgetPages({ name: tag, record, inline }: BuilderTag): readonly WidgetPage[] {
  if (inline) return [];
  // Several words at once make no name of a folder.
  const single = (record?.words ?? []).map(({ value }) => value).filter((value) => !value.includes(' '));
  const records = [undefined, ...single];
  return records.flatMap((value) =>
    LANGUAGES.map((lang) => ({
      tag,
      attributes: { ...(value && record && { [record.name]: value }), lang },
      path: `${tag}/${value ?? DEFAULT}/${lang}`,
    })),
  );
}

/** The address of the page for a tag, from the folder `widgets`. What has no page of its own stands in the query. */
export function widgetAddress({ name, record }: BuilderTag, attributes: Attributes): string {
  const chosen = record && attributes[record.name];
  const known = record?.words.some(({ value }) => value === chosen && !value.includes(' '));
  const lang = LANGUAGES.find((language) => language === attributes['lang']);
  const left = Object.entries(attributes).filter(
    ([key, value]) =>
      value !== undefined &&
      value !== false &&
      !(known && key === record?.name) &&
      !(lang && IN_PATH.has(key)),
  );
  const query = new URLSearchParams(left.map(([key, value]) => [key, value === true ? '' : String(value)]));
  const path = `${name}/${known ? String(chosen) : DEFAULT}/${lang ?? 'en'}.html`;
  return left.length ? `${path}?${query.toString()}` : path;
}

/**
 * The iframe. `frameborder` is out of date, and kept: a strict policy forbids the style attribute that would do the
 * same.
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

/** Width that an embedding page is told by oEmbed. */
const WIDTH = 640;

/** What a system that knows oEmbed asks for before it embeds a page. */
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
    .replace(/\s+/g, ' ')
    .trim();

/** What a tag is about, from its facts as HTML: its heading, and the label above that. */
export function titleOf(page: string): string {
  // Where the page is in another language than the tag, each of them says so.
  const [, label, heading] =
    /^(?:<p[^>]*>(.*)<\/p>(?:\n|$))?(?:<h[2-6][^>]*>(.*)<\/h[2-6]>(?:\n|$))?/.exec(page) ?? [];
  const parts = [heading, label].flatMap((part) => (part ? [text(part)] : []));
  return parts.join(' · ') || text(page).slice(0, 80);
}

/** Columns that a text takes: characters of East Asian writing take two. */
const columns = (line: string) => line.length + (line.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);

/** About how high a tag is at that width: what a frame has until the page in it tells. */
export function heightOf(page: string): number {
  const lines = page.split('\n');
  // The line with the day is the last before the sources, which are folded away until a reader asks for them.
  const end = lines.findLastIndex((line) => /^<p>.*<time /.test(line));
  const heights = lines
    .slice(0, end < 0 ? undefined : end + 1)
    // A term stands beside what is said of it.
    .filter((line) => !line.trim().startsWith('<dt>'))
    .map((line) => text(line))
    .filter(Boolean)
    .map((line) => Math.ceil(columns(line) / 72) * 21 + 8);
  return Math.ceil((heights.reduce((sum, height) => sum + height, 0) + 40) / 10) * 10;
}
