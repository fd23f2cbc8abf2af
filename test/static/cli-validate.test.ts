/** Facts of one's own in a file: what the command says of it, and what it draws with it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folder, run } from './cli-run.js';
import { FORMATS } from '../../src/static/index.js';

const cwd = folder();
const put = (name: string, value: unknown) =>
  writeFileSync(join(cwd, name), typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`);

const sources = {
  9001: {
    url: 'https://daily.example/ashgabat',
    publisher: { name: 'The Daily Example', kind: 'newspaper', languages: ['en'] },
  },
};
const states = [{ id: 'tm', statuses: [{ status: 'member', from: '2026-11-01', sources: [9001] }] }];
put('facts.json', { names: { tm: 'Turkmenia', by: 'Belorussia' }, states, sources });

describe('validate', () => {
  test('a right file: how many records are used, status 0', async () => {
    const { status, out, err } = await run(['validate', 'facts.json'], { cwd });
    assert.deepEqual([status, out, err], [0, 'facts.json: 4 records used, nothing left out\n', '']);
  });

  const wrong: readonly (readonly [what: string, value: unknown, lines: readonly string[]])[] = [
    [
      'a date in words',
      { states: [{ id: 'tm', statuses: [{ status: 'member', from: '1 November 2026', sources: [1] }] }] },
      [
        '8:19: states[0].statuses[0].from is "1 November 2026". Valid: a date such as "2024-07-04", "2024-07" or "2024".',
        ' 0 records used, 1 left out',
      ],
    ],
    [
      'an address without https, and a state that cites it',
      { sources: { 9001: { ...sources[9001], url: 'http://daily.example/' } }, states },
      [
        '4:14: sources["9001"].url is "http://daily.example/". Valid: an address that begins with "https://".',
        '22:13: states[0].statuses[0].sources[0] is 9001, which is not in the bibliography. Valid: numbers of the bibliography, or of "sources" in this file.',
        ' 0 records used, 2 left out',
      ],
    ],
    [
      'HTML in a name, beside a name that is right',
      { names: { by: '<b>Belarus</b>', tm: 'Turkmenia < 1992' } },
      [
        '3:11: names.by is "<b>Belarus</b>". Valid: a text without HTML, of at most 100 characters.',
        ' 1 record used, 1 left out',
      ],
    ],
    [
      'a misspelled field, and one that is missing',
      { states: [{ id: 'tm', status: [] }] },
      [
        '3:5: states[0].statuses is missing. Valid: a list of statuses, oldest first; it may be empty.',
        '5:17: states[0].status is unknown. Did you mean "statuses"? Valid: id, founder, statuses.',
        ' 0 records used, 1 left out',
      ],
    ],
    [
      'statuses that overlap, and a state twice',
      {
        states: [
          {
            id: 'tm',
            statuses: [
              { status: 'observer', from: '2024', to: '2026-01-01', sources: [] },
              { status: 'member', from: '2025-06', sources: [] },
            ],
          },
          { id: 'by', statuses: [] },
          { id: 'by', statuses: [] },
        ],
      },
      [
        '5:19: states[0].statuses has statuses that overlap, or are not in the order of time.',
        '24:13: states[2].id is "by" a second time.',
        ' 1 record used, 2 left out',
      ],
    ],
    [
      'a status that ends before it begins',
      {
        states: [
          { id: 'tm', statuses: [{ status: 'observer', from: '2024', to: '2023-01-01', sources: [] }] },
        ],
      },
      ['9:17: states[0].statuses[0].to is not after "from".', ' 0 records used, 1 left out'],
    ],
    [
      'a meeting under another key than its id',
      {
        summitFiles: {
          '2027-almaty': {
            meeting: {
              id: '2027-astana',
              number: 27,
              start: '2027-06-01',
              end: '2027-06-02',
              place: 'astana',
              host: 'kz',
            },
            summit: {
              id: '2027-astana',
              changes: [],
              participation: 'unknown',
              participants: [],
              sources: [],
            },
            documents: [],
          },
        },
      },
      [
        '5:15: summitFiles["2027-almaty"].meeting.id is "2027-astana". Valid: its key, "2027-almaty".',
        ' 0 records used, 1 left out',
      ],
    ],
    [
      'a list',
      [],
      [
        '1:1: the file is a list. Valid: an object with "states", "summitFiles", "names", "titles", "sources".',
        ' 0 records used, 1 left out',
      ],
    ],
    [
      'no JSON',
      '{\n  "names": { "by": "x", }\n}',
      ['2:25: the file is no JSON: Expected double-quoted property name.', ' 0 records used, 1 left out'],
    ],
    [
      'an empty file',
      '',
      ['1:1: the file is no JSON: Unexpected end of JSON input.', ' 0 records used, 1 left out'],
    ],
  ];
  for (const [what, value, lines] of wrong) {
    test(`${what}: path, reason and form, status 1`, async () => {
      put('wrong.json', value);
      const { status, out } = await run(['validate', 'wrong.json'], { cwd });
      assert.deepEqual(
        out.trimEnd().split('\n'),
        lines.map((line) => `wrong.json:${line}`),
      );
      assert.equal(status, 1);
    });
  }

  test('--json says the same for programs', async () => {
    put('wrong.json', { names: { by: '' } });
    const { status, out } = await run(['validate', 'facts.json', 'wrong.json', '--json'], { cwd });
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(out), {
      fails: true,
      files: [
        { file: 'facts.json', records: 4, faults: [] },
        {
          file: 'wrong.json',
          records: 0,
          faults: [
            {
              line: 3,
              column: 11,
              record: 'names.by',
              path: 'names.by',
              reason: 'is ""',
              form: 'Valid: a text without HTML, of at most 100 characters.',
            },
          ],
        },
      ],
    });
  });

  test('- reads standard input; no file and a file that is not there are misuse', async () => {
    const { status, out } = await run(['validate', '-'], { stdin: '{}' });
    assert.deepEqual([status, out], [0, 'standard input: 0 records used, nothing left out\n']);
    assert.equal((await run(['validate'])).status, 2);
    const gone = await run(['validate', 'gone.json'], { cwd });
    assert.equal(gone.status, 2);
    assert.match(gone.err, /There is no file "gone\.json"/);
  });
});

describe('--facts', () => {
  const command = (...argv: readonly string[]) => run([...argv, '--facts', 'facts.json'], { cwd });
  const tag = '<sco-member-list as-of="2026-11-01">';

  for (const format of FORMATS) {
    test(`render --format ${format} has the state of the file, and from which source it is`, async () => {
      const { status, out, err } = await command('render', tag, '--format', format);
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, /Turkmenia/);
      assert.match(out, /Belorussia/);
      if (!['shadow', 'json-ld', 'text', 'markdown', 'email', 'page-html', 'html'].includes(format))
        assert.match(out, /The Daily Example/);
    });
  }

  test('render: a fact with sources="facts" has the source of the file', async () => {
    const { out } = await command(
      'render',
      '<sco-member-list as-of="2026-11-01" sources="facts">',
      '--format',
      'text',
    );
    assert.match(
      out.replace(/\s+/g, ' '),
      /The Daily Example <https:\/\/daily\.example\/ashgabat>, newspaper, English/,
    );
  });

  test('render draws a meeting and documents of the file in every form', async () => {
    put('meeting.json', {
      summitFiles: {
        '2027-almaty': {
          meeting: {
            id: '2027-almaty',
            number: 27,
            start: '2027-06-01',
            end: '2027-06-02',
            place: 'Almaty',
            host: 'kz',
          },
          summit: {
            id: '2027-almaty',
            changes: [],
            participation: 'unknown',
            participants: [],
            sources: [1],
          },
          documents: [{ id: 'almaty-2027', type: 'statement', title: 'Statement', themes: [], sources: [1] }],
        },
      },
      titles: { 'almaty-2027': 'The Almaty text' },
    });
    for (const name of [
      'sco-summit-card summit="2027-almaty"',
      'sco-document-timeline',
      'sco-changes from="2027-01-01"',
    ])
      for (const format of ['html', 'json', 'csv', 'json-ld', 'text']) {
        const argv = [
          'render',
          `<${name} as-of="2027-06-02">`,
          '--format',
          format,
          '--facts',
          'meeting.json',
        ];
        const { status, out, err } = await run(argv, { cwd });
        assert.deepEqual([status, err], [0, ''], `${name} ${format}`);
        if (!(name.includes('changes') && format === 'json-ld'))
          assert.match(out, /Almaty|almaty-2027/, `${name} ${format}`);
      }
  });

  const page = `<sco-provider src="/facts.json">
  <sco-member-list layout="inline" as-of="2026-11-01"></sco-member-list>
</sco-provider>
<sco-fact name="member-count" as-of="2026-11-01"></sco-fact>
`;

  test('render fills the tags in a provider with src, and no others', async () => {
    put('page.html', page);
    const first = await command('render', 'page.html');
    assert.match(first.err, /page\.html:4:1: <sco-fact> as-of="2026-11-01" is after|^$/);
    assert.equal(first.status, 0);
    const filled = readFileSync(join(cwd, 'page.html'), 'utf8');
    assert.match(filled, /Turkmenia and Uzbekistan/);
    assert.match(filled, /<sco-fact[^>]*><span lang="en"[^>]*>10<\/span>/);
    const again = await command('render', 'page.html', '--check');
    assert.equal(again.status, 0, again.out);
    const checked = await command('check', 'page.html', '--fail-on', 'broken,corrected,stale');
    assert.equal(checked.status, 0, checked.out);
  });

  test('render and check without --facts: render says that they are missing, check finds the page stale', async () => {
    put('page.html', page);
    await command('render', 'page.html');
    const checked = await run(['check', 'page.html', '--fail-on', 'all'], { cwd });
    assert.equal(checked.status, 1);
    const { err } = await run(['render', '-'], { stdin: page });
    assert.match(
      err,
      /standard input:1:1: <sco-provider> names facts of its own in a file.*--facts <file> adds them\./,
    );
  });

  test('a file with faults is told of, and nothing is written', async () => {
    put('wrong.json', { names: { by: '<b>x</b>' } });
    put('page.html', page);
    for (const argv of [
      ['render', tag],
      ['render', 'page.html'],
      ['check', 'page.html'],
      ['list'],
      ['changes', '2026-01-01'],
    ]) {
      const { status, out, err } = await run([...argv, '--facts', 'wrong.json'], { cwd });
      assert.deepEqual([status, out], [1, ''], argv.join(' '));
      assert.match(err, /^wrong\.json:3:11: names\.by is "<b>x<\/b>"\. Valid: a text without HTML/);
    }
    assert.equal(readFileSync(join(cwd, 'page.html'), 'utf8'), page);
  });

  test('changes has what the file adds; list has its ids and names', async () => {
    const changes = await command('changes', '2026-09-15', '--as-of', '2026-11-01');
    assert.match(changes.out, /Turkmenia became an SCO member \(1 November 2026\)/);
    const list = await command('list', 'state', 'Belorussia', '--json');
    assert.deepEqual(JSON.parse(list.out), [{ kind: 'state', id: 'by', title: 'Belorussia', titles: {} }]);
    const meeting = await run(['list', 'almaty', '2027', '--facts', 'meeting.json', '--json'], { cwd });
    assert.deepEqual(JSON.parse(meeting.out), [
      { kind: 'summit', id: '2027-almaty', title: 'Almaty 2027' },
      { kind: 'document', id: 'almaty-2027', title: 'The Almaty text', titles: {} },
    ]);
  });
});
