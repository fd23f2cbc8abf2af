/** Finds module-level state. A module with state must not be copied: each copy would have a state of its own. */
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * `lazy(() => import('./x.js'))` caches the module. That is safe to copy: the browser evaluates the imported file once,
 * and every copy gets the same module.
 */
const SAFE_FUNCTIONS = new Set(['lazy']);
/** Methods that mutate their object. */
const MUTATORS =
  /^(?:add|append|assign|clear|copyWithin|define\w*|delete|fill|pop|push|reverse|set|set\w+|shift|sort|splice|unshift)$/;
/** Nodes that do not run during the evaluation of the module. */
const FUNCTIONS = /^(?:ArrowFunctionExpression|FunctionDeclaration|FunctionExpression|MethodDefinition)$/;
const TYPES = /^TS(?!AsExpression|NonNullExpression|SatisfiesExpression|EnumDeclaration)/;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** The variable at the root of an expression such as `a.b[0].c`. */
function rootName(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return rootName(node['object']);
  if (node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression')
    return rootName(node['expression']);
  return node.type === 'Identifier' ? String(node['name']) : '';
}

const isStateful = (node: Node): boolean => {
  const callee = node['callee'] as Node | undefined;
  switch (node.type) {
    case 'VariableDeclaration':
      return node['kind'] !== 'const';
    case 'NewExpression':
      return !/^(?:RegExp|Intl)$/.test(rootName(callee));
    case 'CallExpression':
      // A method call such as `'a b'.split(' ')` or `Object.entries(a)` returns a new value and keeps no state.
      return callee!.type === 'Identifier' && !SAFE_FUNCTIONS.has(rootName(callee));
    case 'ExpressionStatement':
    case 'StaticBlock':
    case 'TSEnumDeclaration':
    case 'AwaitExpression':
      return node['directive'] === undefined;
    default:
      return false;
  }
};

/** Nodes in the evaluation of a module that create mutable state. */
const stateIn = (node: Node): readonly Node[] => {
  if (FUNCTIONS.test(node.type) || TYPES.test(node.type)) return [];
  // An instance field is not module state.
  if (node.type === 'PropertyDefinition' && !node['static']) return [];
  return isStateful(node) ? [node] : childrenOf(node).flatMap(stateIn);
};

/** Nodes anywhere in the module that mutate one of its constants. */
function changesIn(node: Node, constants: ReadonlySet<string>): readonly Node[] {
  const callee = node['callee'] as Node | undefined;
  const isMethod =
    callee?.type === 'MemberExpression' && MUTATORS.test(String((callee['property'] as Node)['name']));
  const changed = [
    node.type === 'AssignmentExpression' && node['left'],
    node.type === 'UpdateExpression' && node['argument'],
    node.type === 'UnaryExpression' && node['operator'] === 'delete' && node['argument'],
    isMethod && callee['object'],
    // `Object.assign(constant, …)`
    isMethod && rootName(callee) === 'Object' && (node['arguments'] as readonly Node[])[0],
  ];
  if (changed.some((target) => constants.has(rootName(target)))) return [node];
  return childrenOf(node).flatMap((child) => changesIn(child, constants));
}

/** The source text of all places in a TypeScript module that hold or change module state. */
export function moduleState(code: string): readonly string[] {
  const program = parseAst(code, { lang: 'ts' }) as unknown as Node;
  const statements = (program['body'] as readonly Node[]).map(
    (statement) => (statement['declaration'] as Node | undefined) ?? statement,
  );
  const constants = new Set(
    statements
      .flatMap((statement) =>
        statement.type === 'VariableDeclaration' ? (statement['declarations'] as Node[]) : [],
      )
      .map(({ id }) => rootName(id)),
  );
  constants.delete('');
  const found = new Set([...statements.flatMap(stateIn), ...changesIn(program, constants)]);
  return [...found].map(({ start, end }) =>
    code.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' '),
  );
}
