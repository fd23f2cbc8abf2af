/** Posts for the tests, and what is on their pages. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The facts as the block saves them, rendered by the package. */
export async function facts({ plugin }, tag, attributes) {
  const { render } = await import(pathToFileURL(join(plugin.source, 'dist/static.js')).href);
  return (await render(tag, attributes, { as: 'box' })).trim();
}

/** The block around them. */
export const block = (tag, { 'as-of': day, lang = 'en', ...values }, content) =>
  `<!-- wp:sco-elements/facts ${JSON.stringify({ tag, values, day, lang })} -->\n${content}\n<!-- /wp:sco-elements/facts -->`;

/** Adds a post without the filter of authors, and returns its number. */
export const addPost = ({ php }, post) =>
  php(
    `kses_remove_filters();
     return wp_insert_post( wp_slash( array_merge( array( 'post_status' => 'publish', 'post_author' => 1 ), $input ) ), true );`,
    post,
  );

export const contentOf = ({ php }, id) => php('return get_post( $input )->post_content;', id);

export const text = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#8211;/g, '–')
    .replace(/\s+/g, ' ');
