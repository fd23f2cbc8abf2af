/**
 * Plugin of `cem analyze` that limits the manifest to the public API of our classes.
 *
 * The analyser does not fully understand Lit's static properties: it takes `{ state: true }` for an
 * attribute, does not follow `...settingsProperties`, and lists private and static members. It also cannot
 * see that `components/<name>.js` registers what `elements/<name>.js` declares. The valid words of an attribute are
 * those of `src/vocabulary`.
 */
import { tsImport } from './ts-import.mjs';

const { attributeOf, valuesOf } = await tsImport('../src/vocabulary/vocabulary.ts', import.meta.url);

const IN_TYPESCRIPT = {
  date: '`${number}` | `${number}-${number}` | `${number}-${number}-${number}`',
  day: '`${number}-${number}-${number}`',
  number: 'number',
  text: 'string',
};
/** What an attribute takes beside the words of its set. */
const BESIDE = { list: '`${string} ${string}`', summit: '`${number}`', speaker: 'string', term: 'string' };

/** The type of an attribute, with every valid word spelled out, and its default. */
function readVocabulary(tag, name) {
  const attribute = attributeOf(tag, name);
  if (!attribute || attribute.kind === 'boolean') return {};
  const words = valuesOf(attribute);
  const beside = BESIDE[attribute.kind] ?? BESIDE[attribute.of] ?? IN_TYPESCRIPT[attribute.kind];
  // Attributes of a provider have no default: the tags inside use their own.
  const hasDefault = attribute.kind === 'choice' && 'values' in attribute && tag !== 'sco-provider';
  return {
    text: [...words.map((word) => `'${word}'`), ...(beside ? [beside] : [])].join(' | '),
    ...(hasDefault && { default: `'${words[0]}'` }),
  };
}

/** The relevant options of a Lit property. */
function readOptions(ts, node) {
  const options = {};
  if (!node || !ts.isObjectLiteralExpression(node)) return options;
  for (const { name, initializer } of node.properties) {
    if (initializer?.kind === ts.SyntaxKind.TrueKeyword) options[name.getText()] = true;
    else if (initializer?.kind === ts.SyntaxKind.FalseKeyword) options[name.getText()] = false;
    else if (initializer && ts.isStringLiteral(initializer)) options[name.getText()] = initializer.text;
  }
  return options;
}

/** Reads an object of property declarations, with the names of the objects that it spreads. */
function readProperties(ts, literal) {
  const own = new Map();
  const spreads = [];
  for (const property of literal.properties) {
    if (ts.isSpreadAssignment(property)) spreads.push(property.expression.getText());
    else own.set(property.name.getText(), readOptions(ts, property.initializer));
  }
  return { own, spreads };
}

/** The classes that others have as a parent, and where they are in a package. */
const EXPORTED = {
  ScoElement: { name: 'ScoElement', module: 'dist/elements.js' },
  LitElement: { name: 'LitElement', package: 'lit' },
};

