/** What is known about all tags: see `needs.ts`. */
export interface Needs {
  /** What several tags need, by a short name. */
  readonly parts: { readonly [name: string]: string };
  /** Each tag, without prefix, with what it needs, separated by spaces. */
  readonly tags: { readonly [tag: string]: string };
  /** The year of the first summit, and last day and place of each, a year later than the one before: `2001 06-15shanghai`. */
  readonly summits: string;
  /** The day of the dataset. */
  readonly day: string;
  /**
   * Languages besides English, each with a pattern of the usual `lang` attributes that mean it, if that is not its own. Others are
   * understood by the tag itself, later.
   */
  readonly languages: readonly (readonly [language: string, pattern?: string])[];
  /** The tags that are whole in some languages only, and these languages. In the others they need no texts. */
  readonly partly: readonly [tags: readonly string[], languages: readonly string[]];
}

/** Values of attributes by names without hyphens, such as `asof`. */
export interface Values {
  readonly [attribute: string]: string | undefined;
}

/** What every tag needs on some pages. */
const ANYWHERE = 'spelling=organization:spelling lang=en[-_](?!GB|US)..(?![a-z]).*:english-regions';

/** What has to be filled in and is not known. A file with it in its name is not needed. */
const NONE = '?';

/**
 * The files in `dist/cdn` that a tag needs for its first drawing beside its own, without `.js`.
 *
 * @param tag its name without prefix
 * @param values its attributes and those of providers around it, by names without hyphens, and the `lang` in force at it
 */
export function filesFor(
  tag: string,
  values: Values,
  { parts, tags, summits, day: today, languages, partly }: Needs,
): readonly string[] {
  const [spoken = NONE] =
    languages.find(([each, pattern = `${each}(?![a-z])`]) =>
      RegExp(`^${pattern}`, 'i').test(values['lang'] ?? ''),
    ) ?? [];
  const language = partly[0].includes(tag) && !partly[1].includes(spoken) ? NONE : spoken;
  const day = values['asof'] || 'latest';
  const asked = values['summit'];

  /** Summits that come to mind first, by their year, but were not over on the day: only their files say so. */
  const ahead: string[] = [];
  let meeting = NONE;
  let next = NONE;
  const [first, ...all] = summits.split(' ');
  for (let index = all.length; index--;) {
    const [year, text] = [Number(first) + index, all[index]];
    if (!text) continue;
    const id = `${year}-${text.slice(5)}`;
    if (asked ? id === asked || id.startsWith(`${asked}-`) : `${year}-${text.slice(0, 5)}` <= day) {
      meeting = id;
      break;
    }
    if (`${year}` <= day) ahead.push((next = id));
  }

  const files = ['base', `strings/${language}/index`];
  const add = (need: string): void => {
    const [, name, pattern, then] = /^(\w+)=(.*?):(.*)/.exec(need) ?? [];
    if (name) {
      const value: string | undefined = { ...values, language, meeting, day }[name];
      if (RegExp(`^(${pattern})$`).test(`${value}`)) add(then!);
      return;
    }
    for (const file of need.split(',')) {
      const [sign] = file;
      const rest = file.slice(1);
      if (parts[file]) add(parts[file]);
      else if (sign === '&') add(`${rest},@records/${rest}`);
      else if (sign === '*') for (const [each] of languages) add(`strings/${each}/${rest}`);
      else {
        if (file === 'summits/$' && !asked) files.push(...ahead.map((id) => `summits/${id}`));
        files.push(
          file
            .replace('@', `strings/${language}/`)
            .replace('$', meeting)
            .replace('+', next)
            .replace(/{(\w+)}/, (_, attribute: string) => values[attribute]!.toLowerCase()),
        );
      }
    }
  };
  if (tag === 'provider') return ['chunks/base'];
  `${ANYWHERE} @${tag} ${tags[tag]}`.split(' ').forEach(add);
  if (day < today) files.push('source-days');
  return files.filter((file) => !file.includes(NONE)).map((file) => file.replace(/^(?!strings)/, 'chunks/'));
}
