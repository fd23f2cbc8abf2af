import { parseArgs, type ParseArgsConfig } from 'node:util';
import { languageTag } from '../i18n/locale.js';
import { didYouMean } from '../lib/did-you-mean.js';
import { UsageError } from './io.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses the arguments of a command. Reports an unknown option with the closest match. */
export function readOptions<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && /'(--?[^' =]+)/.exec(message)?.[1];
    if (unknown) {
      const valid = Object.keys(options).map((name) => `--${name}`);
      throw new UsageError(`There is no option "${unknown}". ${didYouMean(unknown, valid)}`);
    }
    throw new UsageError(message);
  }
}

/** Rejects a value that is not in the list. */
export function oneOf(what: string, value: string, valid: readonly string[]): void {
  if (valid.includes(value)) return;
  const all = valid.length > 8 ? ` Valid: ${valid.join(', ')}.` : '';
  throw new UsageError(`${what} "${value}" is unknown. ${didYouMean(value, valid)}${all}`);
}

/** Rejects what the `lang` attribute of a tag would not take for a language either, such as `english!`. */
export function checkLang(lang: string | undefined): void {
  if (lang === undefined) return;
  try {
    new Intl.Locale(languageTag(lang));
  } catch {
    throw new UsageError(`--lang "${lang}" is no language tag. Valid: such as en, en-US, ru or zh-Hans.`);
  }
}
