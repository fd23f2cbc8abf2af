/** The autoloader for pages without a build: each file is requested from beside it. */
import { autoload } from './autoload.js';
import { preload, tags } from './preload/request.js';

autoload(tags, (name) => import(/* @vite-ignore */ `./components/${name}.js`), preload);
