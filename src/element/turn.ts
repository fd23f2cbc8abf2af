/** How long tags draw before the browser gets a turn, in milliseconds: half of what counts as a long task. */
const SLICE = 25;

/** When the present slice ends; 0 if nothing has been drawn in this task. */
let end = 0;
/** The drawings that wait for a later task, from the top of the page. */
const waiting = new Set<() => void>();
/** Starts a new task, also in a hidden tab, where timers wait, and on a page that replaces timers. */
let channel: MessagePort | undefined;

function startNewTask(): void {
  if (!channel) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = drawSlice;
    channel = port2;
  }
  channel.postMessage(0);
}

/** Draws what waits, for one slice. */
function drawSlice(): void {
  end = 0;
  for (const draw of waiting) {
    if (!hasTime()) return;
    waiting.delete(draw);
    draw();
  }
}

/** Whether there is time left in this slice. Ends it in a new task. */
function hasTime(): boolean {
  const now = performance.now();
  if (end) return now < end;
  end = now + SLICE;
  startNewTask();
  return true;
}

/**
 * Draws a tag: now, or, if tags have drawn for long in this task, in a later one. A page with a hundred tags then scrolls and
 * answers while they draw.
 */
export function inTurn(draw: () => void | Promise<unknown>): void | Promise<unknown> {
  if (!waiting.size && hasTime()) return draw();
  return new Promise((resolve) => {
    waiting.add(() => {
      resolve((async () => draw())());
    });
  });
}

/** Draws all that waits, before the page is printed. */
export function drawAll(): void {
  for (const draw of waiting) draw();
  waiting.clear();
}
