import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../lib/did-you-mean.js';
import { UsageError } from './io.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the words behind a command; one that it does not know is told with the nearest that it knows. */
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

/** Refuses a word that is none of the valid ones. */
export function oneOf(what: string, value: string, valid: readonly string[]): void {
  if (valid.includes(value)) return;
  const all = valid.length > 8 ? ` Valid: ${valid.join(', ')}.` : '';
  throw new UsageError(`${what} "${value}" is unknown. ${didYouMean(value, valid)}${all}`);
}

/** Refuses what is no BCP 47 tag of a language, such as `en_US`. */
export function checkLang(lang: string | undefined): void {
  if (lang === undefined) return;
  try {
    new Intl.Locale(lang);
  } catch {
    throw new UsageError(`--lang "${lang}" is no language tag. Valid: such as en, en-US, ru or zh-Hans.`);
  }
}
