import { languages } from '../i18n/languages.js';
import { didYouMean } from '../lib/did-you-mean.js';
import { UsageError, type Io, type Status } from './io.js';
import { packageFile, packageVersion } from './package.js';

const help = (): string => `Facts about the Shanghai Cooperation Organisation as HTML that needs no script.

  sco-elements render '<sco-summit-card summit="2024-astana" as-of="2024-07-05">'
      prints what a tag shows
        --format <form>   html (default), page-html, shadow, text, email, markdown, json, csv, json-ld
        --as <spelling>   tag, or box: <span data-sco="fact"> in sentences, <div data-sco="…"> elsewhere; as written
        --more-url <url>  where "and 79 more" leads in a mail that was shortened to 100 kB
        --lang <tag>      language of the page around: ${['en (default)', 'en-US', ...Object.keys(languages)].join(', ')}

  sco-elements render <files and folders…>    fills or refreshes every tag on the pages, in place
  sco-elements render -                       the same from standard input to standard output
        --check           writes nothing, says which pages would change
        --force           replaces text that somebody wrote between the tags
        --as <spelling>   writes all tags as tag or as box
        --preload         adds links to what the tags need, so that a browser requests it with the script
        --lang <tag>      language where the page names none

  sco-elements check <files and folders…>     says which tags are broken, corrected, stale, ahead, outdated or unfrozen
        --fail-on <kinds> kinds with which it fails: broken,corrected (default), some others, all, or none
        --json            for programs
        --lang <tag>      language where the page names none

  sco-elements changes <day>                  what changed in the organisation since a day, the weightiest first
        --as-of <day>     up to which day; the last one of the data otherwise
        --limit <number>  how many changes, 5 otherwise
        --format <form>   text (default), markdown, email, json
        --lang <tag>

  sco-elements list [words…]                  tags, attributes and ids that have all the words
        --json, --lang <tag>

  sco-elements validate <files…>              what is wrong in facts of your own: path, reason, form expected
        --json            for programs

  render, check, changes and list take --facts <file>: facts of your own, as <sco-provider src> has them

  sco-elements --help, --version

Exit status: 0 nothing to do, 1 something was found, 2 the command was not understood.
More: ${packageFile('docs/command.md')}
`;

type Command = (args: readonly string[], io: Io) => Promise<Status>;

/** Loaded on use: the dataset and the tags take longer to load than `--version` takes. */
const COMMANDS: { readonly [name: string]: () => Promise<Command> } = {
  render: async () => (await import('./render.js')).renderCommand,
  check: async () => (await import('./check.js')).checkCommand,
  changes: async () => (await import('./changes.js')).changesCommand,
  validate: async () => (await import('./validate.js')).validateCommand,
  list: async () => (await import('./list.js')).listCommand,
};

/** Runs the command with its arguments. Input and output are passed in, so that tests can run it too. */
export async function main(argv: readonly string[], io: Io): Promise<Status> {
  const [name, ...args] = argv;
  const asked = (...flags: readonly string[]) => argv.some((word) => flags.includes(word));
  if (name === undefined) {
    io.err(help());
    return 2;
  }
  if (asked('--help', '-h') || name === 'help') {
    io.out(help());
    return 0;
  }
  if (name === '--version' || name === '-v') {
    io.out(`${packageVersion()}\n`);
    return 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new UsageError(`There is no command "${name}". ${didYouMean(name, Object.keys(COMMANDS))}`);
    return await (
      await command()
    )(args, io);
  } catch (error) {
    // One line for expected errors; a stack trace only for unexpected ones.
    const known = error instanceof UsageError || (error as NodeJS.ErrnoException).code;
    const { message, stack } = error as Error;
    io.err(`sco-elements: ${known ? message : (stack ?? message)}\n`);
    if (error instanceof UsageError) io.err('Run `sco-elements --help` for usage.\n');
    return 2;
  }
}
