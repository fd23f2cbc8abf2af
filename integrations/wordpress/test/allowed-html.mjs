import assert from 'node:assert/strict';
import { test } from 'node:test';

const TAG =
  '<sco-summit-card summit="2024-astana" as-of="2024-07-05" lang="en"><p>Held on <time datetime="2024-07-03">3 July</time>.</p></sco-summit-card>';

/** What is stored of HTML that an author has posted. */
const stored = ({ wp }, html) =>
  wp.php(
    `wp_set_current_user( get_user_by( 'login', 'author' )->ID );
     kses_init();
     $id = wp_insert_post( wp_slash( array( 'post_title' => 'By hand', 'post_content' => $input ) ) );
     return get_post( $id )->post_content;`,
    html,
  );

export function testAllowedHtml(at) {
  test('an author’s tag keeps its attributes and its dates', () => {
    assert.equal(stored(at, TAG), TAG);
  });

  test('a script, a handler and an unknown attribute are taken out of it all the same', () => {
    const bad = TAG.replace('lang="en"', 'lang="en" onclick="alert(1)" flavour="x"').replace(
      '</p>',
      '</p><script>alert(1)</script>',
    );
    const left = stored(at, bad);
    assert.doesNotMatch(left, /onclick|flavour|<script/);
    assert.match(left, /<sco-summit-card summit="2024-astana" as-of="2024-07-05" lang="en">/);
  });
}
