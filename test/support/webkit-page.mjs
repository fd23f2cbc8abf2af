/** The parts of Playwright's page API that the test runner's commands use, for WebKitGTK over W3C WebDriver. */

const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

export class WebKitPage {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  keyboard = {
    press: (key) => {
      const keys = key === '+' ? [key] : key.split('+');
      return this.#keys([
        ...keys.map((name) => ['keyDown', name]),
        ...keys.toReversed().map((name) => ['keyUp', name]),
      ]);
    },
    type: (text) =>
      this.#keys(
        [...text].flatMap((key) => [
          ['keyDown', key],
          ['keyUp', key],
        ]),
      ),
    down: (key) => this.#keys([['keyDown', key]]),
    up: (key) => this.#keys([['keyUp', key]]),
  };

  mouse = {
    move: (x, y) => this.#pointer([['pointerMove', { x, y }]]),
    down: ({ button } = {}) => this.#pointer([['pointerDown', { button }]]),
    up: ({ button } = {}) => this.#pointer([['pointerUp', { button }]]),
    click: (x, y, { button } = {}) =>
      this.#pointer([
        ['pointerMove', { x, y }],
        ['pointerDown', { button }],
        ['pointerUp', { button }],
      ]),
  };

  /** Runs a function in the page. */
  evaluate(run, ...args) {
    return this.#driver.send('POST', '/execute/sync', {
      script: `return (${run}).apply(null, arguments)`,
      args,
    });
  }

  emulateMedia(media) {
    return this.#driver.emulate(media);
  }

  /** Resizes the window until the page has this size, because the size of the window frame is not known. */
  async setViewportSize({ width, height }) {
    const size = () => this.evaluate(() => [innerWidth, innerHeight]);
    for (let tries = 0; tries < 5; tries++) {
      const [currentWidth, currentHeight] = await size();
      if (currentWidth === width && currentHeight === height) return;
      const window = await this.#driver.send('GET', '/window/rect');
      await this.#driver.send('POST', '/window/rect', {
        width: window.width + width - currentWidth,
        height: window.height + height - currentHeight,
      });
      // Wait for the new size, or the correction would be applied twice.
      for (let waits = 0; waits < 500; waits++) {
        const [newWidth, newHeight] = await size();
        if (newWidth === width && newHeight === height) return;
        if (waits > 10 && (newWidth !== currentWidth || newHeight !== currentHeight)) break;
        await sleep(20);
      }
    }
  }

  #keys(list) {
    const actions = list.map(([type, key]) => ({ type, value: KEYS[key] ?? key }));
    return this.#driver.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(list) {
    const actions = list.map(([type, { x, y, button = 'left' }]) =>
      type === 'pointerMove'
        ? { type, duration: 0, x: Math.round(x), y: Math.round(y) }
        : { type, button: BUTTONS[button] },
    );
    const parameters = { pointerType: 'mouse' };
    return this.#driver.send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }
}
