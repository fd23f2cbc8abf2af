/** The file for pages without a build that has every tag, and the boxes that stand for tags. */
import './data-sco.js';

export * from './index.js';
