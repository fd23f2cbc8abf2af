import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, run } from './cli-run.js';

/** Has a dash: "3–4 July 2024". */
const DATE = '<sco-fact name="summit-date" summit="2024-astana" as-of="2024-07-05"></sco-fact>';
const NAMES = '<sco-member-list layout="inline" as-of="2024-07-05" lang="ru"></sco-member-list>';

/** Runs the command on one page. `at()` reads bytes as one character each. */
async function on(name: string, page: Buffer, command = 'render', ...options: readonly string[]) {
  const cwd = folder();
  const path = join(cwd, name);
  writeFileSync(path, page);
  const ran = await run([command, '.', ...options], { cwd });
  const bytes = readFileSync(path);
  return { ...ran, bytes, ascii: bytes.toString('latin1'), again: () => run([command, '.'], { cwd }) };
}

/** Bytes of a page in windows-1251: each letter of Russian is one byte. */
const cyrillic = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (sign) => {
      const code = sign.codePointAt(0)!;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );

for (const [what, head] of [
  ['<meta charset="us-ascii">, which browsers read as windows-1252', '<meta charset="us-ascii">'],
  ['<meta charset=ISO-8859-1> without quotes', '<META CHARSET = ISO-8859-1>'],
  [
    'a meta with http-equiv after its content',
    "<meta content='text/html; charset=koi8-r' http-equiv='Content-Type'>",
  ],
  ['a meta behind three kilobytes of scripts', `<script>${'let a;'.repeat(500)}</script><meta charset=gbk>`],
  ['a meta in a noscript', '<noscript><meta charset="windows-1251"></noscript><meta charset="utf-8">'],
  ['a meta whose first charset is unknown', '<meta charset="utf-9"><meta charset="windows-1251">'],
  ['x-user-defined, which browsers read as windows-1252', '<meta charset="x-user-defined">'],
] as const) {
  test(`a page with ${what} is filled in ASCII`, async () => {
    const page = `<!doctype html><html lang="en"><head>${head}</head><p>${DATE}</p>`;
    const { status, ascii, again } = await on('a.html', Buffer.from(page));
    assert.equal(status, 0);
    assert.equal(ascii.replace(/<span.*<\/span>/, ''), page);
    assert.match(
      ascii,
      /<span lang="en" dir="ltr"><time datetime="2024-07-04">3&#8211;4 July 2024<\/time><\/span>/,
    );
    assert.match((await again()).out, /0 pages changed/);
  });
}

