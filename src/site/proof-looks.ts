/**
 * Draws a proof sheet: gives the tags in boxes with the class `print` the look that they have on paper, then puts the
 * waiting ones on the page. Resolves when all are drawn. It refers to nothing outside of itself: tests run it in pages
 * of their own.
 */
export async function drawProof(): Promise<void> {
  const drawn = async (): Promise<void> => {
    const isDrawn = (tag: Element): boolean =>
      !tag.localName.startsWith('sco-') || tag.matches(':is(:state(ready), :state(empty), :state(error))');
    while (![...document.querySelectorAll('.box *')].every(isDrawn)) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  };
  /** A copy of a style sheet whose rules for paper hold on the screen. */
  const asPrinted = (sheet: CSSStyleSheet): CSSStyleSheet => {
    const copy = new CSSStyleSheet();
    const rules = [...sheet.cssRules].map(({ cssText }) => cssText);
    copy.replaceSync(rules.join('\n').replaceAll('@media print', '@media all'));
    return copy;
  };

  await drawn();
  dispatchEvent(new Event('beforeprint'));
  for (const { shadowRoot } of document.querySelectorAll('.box.print *')) {
    if (shadowRoot) shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map(asPrinted);
  }
  for (const template of document.querySelectorAll('template')) template.replaceWith(template.content);
  await drawn();
}
