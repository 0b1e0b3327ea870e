<?php
/**
 * What the site has chosen for all its widgets.
 *
 * @package CopWidgets
 */

namespace CopWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The settings, each a string that may be empty: `feed` (one or more addresses), `lang` (a BCP 47 tag), `time_zone` (an IANA name).
 *
 * @return array<string, string>
 */
function settings() {
	$saved = get_option( OPTION );
	return array_merge(
		array(
			'feed'      => '',
			'lang'      => '',
			'time_zone' => '',
		),
		is_array( $saved ) ? array_filter( $saved, 'is_string' ) : array()
	);
}

/**
 * Addresses separated by white space, without those that are not http, https or relative to the site.
 *
 * @param string $text What was written.
 * @return string
 */
function feed_addresses( $text ) {
	$addresses = array();
	foreach ( preg_split( '/\s+/', (string) $text, -1, PREG_SPLIT_NO_EMPTY ) as $address ) {
		$addresses[] = esc_url_raw( $address, array( 'http', 'https' ) );
	}
	return implode( ' ', array_filter( $addresses ) );
}

/**
 * Checks what the settings page has sent, or any other code that saves the option.
 *
 * @param mixed $sent What was sent.
 * @return array<string, string>
 */
function sanitize_settings( $sent ) {
	$before   = settings();
	$sent     = is_array( $sent ) ? $sent : array();
	$settings = array();
	foreach ( $before as $name => $old ) {
		$settings[ $name ] = isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? trim( sanitize_text_field( $sent[ $name ] ) ) : '';
	}

	$settings['feed'] = isset( $sent['feed'] ) && is_string( $sent['feed'] ) ? feed_addresses( $sent['feed'] ) : '';
	if ( '' === $settings['feed'] && ! empty( $sent['feed'] ) ) {
		$settings['feed'] = $before['feed'];
		complain( 'feed', __( 'The feed address must begin with https:// or http://. The old one was kept.', 'cop-widgets' ) );
	}
	if ( '' !== $settings['lang'] && ! preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/', $settings['lang'] ) ) {
		$settings['lang'] = $before['lang'];
		complain( 'lang', __( 'The language must be a code such as en, fr or fr-CA. The old one was kept.', 'cop-widgets' ) );
	}
	if ( '' !== $settings['time_zone'] && ! in_array( $settings['time_zone'], timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ) {
		$settings['time_zone'] = $before['time_zone'];
		complain( 'time_zone', __( 'The time zone must be a name such as America/Toronto. The old one was kept.', 'cop-widgets' ) );
	}
	return $settings;
}

/**
 * Says on the settings page what was not saved.
 *
 * @param string $name    Which setting.
 * @param string $message What is wrong.
 */
function complain( $name, $message ) {
	// Only where a person has sent the form; the option can be saved by code as well.
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, $name, $message );
	}
}
