<?php
/**
 * Lets the HTML of the facts through the filter that WordPress applies to posts of authors.
 *
 * @package sco-facts
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tags with their attributes, as the build wrote them.
 *
 * @return array<string, string[]>
 */
function sco_facts_tags() {
	static $tags = null;
	if ( null === $tags ) {
		$tags = include __DIR__ . '/tags.php';
	}
	return $tags;
}

add_filter(
	'wp_kses_allowed_html',
	static function ( $allowed, $context ) {
		if ( 'post' !== $context || ! is_array( $allowed ) ) {
			return $allowed;
		}
		// What WordPress allows on every element.
		$everywhere = array(
			'class'  => true,
			'dir'    => true,
			'hidden' => true,
			'id'     => true,
			'lang'   => true,
			'title'  => true,
			'data-*' => true,
		);
		foreach ( sco_facts_tags() as $tag => $attributes ) {
			$allowed[ $tag ] = array_merge( $everywhere, array_fill_keys( $attributes, true ) );
		}
		$time            = isset( $allowed['time'] ) && is_array( $allowed['time'] ) ? $allowed['time'] : array();
		$allowed['time'] = array_merge( $everywhere, $time, array( 'datetime' => true ) );
		return $allowed;
	},
	10,
	2
);
