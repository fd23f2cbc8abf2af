/** Script of the pages for iframes: reads settings from the URL, and sends its height to the embedding page. */
const TYPE = 'sco-elements:height';
const main = document.querySelector<HTMLElement>('main')!;
const tag = main.firstElementChild!;

const allowed = new Set(main.dataset['attributes']?.split(' '));
for (const [name, value] of new URLSearchParams(location.search)) {
  if (allowed.has(name)) tag.setAttribute(name, value);
}

if (parent !== window) {
  // Any origin: the embedding page is not known, and the height is not confidential.
  const postHeight = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: TYPE, height }, '*');
  };
  new ResizeObserver(postHeight).observe(document.documentElement);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === TYPE) postHeight();
  });
}

export {};
