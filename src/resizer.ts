/**
 * For pages with our iframes: sets the height of each iframe to the height that its page reports. A message is accepted
 * only from the window of that iframe and from the origin of its `src`.
 */
const TYPE = 'sco-elements:height';
const originOf = (frame: HTMLIFrameElement) => new URL(frame.src, document.baseURI).origin;
const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="widgets/sco-"]');

addEventListener(
  'message',
  ({ data, origin, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const height = data?.type === TYPE && data.height;
    // The limit is higher than any tag, and keeps a faulty message from making the page endless.
    if (!Number.isInteger(height) || (height as number) < 1 || (height as number) > 30_000) return;
    for (const frame of frames()) {
      if (source && frame.contentWindow === source && originOf(frame) === origin) {
        frame.style.height = `${height as number}px`;
      }
    }
  },
);

// Pages that loaded before this script have reported already, so they are asked again. The request contains nothing
// confidential, so any origin may receive it.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: TYPE }, '*');

export {};
