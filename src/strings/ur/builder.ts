import type { builder as english } from '../en/builder.js';

export const words: typeof english = {
  before: 'یہ آپ کا مضمون ہے۔ نیچے دیے گئے خانے کا فونٹ اور رنگ صفحے ہی کے ہیں۔',
  sentence: 'جملے میں یہ یوں دکھائی دیتا ہے: {tag}۔',
  after: 'اور یہاں سے مضمون آگے بڑھتا ہے۔',
};