for (const [what, start] of [
  ['in double quotes', '<?xml version="1.0" encoding="windows-1251"?>'],
  ['in single quotes', "<?xml version='1.0' encoding='windows-1251'?>"],
  ['with spaces, and standalone', '<?xml version="1.0" encoding = "WINDOWS-1251" standalone="yes" ?>'],
] as const) {
  test(`a page whose XML declaration names its encoding ${what} is filled in ASCII`, async () => {
    for (const name of ['a.html', 'a.xhtml']) {
      const page = `${start}\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>${DATE}</p></body></html>`;
      const { ascii } = await on(name, Buffer.from(page));
      assert.match(ascii, /3&#8211;4 July 2024/, name);
      assert.equal(ascii.replace(/<span.*<\/span>/, ''), page);
    }
  });
}

const UTF8 = '<meta charset="utf-8">';
for (const [what, start] of [
  ['a comment', `<!-- <meta charset="windows-1251"> -->${UTF8}`],
  ['a comment of two signs', `<!-->${UTF8}<!-- <meta charset="windows-1251"> -->`],
  ['a description', `<meta name="description" content="What charset=koi8-r meant">${UTF8}`],
  ['a script', `<script>document.write('<meta charset="koi8-r">')</script>${UTF8}`],
  ['an attribute', `<link rel="icon" title="<meta charset=koi8-r>" href="/x">${UTF8}`],
  ['a title', '<title><meta charset=koi8-r></title>'],
  ['a content without http-equiv', `<meta content="text/html; charset=koi8-r">${UTF8}`],
  ['a content that ends early', '<meta http-equiv="content-type" content="text/html; charset">'],
  ['an XML declaration above a meta', `<?xml version="1.0" encoding="koi8-r"?>${UTF8}`],
  ['a meta below a byte order mark', '\uFEFF<meta charset="koi8-r">'],
  ['a meta as UTF-16, which it could not be', '<meta charset="utf-16">'],
] as const) {
  test(`a page in UTF-8 that has another encoding in ${what} stays UTF-8`, async () => {
    const page = `${start}<p>\u00e9 ${DATE}</p>`;
    const { bytes } = await on('a.html', Buffer.from(page));
    assert.equal(bytes.toString().replace(/<span.*<\/span>/, ''), page);
    assert.ok(bytes.toString().includes('3–4 July 2024'));
  });
}

test('XML in UTF-8 may have a meta for another encoding, and is filled without names of characters', async () => {
  const list = '<sco-candidate-list as-of="2024-07-05"></sco-candidate-list>';
  const html = await on('a.html', Buffer.from(list));
  assert.ok(html.ascii.includes('&nbsp;'));
  const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="koi8-r" /></head><body>${list}<p>é</p></body></html>`;
  const { bytes, err } = await on('a.xhtml', Buffer.from(page));
  assert.equal(err, '');
  const filled = bytes.toString();
  assert.ok(filled.includes('&#160;') && filled.endsWith('<p>é</p></body></html>'));
  assert.doesNotMatch(filled, /&nbsp;/);
});

for (const [what, label, before] of [
  ['windows-1251', 'windows-1251', cyrillic('Саммит – в Астане ')],
  ['windows-1252 with its own dash', 'windows-1252', Buffer.from('caf\xe9 \x96 ', 'latin1')],
  // 元首 in GBK, 峰会 in Big5: second bytes of "<" and ">" do not exist, of letters and "|" do.
  ['GBK', 'gb2312', Buffer.from([0xd4, 0xaa, 0xca, 0xd7, 0x81, 0x7c])],
  ['GB 18030 with four bytes per character', 'gb18030', Buffer.from([0x81, 0x30, 0x81, 0x30, 0xd4, 0xaa])],
  ['Big5', 'big5', Buffer.from([0xae, 0x70, 0xb7, 0x7c])],
  ['Shift_JIS', 'shift_jis', Buffer.from([0x83, 0x5c, 0x95, 0x5c])],
  ['ISO-2022-JP, ASCII alone', 'iso-2022-jp', Buffer.from('text')],
  ['bytes that windows-1251 does not have', 'windows-1251', Buffer.from([0x98, 0xa0])],
] as const) {
  test(`every other byte of a page in ${what} stays, from a file and from standard input`, async () => {
    const around = [
      Buffer.concat([Buffer.from(`<meta charset="${label}"><p title='>'>`), before]),
      Buffer.concat([Buffer.from('</p>\r\n<!-- > -->'), before]),
    ] as const;
    const page = Buffer.concat([around[0], Buffer.from(`${NAMES}<b>1 > 0</b>${DATE}`), around[1]]);
    const { bytes, ascii, err, again } = await on('a.html', page);
    assert.equal(err, '');
    assert.ok(bytes.subarray(0, around[0].length).equals(around[0]));
    assert.ok(bytes.subarray(-around[1].length).equals(around[1]));
    assert.match(ascii, /<span lang="ru" dir="ltr">&#1041;&#1077;.*<b>1 > 0<\/b>.*3&#8211;4 July/);
    assert.match((await again()).out, /0 pages changed/);

    const { stdout } = process(['render', '-'], page);
    assert.ok(stdout.equals(bytes));
  });

  test(`tags of a page in ${what} become boxes and tags again, and every other byte stays`, async () => {
    const page = Buffer.concat([
      Buffer.from(`<meta charset="${label}"><p title='a-b = "c"'>- `),
      before,
      Buffer.from('<sco-term title="'),
      before,
      Buffer.from(`" term="cica" class=a>`),
      before,
      Buffer.from(`</sco-term> = ${NAMES}`),
      before,
    ]);
    const boxes = await on('a.html', page, 'render', '--as', 'box');
    assert.equal(boxes.err.replace(/.*keeps its own text.*\n/, ''), '');
    const own = before.toString('latin1');
    assert.ok(
      boxes.ascii.includes(`<span data-sco="term" title="${own}" data-term="cica" class=a>${own}</span>`),
      boxes.ascii,
    );
    assert.match(
      boxes.ascii,
      /<span data-sco="member-list" data-layout="inline" data-as-of=.*<\/span><\/span>/,
    );
    const tags = await on('a.html', boxes.bytes, 'render', '--as', 'tag');
    assert.ok(tags.bytes.equals((await on('a.html', page)).bytes), tags.ascii);
  });
}

