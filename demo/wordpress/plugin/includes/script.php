<?php
/**
 * The widgets' script: from this plugin's folder, pinned by its hash, and only on pages that have a widget.
 *
 * @package CopWidgets
 */

namespace CopWidgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'cop-widgets';

add_filter( 'script_loader_tag', __NAMESPACE__ . '\pin_script', 10, 2 );
foreach ( array( 'the_content', 'widget_block_content', 'widget_text' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\find_widgets', 20 );
}

/** Tells WordPress of the script, and of the few rules that hold until it runs. */
function register_script() {
	wp_register_style( SCRIPT, plugins_url( 'cop-widgets.css', FILE ), array(), VERSION );
	wp_register_script( SCRIPT, script_address(), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It is in the address.
}

/** Puts the script into the page: it has a widget. */
function ask_for_script() {
	wp_enqueue_script( SCRIPT );
	wp_enqueue_style( SCRIPT );
}

/**
 * Where the script is. A piece of the hash changes with it, so that caches do not mix versions.
 *
 * @return string
 */
function script_address() {
	return add_query_arg( 'ver', substr( md5( SCRIPT_INTEGRITY ), 0, 8 ), plugins_url( 'scripts/cop-widgets.js', FILE ) );
}

/**
 * Makes the script a module with `integrity` and `crossorigin`: a browser runs it only when it is what was packed.
 *
 * @param string $tag    The tag that WordPress made.
 * @param string $handle Whose tag it is.
 * @return string
 */
function pin_script( $tag, $handle ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'src'         => script_address(),
			'integrity'   => SCRIPT_INTEGRITY,
			'crossorigin' => 'anonymous',
		)
	);
}

/**
 * Asks for the script where widgets stand as markup: `<cop-schedule>`, or `<div class="cop-schedule">` from those who may not write
 * unknown tags.
 *
 * @param string $content Some of a page.
 * @return string The same.
 */
function find_widgets( $content ) {
	if ( false !== strpos( $content, 'cop-' ) && preg_match( '/<(?:cop-|[a-z]+[^>]*\sclass=["\'][^"\']*\bcop-)/', $content ) ) {
		ask_for_script();
	}
	return $content;
}
