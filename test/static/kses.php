<?php
/**
 * Prints what WordPress makes of HTML: what it keeps in a post by an author who may not post unfiltered HTML or, with
 * `paragraphs`, what its classic editor's posts look like on a page. Each line of standard input is a JSON list of a
 * mode and the HTML, each line of output a JSON string. WordPress is not part of this repository: the argument is its
 * folder.
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
while (($line = fgets(STDIN)) !== false) {
    [$mode, $html] = json_decode($line, false, 512, JSON_THROW_ON_ERROR);
    echo json_encode($mode === 'paragraphs' ? wpautop($html) : wp_kses_post($html), JSON_THROW_ON_ERROR), "\n";
}
