import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emulate } from '../support/emulate.js';
import { engine } from '../support/engine.js';

describe('the environment of these tests', () => {
  it('is another time zone in every engine', () => {
    const hour = new Date(Date.UTC(2024, 6, 4)).getHours();
    expect(hour).to.equal({ chromium: 17, firefox: 12, webkit: 0 }[engine]);
  });

  it('has a clock that is far from today', () => {
    expect(new Date().getUTCFullYear()).to.equal(2031);
    expect(new Date(Date.now()).getUTCFullYear()).to.equal(2031);
  });

  it('can have the width of a phone', async () => {
    await setViewport({ width: 320, height: 640 });
    expect(innerWidth).to.equal(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('can be dark, and without motion', async () => {
    await emulate({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    await emulate({ colorScheme: 'light', reducedMotion: 'no-preference' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
  });

  it('can have forced colours', async function () {
    if (engine === 'webkit') this.skip();
    await emulate({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await emulate({ forcedColors: 'none' });
  });
});
