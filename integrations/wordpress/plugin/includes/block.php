<?php
/**
 * The block.
 *
 * @package sco-facts
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the scripts of the editor must know of the site.
 *
 * @return array<string, mixed>
 */
function sco_facts_for_scripts() {
	$settings = sco_facts_settings();
	return array(
		'core'      => add_query_arg( 'ver', SCO_FACTS_VERSION, plugins_url( 'assets/editor/core.js', SCO_FACTS_FILE ) ),
		'pages'     => $settings['script'] ? sco_facts_script_url() : '',
		'languages' => trim( $settings['languages'] . ' ' . str_replace( '_', '-', get_locale() ) ),
		'siteLang'  => str_replace( '_', '-', get_locale() ),
	);
}

/**
 * Registers a script of the build, with the packages of WordPress that it uses.
 *
 * @param string $name Name of the file.
 * @return string Its handle.
 */
function sco_facts_register_script( $name ) {
	$handle = 'sco-facts-' . $name;
	$asset  = include dirname( SCO_FACTS_FILE ) . '/assets/editor/' . $name . '.asset.php';
	wp_register_script(
		$handle,
		plugins_url( 'assets/editor/' . $name . '.js', SCO_FACTS_FILE ),
		$asset['dependencies'],
		$asset['version'],
		true
	);
	wp_set_script_translations( $handle, 'sco-facts' );
	return $handle;
}

add_action(
	'init',
	static function () {
		$handle = sco_facts_register_script( 'block' );
		register_block_type( dirname( SCO_FACTS_FILE ) . '/block', array( 'editor_script' => $handle ) );
	}
);

add_action(
	'enqueue_block_editor_assets',
	static function () {
		wp_add_inline_script(
			'sco-facts-block',
			'window.scoFacts = ' . wp_json_encode( sco_facts_for_scripts() ) . ';',
			'before'
		);
	}
);
