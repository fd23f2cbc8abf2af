import type { TagContent } from '../content.js';
import { pretty } from '../tree.js';
import type { FormatWriter } from './types.js';

/** The tag with its facts as HTML inside, for pasting into a page. */
export const html: FormatWriter<TagContent> = {
  wrapped: true,
  write: ({ nodes, inline }) => (inline ? pretty(nodes) : `\n${pretty(nodes, '  ')}\n`),
};

/** The facts as HTML, without the tag. */
export const pageHtml: FormatWriter<TagContent> = {
  alone: true,
  write: ({ nodes }) => `${pretty(nodes)}\n`,
};

/** Declarative shadow DOM with the facts as fallback content, for server-side rendering. */
export const shadow: FormatWriter = {
  wrapped: true,
  write: ({ nodes, drawing }) =>
    `<template shadowrootmode="open"><style>${drawing.css}</style>${drawing.shadow}</template>\n${pretty(nodes, '  ')}\n`,
};
