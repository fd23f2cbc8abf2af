/**
 * Shortens tables of lazily imported files. If every key is the name of its file, as in
 *
 *   {"2023-new-delhi":n(()=>import("../chunks/2023-new-delhi.js")),"2024-astana":n(()=>import("../chunks/2024-astana.js"))}
 *
 * the table is built from a list of names instead. Sources cannot do this, because bundlers need to see every path.
 */
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Entry {
  readonly id: string;
  /** The function around the import. */
  readonly wrapper: string;
  /** The path before and after the file's name. */
  readonly before: string;
  readonly after: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** A property such as `"2024-astana":n(()=>import("../chunks/2024-astana.js"))`. */
function entryOf(property: Node): Entry | undefined {
  const { key, value, kind, computed, method } = property as unknown as { [name: string]: Node };
  if (property.type !== 'Property' || (kind as unknown) !== 'init' || computed || method) return undefined;
  const id = key?.type === 'Literal' ? String(key['value']) : '';
  // Numeric keys would change the order of the object.
  if (!/^[\w-]*[a-z-][\w-]*$/.test(id) || id === '__proto__') return undefined;
  const callee = value?.['callee'] as Node | undefined;
  const [load, ...more] = (
    value?.type === 'CallExpression' && !value['optional'] ? value['arguments'] : []
  ) as Node[];
  if (callee?.type !== 'Identifier' || load?.type !== 'ArrowFunctionExpression' || more.length)
    return undefined;
  const body = load['body'] as Node;
  const source = body.type === 'ImportExpression' && !body['options'] ? (body['source'] as Node) : undefined;
  if (source?.type !== 'Literal' || load['async'] || (load['params'] as Node[]).length) return undefined;
  const [before, after, ...rest] = String(source['value']).split(id);
  if (before === undefined || after === undefined || rest.length || /[`$\\]/.test(before + after))
    return undefined;
  return { id, wrapper: String(callee['name']), before, after };
}

/** The shorter form of an object, if it is such a table. */
function shorter(table: Node): string | undefined {
  const entries = (table['properties'] as readonly Node[]).map(entryOf);
  const [first] = entries;
  if (!first || entries.length < 4) return undefined;
  const { wrapper, before, after } = first;
  const isAlike = entries.every(
    (entry) => entry?.wrapper === wrapper && entry.before === before && entry.after === after,
  );
  const ids = entries.map((entry) => entry?.id);
  if (!isAlike || new Set(ids).size < ids.length) return undefined;
  // Must differ from the name of the function that it calls.
  const name = wrapper === 't' ? 'e' : 't';
  const entry = `${name}=>[${name},${wrapper}(()=>import(\`${before}\${${name}}${after}\`))]`;
  return `Object.fromEntries("${ids.join(' ')}".split(" ").map(${entry}))`;
}

function tablesIn(node: Node): readonly (readonly [table: Node, text: string])[] {
  const text = node.type === 'ObjectExpression' ? shorter(node) : undefined;
  return text ? [[node, text]] : Object.values(node).flat().filter(isNode).flatMap(tablesIn);
}

export function foldImports(code: string): string {
  if (!code.includes('import(')) return code;
  const tables = tablesIn(parseAst(code) as unknown as Node);
  return tables.reduceRight(
    (text, [{ start, end }, short]) => text.slice(0, start) + short + text.slice(end),
    code,
  );
}
