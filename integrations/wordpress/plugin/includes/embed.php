<?php
/**
 * The address of a page for frames, on a line of its own, becomes a frame.
 *
 * WordPress would find the oEmbed of these pages by itself, but put them into a sandbox, in which links to sources are dead,
 * and drop the day from their address.
 *
 * @package sco-facts
 */

defined( 'ABSPATH' ) || exit;

/** Height until the page in the frame reports its own. */
const SCO_FACTS_FRAME_HEIGHT = 480;

/**
 * The frame.
 *
 * @param string[] $matches Parts of the address.
 * @param mixed    $attr    Attributes of the embed.
 * @param string   $url     The address.
 * @return string
 */
function sco_facts_embed( $matches, $attr, $url ) {
	sco_facts_enqueue_module( 'sco-facts-frames', plugins_url( 'assets/pages/' . SCO_FACTS_VERSION . '/resizer.js', SCO_FACTS_FILE ) );
	$title = ucfirst( str_replace( '-', ' ', $matches['tag'] ) );
	if ( 'default' !== $matches['record'] ) {
		$title .= ': ' . str_replace( '-', ' ', $matches['record'] );
	}
	return sprintf(
		'<iframe src="%s" title="%s" loading="lazy" width="100%%" height="%d" frameborder="0"></iframe>',
		esc_url( $url ),
		/* translators: %s: what the frame shows, such as "Summit card: 2024 astana". */
		esc_attr( sprintf( __( 'SCO facts. %s', 'sco-facts' ), $title ) ),
		SCO_FACTS_FRAME_HEIGHT
	);
}

add_action(
	'init',
	static function () {
		$pages = sco_facts_settings()['pages'];
		if ( '' === $pages ) {
			return;
		}
		$page = 'widgets/sco-(?<tag>[a-z-]+)/(?<record>[a-z0-9-]+)/(?:[0-9]{4}-[0-9]{2}-[0-9]{2}/)?[A-Za-z-]+\.html';
		wp_embed_register_handler(
			'sco-facts',
			'#^' . preg_quote( $pages, '#' ) . $page . '(?:\?[^\s<>"\#]*)?(?:\#[^\s<>"]*)?$#',
			'sco_facts_embed'
		);
	}
);
