import { html, render } from 'lit';

let answer: boolean | undefined;

/**
 * Whether this browser, and this kind of document, have what every tag draws with; looked up once. If not, no tag is
 * registered and all children stay: a tag that failed after it got a shadow root would show nothing. True on a server.
 */
export const canDraw = (): boolean => (answer ??= typeof document === 'undefined' || attempt());

function attempt(): boolean {
  try {
    new CSSStyleSheet().replaceSync('');
    // Throws in an XML document: there, templates are no HTML.
    render(html`<p hidden></p>`, document.createElement('p'));
    // The newest functions of the language that tags call. Custom states are not needed: only style sheets of pages use them.
    return [document.adoptedStyleSheets, HTMLElement.prototype.attachInternals, [].toSorted].every(Boolean);
  } catch {
    return false;
  }
}
