/** What `check` says of facts that were corrected, with the reason in the log. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CORRECTED, markupOf } from '../support/corrected.js';
import { fill, run } from './cli-run.js';

interface Finding {
  readonly kind: string;
  readonly message: string;
  readonly corrections?: readonly { readonly record: string; readonly was: string; readonly why: string }[];
}

async function check(page: string) {
  const { status, out } = await run(['check', '-', '--json'], { stdin: page });
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  return { status, corrected: findings.filter(({ kind }) => kind === 'corrected'), findings };
}

const filled = async (page: string) => (await fill(page)).out;
const tagged = (each: (typeof CORRECTED)[number]) => `${markupOf(each)}</${each.tag}>`;
const CARD = '<sco-document-card document="iran-memorandum-2022" as-of="2024-07-05"></sco-document-card>';
const LIVE = '<sco-document-card document="iran-memorandum-2022"></sco-document-card>';

for (const each of CORRECTED)
  test(`check ${tagged(each)}: corrected, with the reason; rendered, nothing to do`, async () => {
    const page = `<p>${tagged(each)}</p>`;
    const { status, corrected } = await check(page);
    assert.equal(status, 1);
    assert.equal(corrected.length, 1);
    assert.match(corrected[0]!.message, /were corrected later/);
    const { corrections = [] } = corrected[0]!;
    assert.ok(
      corrections.some(({ was }) => was.startsWith(each.was)),
      JSON.stringify(corrections),
    );

    const rendered = await check(await filled(page));
    assert.deepEqual(rendered.corrected, []);
    assert.equal(rendered.status, 0);
  });

test('check names the day, what it said, what is right, and why, below the finding', async () => {
  const { out } = await run(['check', '-'], { stdin: CARD });
  assert.match(
    out,
    /^standard input:1:1: corrected: .*\n {4}2026-11-30: Iran’s memorandum of obligations\. It said: Dated 15 September 2022\. Correct is: Dated 16 September 2022\. .* Reason: The official text/m,
  );
});

for (const [what, page] of [
  ['frozen', CARD],
  ['that follows the data', LIVE],
] as const)
  test(`HTML in a tag ${what} with the fact as the same edition had it before is corrected, with the reason`, async () => {
    const before = (await filled(page))
      .replace(/\n *<p[^>]*>Corrected 30 November[^\n]*/, '')
      .replaceAll('16 September', '15 September');
    const { status, corrected, findings } = await check(before);
    assert.equal(status, 1, JSON.stringify(findings));
    assert.match(corrected[0]!.message, /edition 2026-11 from before it was corrected/);
    assert.deepEqual(
      corrected.flatMap(({ corrections = [] }) => corrections.map(({ record }) => record)),
      ['document/iran-memorandum-2022'],
    );
    assert.deepEqual((await check(await filled(before))).corrected, []);
  });

for (const page of [
  LIVE,
  '<sco-document-card document="iran-memorandum-2022" as-of="2026-11-30"></sco-document-card>',
  '<sco-state-card state="kz" as-of="2024-07-05"></sco-state-card>',
])
  test(`check ${page}: nothing is corrected, empty or rendered`, async () => {
    assert.deepEqual((await check(page)).corrected, []);
    assert.deepEqual((await check(await filled(page))).corrected, []);
  });

test('what has changed by today does not contain what was corrected', async () => {
  const { findings } = await check(
    '<sco-candidate-list as-of="2016-01-01" size="full"></sco-candidate-list>',
  );
  const outdated = findings.find(({ kind }) => kind === 'outdated');
  assert.doesNotMatch(JSON.stringify(outdated), /Corrected/);
});
