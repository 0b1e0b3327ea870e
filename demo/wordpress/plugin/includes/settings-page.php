<?php
/**
 * Settings → CoP Widgets. WordPress' settings API checks capability and nonce.
 *
 * @package CopWidgets
 */

namespace CopWidgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'cop-widgets';

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

/** Puts the page into the menu, for those who may change settings. */
function add_settings_page() {
	add_options_page( __( 'CoP Widgets', 'cop-widgets' ), __( 'CoP Widgets', 'cop-widgets' ), 'manage_options', PAGE, __NAMESPACE__ . '\print_settings_page' );
}

/** Says what is saved and how it is asked for. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'all', '', '__return_empty_string', PAGE );
	add_field(
		'feed',
		__( 'Feed address', 'cop-widgets' ),
		__( 'The address of your association’s feed, such as https://association.example/cop-feed.json. Several may be given, with spaces between them.', 'cop-widgets' )
	);
	add_field(
		'lang',
		__( 'Language', 'cop-widgets' ),
		__( 'A code such as en or fr-CA. When it is empty, the widgets speak the language of the page.', 'cop-widgets' )
	);
	add_field(
		'time_zone',
		__( 'Time zone', 'cop-widgets' ),
		__( 'A name such as America/Toronto. When it is empty, each visitor sees times in their own zone, which is what most sites want.', 'cop-widgets' )
	);
	if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
		wp_add_privacy_policy_content( __( 'CoP Widgets', 'cop-widgets' ), wpautop( esc_html( privacy_text() ) ) );
	}
}

/**
 * What the site's privacy policy may say of the widgets.
 *
 * @return string
 */
function privacy_text() {
	return __( 'Pages with information on communities of practice load it from the association that publishes it; as with any page, that server sees the visitor’s network address. The widgets set no cookies. The browser keeps the last copy of that information, and the time zone where a visitor chooses one. What people write into a sign-up form is sent to the address that the association names, and is not stored on this site.', 'cop-widgets' );
}

/**
 * One line of the form.
 *
 * @param string $name  Which setting.
 * @param string $label Its label.
 * @param string $help  What to write.
 */
function add_field( $name, $label, $help ) {
	$id = OPTION . '_' . $name;
	add_settings_field(
		$name,
		$label,
		function () use ( $name, $id, $help ) {
			printf(
				'<input type="text" class="regular-text code" id="%1$s" name="%2$s" value="%3$s" aria-describedby="%1$s_help" autocomplete="off" spellcheck="false"><p class="description" id="%1$s_help">%4$s</p>',
				esc_attr( $id ),
				esc_attr( OPTION . '[' . $name . ']' ),
				esc_attr( settings()[ $name ] ),
				esc_html( $help )
			);
		},
		PAGE,
		'all',
		array( 'label_for' => $id )
	);
}

/** The page. */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'CoP Widgets', 'cop-widgets' ) . '</h1>';
	echo '<p>' . esc_html__( 'These hold for every widget that says nothing else. Add widgets to a page as blocks, or by shortcodes such as [cop-schedule limit="5"].', 'cop-widgets' ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form><h2>' . esc_html__( 'Shortcodes', 'cop-widgets' ) . '</h2><ul class="ul-disc">';
	foreach ( element_words() as $tag => $words ) {
		printf( '<li><code>[%1$s]</code> %2$s</li>', esc_html( $tag ), esc_html( $words['summary'] ) );
	}
	echo '</ul></div>';
}

/**
 * Puts a link to the page into the list of plugins.
 *
 * @param string[] $links What is there.
 * @return string[]
 */
function add_settings_link( $links ) {
	$link = sprintf( '<a href="%1$s">%2$s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'cop-widgets' ) );
	array_unshift( $links, $link );
	return $links;
}
