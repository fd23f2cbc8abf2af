<?php
/**
 * Pages for readers: the script, and the settings of the site around the facts.
 *
 * @package sco-facts
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of the file that draws the tags of a page. It loads the others from beside it.
 *
 * @return string
 */
function sco_facts_script_url() {
	return plugins_url( 'assets/pages/' . SCO_FACTS_VERSION . '/sco-elements.js', SCO_FACTS_FILE );
}

/**
 * Whether HTML has one of our tags, in either spelling.
 *
 * @param mixed $html Content of a post or block.
 * @return bool
 */
function sco_facts_is_in( $html ) {
	return is_string( $html ) && ( false !== strpos( $html, ' data-sco="' ) || false !== strpos( $html, '<sco-' ) );
}

/**
 * Loads a module of the plugin at the end of the page.
 *
 * @param string $handle Handle of the script.
 * @param string $url    Its address.
 */
function sco_facts_enqueue_module( $handle, $url ) {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( $handle, $url, array(), SCO_FACTS_VERSION );
	} else {
		wp_enqueue_script( $handle, $url, array(), SCO_FACTS_VERSION, true );
	}
}

// WordPress before 6.5 knows no modules.
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( 'sco-facts-pages' !== $handle && 'sco-facts-frames' !== $handle ) {
			return $tag;
		}
		$tag = preg_replace( '/ type=(["\'])text\/javascript\1/', '', $tag );
		return str_replace( '<script ', '<script type="module" ', $tag );
	},
	10,
	2
);

/**
 * Loads the script if the site wants it and there is something to draw.
 *
 * @param mixed $html Content of a post or block.
 * @return mixed The same.
 */
function sco_facts_load_for( $html ) {
	if ( ! is_admin() && ! is_feed() && sco_facts_settings()['script'] && sco_facts_is_in( $html ) ) {
		sco_facts_enqueue_module( 'sco-facts-pages', sco_facts_script_url() );
	}
	return $html;
}
add_filter( 'render_block', 'sco_facts_load_for' );
add_filter( 'the_content', 'sco_facts_load_for', 99 );
add_filter( 'widget_text_content', 'sco_facts_load_for', 99 );

/**
 * Puts the languages and the address of reports around the facts of a post. They are no part of the post.
 *
 * @param mixed $html Content of a post.
 * @return mixed
 */
function sco_facts_provide( $html ) {
	$settings = sco_facts_settings();
	$data     = '';
	foreach ( array( 'languages', 'report' ) as $name ) {
		if ( '' !== $settings[ $name ] ) {
			$data .= sprintf( ' data-%s="%s"', $name, esc_attr( $settings[ $name ] ) );
		}
	}
	$is_page = ! is_admin() && ! is_feed() && ! ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	if ( '' === $data || ! $is_page || ! $settings['script'] || ! sco_facts_is_in( $html ) ) {
		return $html;
	}
	return '<div data-sco="provider"' . $data . '>' . $html . '</div>';
}
add_filter( 'the_content', 'sco_facts_provide', 100 );
