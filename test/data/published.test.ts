/** The dataset as files: JSON, CSV, their schemas, and the Frictionless Data Package. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { dataset } from '../../src/dataset.js';
import { publishedFiles } from '../../src/published/files.js';
import { tables, type Row, type Table } from '../../src/published/tables.js';
import { words } from '../../src/published/words/index.js';

interface Frictionless {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly {
    readonly name: string;
    read(options: { keyed: boolean; relations: boolean }): Promise<readonly object[]>;
  }[];
}
const { Package } = createRequire(import.meta.url)('datapackage') as {
  readonly Package: {
    load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<Frictionless>;
  };
};

interface Property {
  readonly type: string;
  readonly items?: Property;
}
interface Descriptor {
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly schema: { readonly fields: readonly { readonly name: string }[]; readonly primaryKey: string };
  }[];
}

const files = await publishedFiles();
const all = await tables();
const read = (path: string): unknown => JSON.parse(files.get(path)!);
const rowsOf = (name: string) => read(`json/${name}.json`) as readonly Row[];
const schemaOf = (name: string) =>
  read(`schema/${name}.schema.json`) as {
    readonly items: { readonly properties: { readonly [column: string]: Property } };
  };
const descriptor = read('datapackage.json') as Descriptor;

const ajv = new Ajv({ allErrors: true, strict: true });
addFormats(ajv);

const cellOf = (text: string, { type, items }: Property): Row[string] => {
  if (type === 'array') return text ? text.split('; ').map((each) => cellOf(each, items!) as string) : [];
  if (type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
};

for (const { name, key, refersTo } of all) {
  describe(name, () => {
    test('the JSON is valid by its schema', () => {
      assert.ok(ajv.validate(schemaOf(name), rowsOf(name)), ajv.errorsText(ajv.errors));
    });

    test('the CSV, read by another program, says the same', () => {
      const { properties } = schemaOf(name).items;
      const lines = parse<{ readonly [column: string]: string }>(files.get(`csv/${name}.csv`)!, {
        bom: true,
        columns: true,
      });
      const read = lines.map((line) =>
        Object.fromEntries(
          Object.entries(line).flatMap(([column, text]) =>
            text === '' && properties[column]!.type !== 'array'
              ? []
              : [[column, cellOf(text, properties[column]!)]],
          ),
        ),
      );
      assert.deepEqual(
        read,
        rowsOf(name).map((row) => ({ ...row })),
      );
    });

    test('its keys are unique, and what it refers to is there', () => {
      const ids = rowsOf(name).map((row) => row[key]);
      assert.ok(ids.length > 0);
      assert.equal(new Set(ids).size, ids.length);
      for (const [column, other] of Object.entries(refersTo)) {
        const known = new Set(rowsOf(other).map((row) => row['id'] ?? row['number']));
        const lost = rowsOf(name).filter((row) => row[column] !== undefined && !known.has(row[column]));
        assert.deepEqual(lost, [], column);
      }
    });

    test('no cell is read as a formula by a spreadsheet', () => {
      const lines: readonly (readonly string[])[] = parse(files.get(`csv/${name}.csv`)!);
      assert.deepEqual(
        lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)),
        [],
      );
    });
  });
}

describe('all tables', () => {
  test('every table has a title in each language, and a description', () => {
    for (const { tables } of Object.values(words))
      assert.deepEqual(
        Object.keys(tables),
        all.map(({ name }) => name),
      );
    for (const { name } of all)
      assert.notEqual((schemaOf(name) as { description?: string }).description, '', name);
  });

  test('what they have is what the dataset has', () => {
    const count = (name: string) => rowsOf(name).length;
    assert.equal(count('states'), 34);
    assert.equal(count('statuses'), 48);
    assert.equal(count('summits'), 26);
    assert.equal(count('participants'), 394);
    assert.equal(count('documents'), 210);
    assert.equal(count('organisations'), 22);
    assert.equal(count('sources'), Object.keys(dataset.sources).length);
    assert.equal(count('corrections'), dataset.corrections.length);
    const belarus = rowsOf('statuses').find(({ id }) => id === 'by/member/2024-07-04')!;
    assert.deepEqual([belarus['from'], belarus['to']], ['2024-07-04', undefined]);
  });

  test('every citation names a fact of a table', () => {
    const known = new Map(
      all.map(({ name, rows, key }) => [name, new Set(rows.map((row) => String(row[key])))]),
    );
    for (const { table, record } of rowsOf('citations'))
      assert.ok(known.get(String(table))?.has(String(record)), `${String(table)} ${String(record)}`);
  });

  test('every fact is sure or marked as medium, and every link is one of a known publisher', () => {
    const sourced = all.filter(({ rows }: Table) => rows.some((row) => 'confidence' in row));
    assert.ok(sourced.length > 15);
    for (const { name, rows } of sourced)
      for (const { confidence } of rows) assert.ok(['high', 'medium'].includes(String(confidence)), name);
    // What is doubtful stands in docs/open-questions.md.
    for (const [path, text] of files) assert.doesNotMatch(text, /"confidence": ?"(?:low|doubtful)"/, path);
    const israel = rowsOf('states').filter(({ id }) => ['il', 'iq'].includes(String(id)));
    assert.deepEqual(israel, []);
  });
});

describe('datapackage.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sco-elements-data-'));
  let loaded: Frictionless;
  before(async () => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    loaded = await Package.load(descriptor, { basePath: folder, strict: false });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('is valid by the Frictionless profile', () => {
    assert.deepEqual(loaded.errors, []);
    assert.ok(loaded.valid);
  });

  test('its tables are read by Frictionless: each cell is of its type, each reference is found', async () => {
    for (const resource of loaded.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      assert.equal(rows.length, rowsOf(resource.name).length, resource.name);
    }
  });

  test('it names the edition, and files of the size that they have', () => {
    assert.equal(descriptor.version, dataset.info.version);
    for (const { path, bytes } of descriptor.resources)
      assert.equal(bytes, Buffer.byteLength(files.get(path)!), path);
  });
});

test('CITATION.cff has the versions of the package and of the dataset', () => {
  const text = readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8');
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const versions = [...text.matchAll(/^ *version: (.+)$/gm)].map(([, each]) => each!.replace(/['"]/g, ''));
  assert.deepEqual(versions, [version, dataset.info.version]);
});
