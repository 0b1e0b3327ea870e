<?php
/**
 * A shortcode for each widget: `[cop-schedule limit="5"]`, `[cop-directory]What is shown meanwhile[/cop-directory]`.
 *
 * @package CopWidgets
 */

namespace CopWidgets;

defined( 'ABSPATH' ) || exit;

add_filter( 'the_content', __NAMESPACE__ . '\keep_order_of_filters', 9 );

/**
 * WordPress takes the paragraph away that it has made around a shortcode. After a post made of blocks it would do the two the wrong
 * way round for every post that follows on the page: a widget would stand in a paragraph, and what it holds could break out of it.
 *
 * @param string $content Of a post.
 * @return string The same.
 */
function keep_order_of_filters( $content ) {
	if ( remove_filter( 'the_content', 'shortcode_unautop' ) ) {
		add_filter( 'the_content', 'shortcode_unautop' );
	}
	return $content;
}

/** Tells WordPress of them all. */
function register_shortcodes() {
	foreach ( array_keys( elements() ) as $tag ) {
		add_shortcode( $tag, __NAMESPACE__ . '\shortcode_markup' );
	}
}

/**
 * What stands in the place of a shortcode.
 *
 * @param array<int|string, string>|string $given   Its attributes; `heading_level` is `heading-level`, and `past` alone is true.
 * @param string|null                      $content What it holds. It has been filtered with the post that it is in.
 * @param string                           $tag     Its name.
 * @return string
 */
function shortcode_markup( $given, $content, $tag ) {
	static $feeds = 0;

	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$name = is_int( $name ) ? $value : $name;
		$attributes[ str_replace( '_', '-', strtolower( $name ) ) ] = $value;
	}

	$is_feed = 'cop-feed' === $tag;
	$in_feed = $feeds > 0;
	$feeds  += $is_feed ? 1 : 0;
	try {
		$inside = do_shortcode( without_torn_paragraphs( (string) $content ) );
	} finally {
		$feeds -= $is_feed ? 1 : 0;
	}
	return element_markup( $tag, $attributes, $inside, $in_feed );
}

/**
 * WordPress makes paragraphs before it finds shortcodes. What stands between two of them then begins or ends within a paragraph.
 *
 * @param string $content What a shortcode holds.
 * @return string The same with whole tags, and without breaks at its ends.
 */
function without_torn_paragraphs( $content ) {
	$content = preg_replace( array( '#^(?:\s|<br\s*/?>|</p>)+#i', '#(?:\s|<br\s*/?>|<p>)+$#i' ), '', $content );
	// Widgets that stand one below the other need no breaks between them.
	$content = preg_replace( '#(?<=\])\s*(?:<br\s*/?>\s*)+(?=\[)#i', "\n", $content );
	return force_balance_tags( $content );
}
