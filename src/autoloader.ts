/** The autoloader for pages without a build: each file is requested from beside it. */
import { autoload } from './autoload.js';

/** Names of all tags without prefix, separated by spaces; filled in by the build. */
declare const __SCO_TAGS__: string;

autoload(__SCO_TAGS__.split(' '), (name) => import(/* @vite-ignore */ `./components/${name}.js`));
