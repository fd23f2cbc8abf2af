/** Attributes in our HTML that have another name in React. */
const NAMES: { readonly [name: string]: string } = {
  class: 'className',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
};

/** Elements of our HTML that have no end tag. JSX closes them in place. */
const VOID = new Set(['br', 'wbr']);

/** A tag, or the text up to the next one. Our generated HTML always quotes attribute values. */
const PIECE = /<(\/?[a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>|([^<]+)/g;
const ATTRIBUTE = /\s+([\w-]+)(="[^"]*")?/g;

/**
 * Converts HTML that we generated to JSX. Entities need no change: JSX reads them as HTML does.
 * Only braces need escaping. Line breaks between blocks are dropped by JSX, as by a browser.
 */
export function jsx(html: string): string {
  return html.replace(PIECE, (_, tag: string | undefined, attributes: string, text: string) => {
    if (tag === undefined) return text.replace(/[{}]/g, (brace) => `{'${brace}'}`);
    const renamed = attributes.replace(ATTRIBUTE, (_all, name: string, value = '') => {
      // React passes attributes of custom elements (names with a hyphen) through unchanged.
      const known = tag.includes('-') && name !== 'class' ? name : (NAMES[name] ?? name);
      return ` ${known}${value}`;
    });
    return `<${tag}${renamed}${VOID.has(tag) ? ' /' : ''}>`;
  });
}

/** The name of a component with a tag: not that of the class, and no global such as `Map`. */
export const componentName = (tag: string): string =>
  `${tag.slice(4).replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Tag`;
