/** The JSON Schema of each table, made from `types.ts`. For Node.js, while the package is built. */
import { fileURLToPath } from 'node:url';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  LiteralType,
  SchemaGenerator,
  UnionType,
  type SubNodeParser,
} from 'ts-json-schema-generator';
import { SUFFIXES } from './suffixes.js';

/** A column, or the items of one that is a list, in JSON Schema. */
export interface Property {
  readonly type: 'string' | 'number' | 'boolean' | 'array';
  readonly description?: string;
  readonly format?: 'date' | 'uri';
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
}

export interface RowSchema {
  readonly description: string;
  readonly properties: { readonly [column: string]: Property };
  readonly required: readonly string[];
}

interface Definition extends Partial<Omit<Property, 'items'>> {
  readonly $ref?: string;
  readonly properties?: { readonly [name: string]: Definition };
  readonly items?: Definition;
  readonly const?: string;
  readonly anyOf?: readonly Definition[];
  readonly required?: readonly string[];
}

/** Columns that come first, and those that come last. */
const FIRST = ['id', 'number'];
const LAST = ['sources', 'confidence'];
const place = (column: string): number => (FIRST.includes(column) ? -1 : LAST.includes(column) ? 1 : 0);

type Program = ReturnType<typeof createProgram>;

/** Types of `suffixes.ts` are computed from the registry of languages, which the compiler does and the generator cannot. */
const suffixParser = (program: Program): SubNodeParser => ({
  supportsNode: (node) => /^(InDepth|Other)?Suffix$/.test(node.getText()),
  createType: (node) => {
    const type = program.getTypeChecker().getTypeAtLocation(node);
    if (!type.isUnion()) throw new Error(`${node.getText()} is no union.`);
    return new UnionType(type.types.map((each) => new LiteralType((each as { value?: string }).value!)));
  },
});

function definitionsOf(file: string): { readonly [type: string]: Definition } {
  const config = {
    ...DEFAULT_CONFIG,
    path: fileURLToPath(new URL(file, import.meta.url)),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    skipTypeCheck: true,
    expose: 'export' as const,
  };
  const program = createProgram(config);
  const parser = createParser(program, config, (all) => all.addNodeParser(suffixParser(program)));
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  return generator.createSchema('*').definitions as ReturnType<typeof definitionsOf>;
}

/** The schema of a row of each interface: references are resolved, and the columns are in their order. */
export function rowSchemas(): (type: string) => RowSchema {
  const definitions = definitionsOf('./types.ts');
  const targetOf = ({ $ref }: Definition): Definition =>
    $ref ? definitions[$ref.replace('#/definitions/', '')]! : {};

  const resolved = (definition: Definition): Property => {
    const { $ref, items, anyOf, const: only, ...rest } = definition;
    const target = $ref ? resolved(targetOf(definition)) : {};
    const words = anyOf?.flatMap((each) => resolved(each).enum ?? []);
    return {
      ...target,
      ...rest,
      ...(only !== undefined && { type: 'string', enum: [only] }),
      ...(words && { type: 'string', enum: words }),
      ...(items && { items: resolved(items) }),
    } as Property;
  };

  /** The columns of a field: one, or one for each of its languages. */
  const columnsOf = (name: string, field: Definition): readonly (readonly [string, Property])[] => {
    const parts = field.properties ?? targetOf(field).properties;
    if (!parts) return [[name, resolved(field)]];
    const { description } = field;
    return SUFFIXES.filter((suffix) => suffix in parts).map((suffix) => [
      `${name}_${suffix}`,
      { ...resolved(parts[suffix]!), ...(description !== undefined && { description }) },
    ]);
  };

  return (type) => {
    const { description = '', properties = {}, required = [] } = definitions[type]!;
    const fields = Object.keys(properties)
      .toSorted((a, b) => place(a) - place(b))
      .map((name) => ({ name, columns: columnsOf(name, properties[name]!) }));
    return {
      description,
      properties: Object.fromEntries(fields.flatMap(({ columns }) => columns)),
      required: fields.flatMap(({ name, columns }) =>
        required.includes(name) ? columns.map(([column]) => column) : [],
      ),
    };
  };
}

/** The JSON Schema of a file: a list of such rows. */
export const fileSchema = (title: string, { description, properties, required }: RowSchema): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title,
  description,
  type: 'array',
  items: { type: 'object', properties, required, additionalProperties: false },
});
