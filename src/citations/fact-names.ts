/** What the list of sources tells about the marked facts, in a file of its own: numbered notes do without it. */
export { citedFacts } from './cited-facts.js';
export { namingIn } from './naming.js';
