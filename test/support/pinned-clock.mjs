/**
 * Sets the clock of a test to a day far from today, at an hour at which the date differs between the time zones west
 * and east of Greenwich. The clock keeps running from there. Nothing that is shown may depend on it.
 */
const start = performance.now();
const pinned = Date.UTC(2031, 4, 6, 5);
const now = () => Math.floor(pinned + performance.now() - start);

globalThis.Date = class extends Date {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }

  static now() {
    return now();
  }
};
