/** Entry of the bundle for pages without a build: all tags, and the `data-sco` boxes. */
import './data-sco.js';

export * from './index.js';
