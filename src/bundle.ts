/**
 * Entry of the bundle for pages without a build: all tags, and the `data-sco` boxes. Exports nothing, because optimisers of
 * sites join it with other scripts into one that is no module.
 */
import './data-sco.js';
import './index.js';
