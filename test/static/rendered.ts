import { render as renderAnew, type Attributes, type RenderOptions } from '../../src/static/index.js';

const known = new Map<string, Promise<string>>();

/** `render()` with a cache: many tests use the same cases. */
export async function render(
  tag: string,
  attributes: Attributes = {},
  options: RenderOptions = {},
): Promise<string> {
  const key = JSON.stringify([tag, attributes, options.format ?? 'html', options.lang ?? '']);
  const rendered = known.get(key) ?? renderAnew(tag, attributes, options);
  known.set(key, rendered);
  return await rendered;
}
