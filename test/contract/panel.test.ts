/** How the panel that opens from the footer looks inside each tag, whose own styles must not reach it. */
import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { drawing } from '../support/manifest.js';
import { draw, part, template } from '../support/tags.js';
import { fields, open } from '../support/tools.js';

for (const { tag, inline } of drawing)
  if (!inline)
    for (const lang of ['en', 'ur'])
      it(`<${tag} lang="${lang}"> opens a panel whose citation fills its column and is cut below a whole line`, async () => {
        const around = await draw(html`<div lang=${lang} style="inline-size: 300px">${template(tag)}</div>`);
        const element = around.firstElementChild!;
        await open(element);
        const field = fields(element)[0]!;
        expect(field.clientWidth).to.equal(part(element, 'tools').clientWidth);
        const { maxBlockSize, lineHeight } = getComputedStyle(field);
        // WebKit counts `lh` in whole pixels.
        expect(parseFloat(maxBlockSize) / parseFloat(lineHeight)).to.be.within(4.8, 5.01);
      });
