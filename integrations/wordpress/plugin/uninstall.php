<?php
/**
 * Removes the settings. The facts stay in the posts: they are plain HTML.
 *
 * @package sco-facts
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'sco_facts' );
