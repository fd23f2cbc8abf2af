import { executeServerCommand } from '@web/test-runner-commands';

/** Media features of the reader's device that a test can set. */
export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  /** Not supported by WebKit. */
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
  /** Chromium only. */
  media?: 'print' | 'screen' | '';
}

/** Emulates media features in whichever browser runs the test. */
export const emulate = (media: Media): Promise<unknown> => executeServerCommand('emulate', media);
