/** The Astana summit in depth. */
export { chairYear } from './chair-year.js';
export { claims } from './claims.js';
export { conflicts } from './conflicts.js';
export { events } from './events.js';
export { omissions } from './omissions.js';
export { openQuestions } from './open-questions.js';
export { proposals } from './proposals.js';
export { quotes } from './quotes.js';
export { roadmap } from './roadmap.js';
export { sessions } from './sessions.js';
