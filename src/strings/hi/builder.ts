import type { builder as english } from '../en/builder.js';

export const words: typeof english = {
  before: 'यह आपका लेख है। नीचे का अंश अपना फ़ॉन्ट और रंग पृष्ठ से लेता है।',
  sentence: 'वाक्य के भीतर यह ऐसे दिखता है: {tag}।',
  after: 'और यहां से लेख आगे बढ़ता है।',
};
