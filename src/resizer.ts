/**
 * For pages with our iframes: gives each frame the height that the page in it tells. A message counts only if it
 * comes from the window in that very frame and from the origin that the frame's `src` names.
 */
const TYPE = 'sco-elements:height';
const originOf = (frame: HTMLIFrameElement) => new URL(frame.src, document.baseURI).origin;
const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="widgets/sco-"]');

addEventListener(
  'message',
  ({ data, origin, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const height = data?.type === TYPE && data.height;
    // More than any tag needs, and no more than a page can bear.
    if (!Number.isInteger(height) || (height as number) < 1 || (height as number) > 30_000) return;
    for (const frame of frames()) {
      if (source && frame.contentWindow === source && originOf(frame) === origin) {
        frame.style.height = `${height as number}px`;
      }
    }
  },
);

// A page that was there before this script told its height to nobody. The question holds nothing to be kept from others.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: TYPE }, '*');

export {};
