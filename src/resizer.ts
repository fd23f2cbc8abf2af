/**
 * For pages with our iframes: sets the height of each iframe to the height that its page reports. A message is accepted
 * only from the window of that iframe and from the origin of its `src`. A sandboxed iframe has the origin "null", and so have
 * all in a page that is sandboxed itself.
 */
const TYPE = 'sco-elements:height';
const isSandboxed = ({ sandbox }: HTMLIFrameElement) =>
  self.origin === 'null' || (sandbox.length > 0 && !sandbox.contains('allow-same-origin'));
const originOf = (frame: HTMLIFrameElement) =>
  isSandboxed(frame) ? 'null' : new URL(frame.src, document.baseURI).origin;
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
