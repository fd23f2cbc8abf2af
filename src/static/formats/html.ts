import { pretty } from '../tree.js';
import type { FormatWriter, Rendering } from './types.js';

const inside = ({ nodes }: Rendering, indent: string) => pretty(nodes, indent);

/** The tag with its facts as HTML inside: what an editor pastes. */
export const html: FormatWriter = {
  write: (rendering) => {
    const { tag, attributeText, drawing } = rendering;
    const content = drawing.inline ? inside(rendering, '') : `\n${inside(rendering, '  ')}\n`;
    return `<${tag}${attributeText}>${content}</${tag}>\n`;
  },
};

/** The facts as HTML alone. */
export const pageHtml: FormatWriter = {
  alone: true,
  write: (rendering) => `${inside(rendering, '')}\n`,
};

/** Declarative shadow DOM with the facts inside it again, for sites that render their own pages. */
export const shadow: FormatWriter = {
  write: (rendering) => {
    const { tag, attributeText, drawing } = rendering;
    const template = `<template shadowrootmode="open"><style>${drawing.css}</style>${drawing.shadow}</template>`;
    return `<${tag}${attributeText}>${template}\n${inside(rendering, '  ')}\n</${tag}>\n`;
  },
};
