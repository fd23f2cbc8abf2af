import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({ theme });

/** Storybook ends the title of every page with its own name. */
function nameTitle(): void {
  if (document.title.endsWith('Storybook'))
    document.title = document.title.replace(/Storybook$/, 'sco-elements');
}
new MutationObserver(nameTitle).observe(document.head, {
  childList: true,
  subtree: true,
  characterData: true,
});
nameTitle();

/**
 * The welcome page that `early-welcome.js` shows stays until the frame shows the same, or the reader has gone elsewhere.
 * The reader's place on the page and the focus are kept.
 */
const early = document.querySelector<HTMLElement>('.early');
const timer = early && setInterval(giveWay, 50);

function giveWay(): void {
  const frame = document.querySelector<HTMLIFrameElement>('#storybook-preview-iframe');
  const inside = frame?.contentDocument;
  const page = inside?.querySelector('#storybook-docs .welcome');
  const shown = page && !document.querySelector('#preview-loader');
  const elsewhere = !/^(?:\?path=\/docs\/start-welcome--docs.*)?$/.test(location.search);
  if (!shown && !elsewhere && !inside?.querySelector('.sb-show-errordisplay')) return;
  clearInterval(timer!);
  if (shown) {
    inside!.documentElement.scrollTop = early!.scrollTop;
    const href = early!.querySelector(':focus')?.getAttribute('href');
    if (href) page.querySelector<HTMLElement>(`[href="${href}"]`)?.focus({ preventScroll: true });
  }
  early!.remove();
}
