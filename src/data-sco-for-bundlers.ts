/** `sco-elements/data-sco.js`: shows tags in `<div data-sco="…">`, once they are imported. Does nothing on a server. */
if (typeof document !== 'undefined') void import('./data-sco.js');

export {};
