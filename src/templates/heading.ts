import { html, nothing } from 'lit';

/**
 * A heading element of a level (`2` to `6`), or `steps` levels below it for headings inside a tag, at most h6. With level
 * `none` the main heading is not drawn, and those one step below it are h4.
 */
export function heading(level: string, content: unknown, steps = 0): unknown {
  if (level === 'none' && !steps) return nothing;
  const part = steps ? 'subheading' : 'heading';
  // `Number('none')` is NaN, so 3 is the base then.
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
