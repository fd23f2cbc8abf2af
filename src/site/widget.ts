/** Script of the pages for iframes: reads settings from the URL, and sends its height to the embedding page. */
const TYPE = 'sco-elements:height';
const main = document.querySelector<HTMLElement>('main')!;
const tag = main.firstElementChild!;

const allowed = new Set(main.dataset['attributes']?.split(' '));
for (const [name, value] of new URLSearchParams(location.search)) {
  if (allowed.has(name)) tag.setAttribute(name, value);
}

/** In WordPress, the embedding page gives each frame a word, and listens to messages that name it. */
const secret = (): string | undefined => /\bsecret=([a-z\d]+)/i.exec(location.hash)?.[1];

if (parent !== window) {
  // Any origin: the embedding page is not known, and the height is not confidential.
  const postHeight = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: TYPE, height }, '*');
    if (secret()) parent.postMessage({ message: 'height', value: height, secret: secret() }, '*');
  };
  new ResizeObserver(postHeight).observe(document.documentElement);
  addEventListener('hashchange', postHeight);
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ type?: unknown; message?: unknown } | null>) => {
      if (source === parent && (data?.type === TYPE || data?.message === 'ready')) postHeight();
    },
  );
}

interface ScriptUrls {
  createScriptURL(url: string): string;
}
const { trustedTypes } = window as {
  trustedTypes?: { createPolicy(name: string, rules: ScriptUrls): ScriptUrls };
};

// A sandboxed frame has no origin, so a server that does not allow all of them refuses it every module. The bundle is none.
const autoloader = document.querySelector<HTMLScriptElement>('script[type=module]')!;
autoloader.addEventListener('error', () => {
  const { lang } = document.documentElement;
  // The policy of these pages takes trusted addresses only.
  const trusted = trustedTypes?.createPolicy('sco-widget', { createScriptURL: (text) => text });
  for (const part of lang === 'en' ? ['bundle'] : [`bundle.${lang}`, 'bundle']) {
    const url = autoloader.src.replace(/js$/, `${part}.js`);
    const script = document.createElement('script');
    script.async = false;
    script.src = trusted?.createScriptURL(url) ?? url;
    document.head.append(script);
  }
});

export {};
