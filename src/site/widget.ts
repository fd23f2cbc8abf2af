/** Script of the pages for iframes: takes settings from the address, and tells the page around how high it is. */
const TYPE = 'sco-elements:height';
const main = document.querySelector<HTMLElement>('main')!;
const tag = main.firstElementChild!;

const allowed = new Set(main.dataset['attributes']?.split(' '));
for (const [name, value] of new URLSearchParams(location.search)) {
  if (allowed.has(name)) tag.setAttribute(name, value);
}

if (parent !== window) {
  // To whoever it is: that is not known here, and a height is no secret.
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: TYPE, height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === TYPE) tell();
  });
}

export {};
