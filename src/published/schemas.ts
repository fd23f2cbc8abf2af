/** The JSON Schema of each table, made from `types.ts`. For Node.js, while the package is built. */
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

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

/** The schema of a row of each interface: references are resolved, and the columns are in their order. */
export function rowSchemas(): (type: string) => RowSchema {
  const { definitions } = createGenerator({
    path: fileURLToPath(new URL('./types.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    skipTypeCheck: true,
    expose: 'export',
  }).createSchema('*') as { readonly definitions: { readonly [type: string]: Definition } };

  const resolved = (definition: Definition): Property => {
    const { $ref, items, anyOf, const: only, ...rest } = definition;
    const target = $ref ? resolved(definitions[$ref.replace('#/definitions/', '')]!) : {};
    const words = anyOf?.flatMap((each) => resolved(each).enum ?? []);
    return {
      ...target,
      ...rest,
      ...(only !== undefined && { type: 'string', enum: [only] }),
      ...(words && { type: 'string', enum: words }),
      ...(items && { items: resolved(items) }),
    } as Property;
  };

  return (type) => {
    const { description = '', properties = {}, required = [] } = definitions[type]!;
    const columns = Object.keys(properties).toSorted((a, b) => place(a) - place(b));
    return {
      description,
      properties: Object.fromEntries(columns.map((column) => [column, resolved(properties[column]!)])),
      required,
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
