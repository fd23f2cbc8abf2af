/**
 * Plugin of `cem analyze` that limits the manifest to the public API of our classes.
 *
 * The analyser does not fully understand Lit's static properties: it takes `{ state: true }` for an
 * attribute, does not follow `...settingsProperties`, and lists private and static members. It also cannot
 * see that `components/<name>.js` registers what `elements/<name>.js` declares. The valid words of an attribute are
 * those of `src/vocabulary`.
 */
import { tsImport } from 'tsx/esm/api';

const { attributeOf, valuesOf } = await tsImport('../src/vocabulary/vocabulary.ts', import.meta.url);

/** The type and default of an attribute with a fixed set of values. Nothing for other attributes. */
function readVocabulary(tag, name, declaredType = '') {
  const attribute = attributeOf(tag, name);
  if (attribute?.kind !== 'choice') return {};
  const words = valuesOf(attribute);
  const declared = [...declaredType.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  if (declared.length && declared.toSorted().join() !== words.toSorted().join()) {
    throw new Error(
      `<${tag} ${name}>: the class declares ${declared.join(', ')}, src/vocabulary has ${words.join(', ')}.`,
    );
  }
  // Attributes of a provider have no default: the tags inside use their own.
  const hasDefault = 'values' in attribute && tag !== 'sco-provider';
  return {
    text: words.map((word) => `'${word}'`).join(' | '),
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

export function publicManifest() {
  /** Objects of properties by name: `settingsProperties`, `ScoElement.properties`. */
  const found = new Map();

  const resolve = (name) => {
    const { own, spreads } = found.get(name) ?? { own: [], spreads: [] };
    return new Map([...spreads.flatMap((spread) => [...resolve(spread)]), ...own]);
  };

  function complete(declaration) {
    const { name, tagName, members = [] } = declaration;
    const isHidden = ({ static: isStatic, privacy, name: member }) =>
      isStatic || privacy === 'private' || privacy === 'protected' || member.startsWith('#');
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
      const { text = declared, default: first = initial } = readVocabulary(
        tagName,
        field.attribute,
        declared,
      );
      declaration.attributes.push({
        name: field.attribute,
        ...(text && { type: { text } }),
        ...(description && { description }),
        ...(first && { default: first }),
        fieldName,
        ...(inheritedFrom && { inheritedFrom }),
      });
    }
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
      const tags = manifest.modules
        .flatMap(({ declarations }) => declarations ?? [])
        .filter(({ tagName }) => tagName);
      tags.forEach(complete);
      const modules = manifest.modules.map((moduleDoc) => publish(moduleDoc, tags)).filter(Boolean);
      manifest.modules = JSON.parse(JSON.stringify(modules), (_key, value) => rename(value));
    },
  };
}
