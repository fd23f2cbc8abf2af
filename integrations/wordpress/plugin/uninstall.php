<?php
/**
 * Removes the settings. The facts stay in the posts: they are plain HTML.
 *
 * @package sco-facts
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$sco_facts_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sco_facts_sites as $sco_facts_site ) {
		delete_blog_option( $sco_facts_site, 'sco_facts' );
	}
} else {
	delete_option( 'sco_facts' );
}
