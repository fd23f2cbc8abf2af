import { html, nothing } from 'lit';

/**
 * A real heading of the level asked for, `steps` below it for the headings inside a tag (never below h6).
 * With level `none` the heading itself is not drawn, and those inside stand at level 4.
 */
export function heading(level: string, content: unknown, steps = 0): unknown {
  if (level === 'none' && !steps) return nothing;
  const part = steps ? 'subheading' : 'heading';
  // "none" is no number.
  switch (Math.min(6, (Number(level) || 3) + steps)) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