export function publicManifest() {
  /** Objects of properties by name: `settingsProperties`, `ScoElement.properties`. */
  const found = new Map();

  /** The properties that a comment calls internal, as `ScoMap.year`. */
  const internal = new Set();

  const resolve = (name) => {
    const { own, spreads } = found.get(name) ?? { own: [], spreads: [] };
    return new Map([...spreads.flatMap((spread) => [...resolve(spread)]), ...own]);
  };

  function complete(declaration) {
    const { name, tagName, members = [] } = declaration;
    const isHidden = ({ static: isStatic, privacy, name: member, inheritedFrom }) =>
      isStatic ||
      privacy === 'private' ||
      privacy === 'protected' ||
      member.startsWith('#') ||
      internal.has(`ScoElement.${member}`) ||
      internal.has(`${inheritedFrom?.name ?? name}.${member}`);
    const options = resolve(`${name}.properties`);
    declaration.members = members.filter(
      (member) => !isHidden(member) && member.kind === 'field' && !options.get(member.name)?.state,
    );
    // The analyser lists Lit's context request as an event.
    declaration.events = declaration.events?.filter((event) => event.name?.startsWith('sco-'));
    declaration.attributes = [];
    // In the order of the fields: own fields first, then inherited ones.
    for (const field of declaration.members) {
      const fieldName = field.name;
      const { attribute, reflect } = options.get(fieldName) ?? { attribute: false };
      if (attribute === false) continue;
      field.attribute = attribute ?? fieldName.toLowerCase();
      if (reflect) field.reflects = true;
      const { type, description, default: initial, inheritedFrom } = field;
      const declared = type?.text.replace(/ \| undefined$/, '');
      const { text = declared, default: first = initial } = readVocabulary(tagName, field.attribute);
      // The aliases of the class are in files that a reader of the manifest does not have.
      field.type = { text: type?.text.endsWith('| undefined') ? `${text} | undefined` : text };
      declaration.attributes.push({
        name: field.attribute,
        ...(text && { type: { text } }),
        ...(description && { description }),
        ...(first && { default: first }),
        fieldName,
        ...(inheritedFrom && { inheritedFrom }),
      });
    }
    // A class between a tag and the exported ones is part of the tag.
    for (const each of [...declaration.members, ...declaration.attributes, ...(declaration.events ?? [])])
      if (each.inheritedFrom && !EXPORTED[each.inheritedFrom.name]) delete each.inheritedFrom;
      else if (each.inheritedFrom) each.inheritedFrom = EXPORTED[each.inheritedFrom.name];
    declaration.superclass = EXPORTED[tagName === 'sco-provider' ? 'LitElement' : 'ScoElement'];
  }

  /** Replaces a module's path by its path in the package, and adds the tag that a registration defines. */
  function publish(moduleDoc, tags) {
    const [, name, kind] = /^src\/components\/([^/]+)\/\1(\.element)?\.ts$/.exec(moduleDoc.path) ?? [];
    if (!name) return undefined;
    const classes = `dist/elements/${name}.js`;
    if (kind) return { ...moduleDoc, path: classes };
    const exports = tags
      .filter(({ tagName }) => tagName === `sco-${name}`)
      .map((tag) => ({
        kind: 'custom-element-definition',
        name: tag.tagName,
        declaration: { name: tag.name, module: classes },
      }));
    return { kind: 'javascript-module', path: `dist/components/${name}.js`, declarations: [], exports };
  }

  const rename = (value) =>
    typeof value === 'string'
      ? value.replace(/^\/?src\/components\/([^/]+)\/\1\.element\.(?:ts|js)$/, 'dist/elements/$1.js')
      : value;

  return {
    name: 'public-manifest',
    analyzePhase({ ts, node }) {
      if (ts.isVariableDeclaration(node) && node.name.getText().endsWith('Properties')) {
        const { initializer } = node;
        if (initializer && ts.isObjectLiteralExpression(initializer)) {
          found.set(node.name.getText(), readProperties(ts, initializer));
        }
      }
      if (ts.isClassDeclaration(node) && node.name) {
        for (const member of node.members)
          if (ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal'))
            internal.add(`${node.name.getText()}.${member.name?.getText()}`);
        const list = node.members.find((member) => member.name?.getText() === 'properties')?.initializer;
        const parent = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
        if (list && ts.isObjectLiteralExpression(list)) {
          found.set(`${node.name.getText()}.properties`, readProperties(ts, list));
        } else if (parent) {
          // Without a list of its own, the class has its parent's.
          const spreads = [`${parent.types[0].expression.getText()}.properties`];
          found.set(`${node.name.getText()}.properties`, { own: new Map(), spreads });
        }
      }
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      // The first version of the schema that has the states of a tag.
      manifest.schemaVersion = '2.1.0';
      const tags = manifest.modules
        .flatMap(({ declarations }) => declarations ?? [])
        .filter(({ tagName }) => tagName);
      tags.forEach(complete);
      const modules = manifest.modules.map((moduleDoc) => publish(moduleDoc, tags)).filter(Boolean);
      manifest.modules = JSON.parse(JSON.stringify(modules), (_key, value) => rename(value));
    },
  };
}
