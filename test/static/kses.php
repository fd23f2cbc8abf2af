<?php
/**
 * Reads HTML from standard input and prints what WordPress makes of it: what it keeps in a post by an author who may not
 * post unfiltered HTML or, with `paragraphs`, what its classic editor's posts look like on a page.
 * WordPress is not ours and not in this repository: its folder is the first argument.
 */
if ($argc < 2) {
    fwrite(STDERR, "usage: php kses.php <folder of WordPress> [paragraphs]\n");
    exit(2);
}
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
// The four files hold functions only; none asks for a database before it is called.
foreach (['plugin', 'functions', 'formatting', 'kses'] as $name) {
    require_once ABSPATH . WPINC . "/$name.php";
}
$html = stream_get_contents(STDIN);
echo ($argv[2] ?? '') === 'paragraphs' ? wpautop($html) : wp_kses_post($html);
