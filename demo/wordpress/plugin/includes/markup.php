<?php
/**
 * From attributes to the markup of a widget. Blocks and shortcodes share it.
 *
 * @package CopWidgets
 */

namespace CopWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The markup of one widget, escaped.
 *
 * @param string               $tag     One of `elements()`.
 * @param array<string, mixed> $given   Attributes as the author wrote them; unknown ones and values that mean nothing are left out.
 * @param string               $content What stands inside until the widget is there: HTML that has been filtered by what its author may write.
 * @param bool                 $in_feed Whether a feed around it gives it what it shows.
 * @param string               $more    More attributes, escaped.
 * @return string
 */
function element_markup( $tag, $given, $content, $in_feed, $more = '' ) {
	ask_for_script();
	$known      = elements()[ $tag ]['attributes'];
	$attributes = array();
	foreach ( $known as $name => $attribute ) {
		$value = isset( $given[ $name ] ) ? attribute_value( $name, $attribute, $given[ $name ] ) : null;
		if ( null !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	$attributes = with_defaults( $attributes, $known, $in_feed );

	$html = '<' . $tag;
	foreach ( $attributes as $name => $value ) {
		$html .= true === $value ? " $name" : sprintf( ' %1$s="%2$s"', $name, esc_attr( $value ) );
	}
	return "$html$more>" . notice( $attributes, $known, $in_feed ) . "$content</$tag>";
}

/**
 * What an author wrote, as the widget takes it.
 *
 * @param string               $name      The attribute.
 * @param array<string, mixed> $attribute What is known of it: `type` is `boolean`, `number`, `string`, or `words` with `options`.
 * @param mixed                $value     What was written.
 * @return string|true|null `true` is an attribute without a value, null none.
 */
function attribute_value( $name, $attribute, $value ) {
	if ( 'boolean' === $attribute['type'] ) {
		$is_off = is_string( $value ) && in_array( strtolower( trim( $value ) ), array( 'false', 'no', 'off', '0' ), true );
		return false === $value || 0 === $value || $is_off ? null : true;
	}
	if ( ! is_scalar( $value ) || is_bool( $value ) ) {
		return null;
	}
	$value = trim( (string) $value );
	if ( 'src' === $name ) {
		$value = feed_addresses( $value );
	}
	if ( '' === $value || ( 'number' === $attribute['type'] && ! is_numeric( $value ) ) ) {
		return null;
	}
	return 'words' === $attribute['type'] && ! in_array( $value, $attribute['options'], true ) ? null : $value;
}

/**
 * Adds what the settings say where the author says nothing and nothing around it does.
 *
 * @param array<string, string|true> $attributes Of the widget.
 * @param array<string, array>       $known      Those that it can have.
 * @param bool                       $in_feed    Whether a feed is around it.
 * @return array<string, string|true>
 */
function with_defaults( $attributes, $known, $in_feed ) {
	$settings = settings();
	$defaults = array(
		'src'       => $in_feed ? '' : $settings['feed'],
		'lang'      => $settings['lang'],
		'time-zone' => $in_feed ? '' : $settings['time_zone'],
	);
	foreach ( $defaults as $name => $value ) {
		if ( '' !== $value && isset( $known[ $name ] ) && ! isset( $attributes[ $name ] ) ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/**
 * Tells those who can mend it that no feed is named. Visitors see what stands inside the widget.
 *
 * @param array<string, string|true> $attributes Of the widget.
 * @param array<string, array>       $known      Those that it can have.
 * @param bool                       $in_feed    Whether a feed is around it.
 * @return string
 */
function notice( $attributes, $known, $in_feed ) {
	if ( $in_feed || ! isset( $known['src'] ) || isset( $attributes['src'] ) || ! current_user_can( 'manage_options' ) ) {
		return '';
	}
	return sprintf(
		'<span class="cop-widgets-notice">%1$s <a href="%2$s">%3$s</a></span>',
		esc_html__( 'No feed address has been set, so that this widget has nothing to show. Only administrators see this.', 'cop-widgets' ),
		esc_url( admin_url( 'options-general.php?page=cop-widgets' ) ),
		esc_html__( 'Settings', 'cop-widgets' )
	);
}
