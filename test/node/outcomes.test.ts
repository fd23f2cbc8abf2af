import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countForms, formOf } from '../../src/components/outcome-list/outcome-list.model.js';
import { dataset } from '../../src/dataset.js';

for (const [legalForm, form] of [
  ['Council of Heads of State decision', 'approved'],
  ['a declaration, with delegation heads signing', 'signed'],
  ['statement adopted without signature', 'unsigned'],
  ['intergovernmental agreement', 'intergovernmental'],
  ['a decision of somebody', undefined],
  [undefined, undefined],
] as const) {
  test(`"${legalForm}" is ${form ?? 'not interpreted'}`, () => {
    assert.equal(formOf({}, legalForm ? { legalForm } : undefined), form);
  });
}

test('what the Secretary-General signed was not signed by the heads of state', () => {
  assert.equal(formOf({ signedBy: 'secretary-general' }, undefined), 'secretary-general');
});

test('every legal form in our records is understood', () => {
  const documents = dataset.summits.flatMap(({ id }) =>
    Object.values(dataset.summitBackgrounds[id].documents),
  );
  const forms = documents.flatMap((detail) => (detail?.legalForm ? [formOf({}, detail)] : []));
  assert.ok(!forms.includes(undefined));
  assert.deepEqual(countForms(forms), [
    ['signed', 1],
    ['approved', 19],
    ['unsigned', 3],
    ['intergovernmental', 1],
  ]);
});
