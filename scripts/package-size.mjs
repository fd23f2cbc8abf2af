/**
 * `npm run package:size`, after `npm run build`: writes the size of the package into the README. With `--check` it only
 * fails where the README is more than a twentieth off, so that not every change of a word needs a new figure.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const LINE = /<!-- package: written by `npm run package:size` -->[\s\S]*?<!-- \/package -->/;
const OFF = 1 / 20;

/** Bytes of the packed and of the unpacked package, and the number of its files. */
function measured() {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // npm 12 answers with an object by name.
  const [{ size, unpackedSize, entryCount }] = Object.values(JSON.parse(output));
  return { size, unpackedSize, entryCount };
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/** The part of the README. */
const written = ({ size, unpackedSize, entryCount }) =>
  [
    '<!-- package: written by `npm run package:size` -->',
    '',
    `The package has ${megabytes(size)} MB, unpacked ${megabytes(unpackedSize)} MB in ${entryCount} files, since each of the languages is in it for pages,`,
    'bundlers and servers. A page loads a small part of it.',
    '',
    '<!-- /package -->',
  ].join('\n');

/** Whether a figure of the README is too far from what was measured. */
function isOff(readme, { size, unpackedSize, entryCount }) {
  const [, ...figures] = /has ([\d.]+) MB, unpacked ([\d.]+) MB in (\d+) files/.exec(readme) ?? [];
  if (figures.length === 0) return true;
  const real = [size / 1e6, unpackedSize / 1e6, entryCount];
  return figures.some((figure, index) => Math.abs(Number(figure) - real[index]) > real[index] * OFF);
}

const readme = readFileSync(`${root}/README.md`, 'utf8');
const sizes = measured();
if (process.argv.includes('--check')) {
  if (isOff(readme, sizes)) {
    console.error(`The README is off: ${JSON.stringify(sizes)}. Run \`npm run package:size\`.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(
    `${root}/README.md`,
    readme.replace(LINE, () => written(sizes)),
  );
  console.log(`${megabytes(sizes.size)} MB, unpacked ${megabytes(sizes.unpackedSize)} MB`);
}
