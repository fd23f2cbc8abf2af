/** Entry of the bundle for pages without a build: all tags, and the replacement of `data-sco` placeholders. */
import './data-sco.js';

export * from './index.js';
