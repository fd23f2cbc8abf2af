<?php
/**
 * Plugin Name:       SCO facts
 * Description:       Dated, sourced facts about the Shanghai Cooperation Organisation as a block. A post keeps its facts without this plugin and without scripts.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            sco-elements contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       sco-facts
 *
 * @package sco-facts
 */

defined( 'ABSPATH' ) || exit;

define( 'SCO_FACTS_VERSION', '0.1.0' );
define( 'SCO_FACTS_FILE', __FILE__ );

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/allowed-html.php';
require_once __DIR__ . '/includes/page.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/check.php';
