import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { components } from '../../scripts/components.mjs';
import { filesFor, refusal } from '../../scripts/new-tag.mjs';
import { LANGUAGES } from '../../src/i18n/languages.js';

for (const [name, message] of [
  ['', /Which name\?/],
  ['sco-press-room', /Leave out "sco-": npm run new:tag press-room/],
  ['PressRoom', /is not in kebab-case/],
  ['press_room', /is not in kebab-case/],
  ['press-', /is not in kebab-case/],
  ['switch', /is a word of JavaScript/],
  ['quote-list', /taken: there is a tag <sco-quote-list>/],
  ['titles', /taken: src\/strings\/en has words of that name/],
] as const) {
  test(`npm run new:tag ${name} is refused`, () => assert.match(refusal(name) ?? '', message));
}

test('npm run new:tag press-room writes everything that a tag has to have, and nothing over what is there', async () => {
  assert.equal(refusal('press-room'), undefined);
  const paths = [...(await filesFor('press-room')).keys()];
  const added = paths.filter((path) => existsSync(new URL(`../../${path}`, import.meta.url)));
  assert.deepEqual(
    new Set(added),
    new Set([
      'README.md',
      'src/builder/asked.ts',
      ...LANGUAGES.map((language) => `src/builder/questions/${language}.ts`),
      'src/vocabulary/attributes.ts',
      'stories/every-tag/every-tag.html',
    ]),
  );
  for (const path of [
    'src/components/press-room/press-room.element.ts',
    'src/strings/en/press-room.ts',
    'stories/press-room.stories.ts',
    'test/components/press-room.test.ts',
    'test/contract/scenes/press-room.ts',
    'test/static/cases/press-room.ts',
    'test/support/phrases/press-room.ts',
  ])
    assert.ok(paths.includes(path), path);
});

test('its comment has every line that the comments of all other tags have', async () => {
  // What a reader sees of doubtful sources is drawn for some records only.
  const lines = (text: string) =>
    (text.match(/^ \* @css(?:part|state) .*$/gm) ?? []).filter((line) => !line.includes('second-hand'));
  const comments = components
    .map((name) =>
      lines(
        readFileSync(new URL(`../../src/components/${name}/${name}.element.ts`, import.meta.url), 'utf8'),
      ),
    )
    .filter((comment) => comment.some((line) => line.startsWith(' * @csspart footer')));
  const inAll = comments[0]!.filter((line) => comments.every((comment) => comment.includes(line)));
  assert.ok(inAll.length > 5);
  const own = lines((await filesFor('press-room')).get('src/components/press-room/press-room.element.ts')!);
  for (const line of inAll) assert.ok(own.includes(line), line);
});
