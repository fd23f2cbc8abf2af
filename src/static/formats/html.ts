import type { TagContent } from '../content.js';
import { pretty } from '../tree.js';
import type { FormatWriter } from './types.js';

/** The tag with its facts as HTML inside: what an editor pastes. */
export const html: FormatWriter<TagContent> = {
  wrapped: true,
  write: ({ nodes, inline }) => (inline ? pretty(nodes) : `\n${pretty(nodes, '  ')}\n`),
};

/** The facts as HTML alone. */
export const pageHtml: FormatWriter<TagContent> = {
  alone: true,
  write: ({ nodes }) => `${pretty(nodes)}\n`,
};

/** Declarative shadow DOM with the facts inside it again, for sites that render their own pages. */
export const shadow: FormatWriter = {
  wrapped: true,
  write: ({ nodes, drawing }) =>
    `<template shadowrootmode="open"><style>${drawing.css}</style>${drawing.shadow}</template>\n${pretty(nodes, '  ')}\n`,
};
