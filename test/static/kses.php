<?php
/**
 * Reads HTML from standard input and prints what WordPress keeps of it in a post by an author who may not post
 * unfiltered HTML. WordPress is not ours and not in this repository: its folder is the first argument.
 */
if ($argc < 2) {
    fwrite(STDERR, "usage: php kses.php <folder of WordPress>\n");
    exit(2);
}
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
// The four files hold functions only; none asks for a database before it is called.
foreach (['plugin', 'functions', 'formatting', 'kses'] as $name) {
    require_once ABSPATH . WPINC . "/$name.php";
}
echo wp_kses_post(stream_get_contents(STDIN));