const CLI = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
/** Runs the command as a process, for its bytes. */
const process = (argv: readonly string[], input: Buffer) =>
  spawnSync(globalThis.process.execPath, ['--import', 'tsx', CLI, ...argv], { input });

test('a page without a tag of ours comes back from standard input byte for byte', () => {
  const page = Buffer.from('<meta charset="windows-1251"><p>caf\xe9', 'latin1');
  assert.ok(process(['render', '-'], page).stdout.equals(page));
});

test('a page in ISO-2022-JP with signs that look like tags is told, and left', async () => {
  // 宗 in JIS is the bytes of "=!": between its escapes stands 5C 3E, ">" among them.
  const kanji = Buffer.from('\x1b$B\x3c\x3e\x3e\x3c\x1b(B', 'latin1');
  const page = Buffer.concat([Buffer.from('<meta charset="iso-2022-jp"><p>'), kanji, Buffer.from(DATE)]);
  const { status, bytes, err } = await on('a.html', page);
  assert.equal(status, 1);
  assert.match(err, /a\.html: is encoded as iso-2022-jp, in which it cannot be filled/);
  assert.ok(bytes.equals(page));
});

test('facts of a page in another encoding are compared, also where an editor wrote its own dashes', async () => {
  const page =
    '<meta charset="windows-1252"><p>\x93text\x94 <sco-fact name="summit-date" summit="2024-astana" as-of="2026-09-15">';
  const filled = Buffer.from(
    `${page}<span lang="en" dir="ltr"><time datetime="2024-07-04">3\x964 July 2024</time></span></sco-fact>`,
    'latin1',
  );
  const checked = await on('a.html', filled, 'check', '--fail-on', 'all');
  assert.deepEqual([checked.status, checked.err], [0, ''], checked.out);
  assert.match((await on('a.html', filled)).out, /0 pages changed/);
});

for (const [what, encode] of [
  ['little-endian', (text: string) => Buffer.from(text, 'utf16le')],
  ['big-endian', (text: string) => Buffer.from(text, 'utf16le').swap16()],
] as const) {
  test(`a page in UTF-16, ${what}, is filled in UTF-16, and left alone without a tag`, async () => {
    const page = `\uFEFF<!doctype html><p>Саммит 😀 ${DATE}</p>`;
    const { bytes, err } = await on('a.html', encode(page));
    assert.equal(err, '');
    const [start, end] = page.split('</sco-fact>') as [string, string];
    assert.ok(
      bytes.equals(
        encode(
          `${start}<span lang="en" dir="ltr"><time datetime="2024-07-04">3–4 July 2024</time></span></sco-fact>${end}`,
        ),
      ),
    );

    const plain = encode('\uFEFF<p>an old page</p>');
    for (const command of ['render', 'check']) {
      const ran = await on('a.html', plain, command);
      assert.deepEqual([ran.status, ran.err], [0, ''], ran.out);
      assert.ok(ran.bytes.equals(plain));
    }
  });
}

test('XML in UTF-16 without a byte order mark is filled in UTF-16', async () => {
  const page = `<?xml version="1.0"?><html lang="en"><p>${DATE}</p></html>`;
  const { bytes } = await on('a.html', Buffer.from(page, 'utf16le'));
  assert.ok(bytes.toString('utf16le').includes('3–4 July 2024'));
});

for (const [what, page, words] of [
  [
    'Latin-1 without saying so',
    Buffer.from(`<p>caf\xe9 ${DATE}`, 'latin1'),
    /is not encoded as UTF-8\. Name its encoding/,
  ],
  [
    'Latin-1 that says UTF-8',
    Buffer.from(`<meta charset=utf8>caf\xe9 ${DATE}`, 'latin1'),
    /is not encoded as UTF-8/,
  ],
  [
    'UTF-16 with half a character',
    Buffer.from(`\uFEFF${DATE}\ud83d`, 'utf16le'),
    /is not encoded as UTF-16LE/,
  ],
  [
    'an encoding that browsers refuse',
    Buffer.from(`<meta charset="hz-gb-2312">${DATE}`),
    /encoded as hz-gb-2312, which cannot be read/,
  ],
] as const) {
  test(`a page in ${what} is told, and left`, async () => {
    const rendered = await on('a.html', page);
    assert.equal(rendered.status, 1);
    assert.match(rendered.err, words);
    assert.ok(rendered.bytes.equals(page));
    const checked = await on('a.html', page, 'check');
    assert.equal(checked.status, 1);
    assert.match(checked.out, words);
  });
}
