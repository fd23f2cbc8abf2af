<?php
/**
 * "Check SCO facts" among the tools: which posts have facts that were corrected or have changed.
 *
 * @package sco-facts
 */

defined( 'ABSPATH' ) || exit;

/** Editors check: they may edit the posts of others. */
const SCO_FACTS_CHECKERS = 'edit_others_posts';

add_action(
	'admin_menu',
	static function () {
		$page = add_management_page(
			__( 'Check SCO facts', 'sco-facts' ),
			__( 'Check SCO facts', 'sco-facts' ),
			SCO_FACTS_CHECKERS,
			'sco-facts-check',
			'sco_facts_check_page'
		);
		add_action( 'load-' . $page, 'sco_facts_check_scripts' );
	}
);

/** The script of the page. It reads posts over REST, with the nonce and the rights of who looks. */
function sco_facts_check_scripts() {
	add_action(
		'admin_enqueue_scripts',
		static function () {
			$handle = sco_facts_register_script( 'check' );
			wp_enqueue_script( $handle );
			wp_enqueue_style( 'wp-components' );
			$types = array();
			$public = get_post_types(
				array(
					'public'       => true,
					'show_in_rest' => true,
				)
			);
			// Blocks that several posts share are posts of their own.
			foreach ( array_map( 'get_post_type_object', array_merge( array_values( $public ), array( 'wp_block' ) ) ) as $type ) {
				if ( post_type_supports( $type->name, 'editor' ) && current_user_can( $type->cap->edit_others_posts ) ) {
					$types[] = array(
						'name' => $type->labels->singular_name,
						'path' => '/' . ( $type->rest_namespace ? $type->rest_namespace : 'wp/v2' ) . '/' . ( $type->rest_base ? $type->rest_base : $type->name ),
					);
				}
			}
			$data = array_merge(
				sco_facts_for_scripts(),
				array(
					'types' => $types,
					'edit'  => admin_url( 'post.php' ),
				)
			);
			wp_add_inline_script( $handle, 'window.scoFacts = ' . wp_json_encode( $data ) . ';', 'before' );
		}
	);
}

/** The page, which the script fills. */
function sco_facts_check_page() {
	if ( ! current_user_can( SCO_FACTS_CHECKERS ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Check SCO facts', 'sco-facts' ); ?></h1>
		<div id="sco-facts-check">
			<p><?php esc_html_e( 'This page needs JavaScript.', 'sco-facts' ); ?></p>
		</div>
	</div>
	<?php
}
