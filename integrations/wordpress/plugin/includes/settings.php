<?php
/**
 * The settings, and their page.
 *
 * @package sco-facts
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings with their defaults.
 *
 * @return array{script: bool, languages: string, report: string, pages: string}
 */
function sco_facts_settings() {
	$stored = get_option( 'sco_facts' );
	return array_merge(
		array(
			'script'    => true,
			'languages' => '',
			'report'    => '',
			'pages'     => '',
		),
		is_array( $stored ) ? $stored : array()
	);
}

/**
 * What is stored of what was typed.
 *
 * @param mixed $typed From the form.
 * @return array{script: bool, languages: string, report: string, pages: string}
 */
function sco_facts_sanitize( $typed ) {
	$typed = is_array( $typed ) ? $typed : array();
	$text  = static function ( $name ) use ( $typed ) {
		return isset( $typed[ $name ] ) && is_string( $typed[ $name ] ) ? trim( $typed[ $name ] ) : '';
	};

	$languages = array();
	foreach ( preg_split( '/[\s,]+/', $text( 'languages' ), -1, PREG_SPLIT_NO_EMPTY ) as $language ) {
		if ( preg_match( '/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i', $language ) ) {
			$languages[] = $language;
		} else {
			/* translators: %s: what was typed. */
			$message = sprintf( __( '“%s” is no code of a language and was left out. Write codes such as ru or zh-Hans.', 'sco-facts' ), $language );
			// The page of WordPress prints messages as they are.
			add_settings_error( 'sco_facts', 'sco-facts-language', esc_html( $message ) );
		}
	}

	// Not esc_url_raw(), which takes away the braces around names, nor sanitize_text_field(), which takes away %20: what does not
	// look like an address is left out as a whole.
	$report = wp_check_invalid_utf8( $text( 'report' ) );
	if ( '' !== $report && ! preg_match( '#^(?:mailto:[^\s<>"\']+@[^\s<>"\']+|https://[^\s<>"\']+)$#iD', $report ) ) {
		$report = '';
		add_settings_error( 'sco_facts', 'sco-facts-report', esc_html__( 'Reports need an address that begins with mailto: or https://. What you typed was left out.', 'sco-facts' ) );
	}

	$pages = esc_url_raw( $text( 'pages' ), array( 'https', 'http' ) );
	if ( '' === $pages && '' !== $text( 'pages' ) ) {
		add_settings_error( 'sco_facts', 'sco-facts-pages', esc_html__( 'The pages for frames need an address that begins with https://. What you typed was left out.', 'sco-facts' ) );
	}

	return array(
		'script'    => ! empty( $typed['script'] ),
		'languages' => implode( ' ', $languages ),
		'report'    => $report,
		'pages'     => '' === $pages ? '' : trailingslashit( $pages ),
	);
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			'sco_facts',
			'sco_facts',
			array(
				'type'              => 'array',
				'sanitize_callback' => 'sco_facts_sanitize',
				'show_in_rest'      => false,
			)
		);
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page(
			__( 'SCO facts', 'sco-facts' ),
			__( 'SCO facts', 'sco-facts' ),
			'manage_options',
			'sco-facts',
			'sco_facts_settings_page'
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( SCO_FACTS_FILE ),
	static function ( $links ) {
		$url = admin_url( 'options-general.php?page=sco-facts' );
		return array_merge(
			array( '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'sco-facts' ) . '</a>' ),
			$links
		);
	}
);

/**
 * A row of the form with a field for text.
 *
 * @param string $name  Name of the setting.
 * @param string $label What it is called.
 * @param string $value What is stored.
 * @param string $help  What to write there.
 */
function sco_facts_row( $name, $label, $value, $help ) {
	$id = 'sco-facts-' . $name;
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<input
				type="text"
				class="regular-text code"
				id="<?php echo esc_attr( $id ); ?>"
				name="<?php echo esc_attr( 'sco_facts[' . $name . ']' ); ?>"
				value="<?php echo esc_attr( $value ); ?>"
				aria-describedby="<?php echo esc_attr( $id . '-help' ); ?>"
				spellcheck="false"
			>
			<p class="description" id="<?php echo esc_attr( $id . '-help' ); ?>"><?php echo esc_html( $help ); ?></p>
		</td>
	</tr>
	<?php
}

/** The page of the settings. */
function sco_facts_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = sco_facts_settings();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'SCO facts', 'sco-facts' ); ?></h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'sco_facts' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><?php esc_html_e( 'Script', 'sco-facts' ); ?></th>
					<td>
						<label>
							<input type="checkbox" name="sco_facts[script]" value="1" <?php checked( $settings['script'] ); ?> aria-describedby="sco-facts-script-help">
							<?php esc_html_e( 'Draw the facts on the pages of this site', 'sco-facts' ); ?>
						</label>
						<p class="description" id="sco-facts-script-help">
							<?php esc_html_e( 'The script is loaded from this site, on pages with facts only. Without it readers see the same facts as plain text and lists, in the style of your theme.', 'sco-facts' ); ?>
						</p>
					</td>
				</tr>
				<?php
				sco_facts_row(
					'languages',
					__( 'Languages', 'sco-facts' ),
					$settings['languages'],
					__( 'Codes in the order of preference, such as kk ru en. New blocks begin with the first; tags without a language of their own are drawn in the first that they have. Empty: the language of the site.', 'sco-facts' )
				);
				sco_facts_row(
					'report',
					__( 'Reports of errors', 'sco-facts' ),
					$settings['report'],
					__( 'Where readers report an error from the footer of the facts: mailto:desk@example.org, or an address that begins with https://. Empty: no link.', 'sco-facts' )
				);
				sco_facts_row(
					'pages',
					__( 'Pages for frames', 'sco-facts' ),
					$settings['pages'],
					__( 'The address of a published site of sco-elements, such as https://example.org/sco-elements/0.1.0/. The address of one of its pages, on a line of its own in a post, becomes a frame.', 'sco-facts' )
				);
				?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
