/** The few attributes of our HTML that React spells in its own way. */
const NAMES: { readonly [name: string]: string } = {
  class: 'className',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
};

/** A tag, and the text up to the next one. Attributes are always quoted in what we make, or have no value. */
const PIECE = /<(\/?[a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>|([^<]+)/g;
const ATTRIBUTE = /\s+([\w-]+)(="[^"]*")?/g;

/**
 * JSX of HTML that we made ourselves: blocks on lines of their own, entities as in HTML, which JSX reads the same.
 * Braces are all that JSX reads otherwise; it drops the line breaks between blocks, as a browser does.
 */
export function jsx(html: string): string {
  return html.replace(PIECE, (_, tag: string | undefined, attributes: string, text: string) => {
    if (tag === undefined) return text.replace(/[{}]/g, (brace) => `{'${brace}'}`);
    const renamed = attributes.replace(ATTRIBUTE, (_all, name: string, value = '') => {
      // React knows custom elements by the hyphen, and hands them attributes as they are.
      const known = tag.includes('-') && name !== 'class' ? name : (NAMES[name] ?? name);
      return ` ${known}${value}`;
    });
    return `<${tag}${renamed}>`;
  });
}

/** `sco-summit-card` as the name of a component. */
export const componentName = (tag: string): string =>
  tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
