<?php
/**
 * A block for each widget, drawn here: what is saved in a post are attributes, and what stands inside.
 *
 * @package CopWidgets
 */

namespace CopWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'cop-widgets-blocks';

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_editor_data' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );

/** Tells WordPress of the blocks, and of the script that edits them. */
function register_blocks() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( EDITOR, plugins_url( 'editor/blocks.js', FILE ), $needs, VERSION, true );
	wp_register_style( EDITOR, plugins_url( 'editor/blocks.css', FILE ), array(), VERSION );
	wp_set_script_translations( EDITOR, 'cop-widgets', plugin_dir_path( FILE ) . 'languages' );

	foreach ( array_keys( elements() ) as $tag ) {
		register_block_type(
			plugin_dir_path( FILE ) . 'blocks/' . block_name( $tag ),
			array(
				'render_callback' => function ( $given, $content, $block ) use ( $tag ) {
					// A feed block gives its address on: to blocks inside it, the key is there.
					$in_feed = isset( $block->context['cop-widgets/feed'] );
					return element_markup( $tag, $given, trim( $content ), $in_feed, ' ' . get_block_wrapper_attributes() );
				},
			)
		);
	}
}

/**
 * A tag without `cop-`.
 *
 * @param string $tag One of `elements()`.
 * @return string
 */
function block_name( $tag ) {
	return substr( $tag, strlen( 'cop-' ) );
}

/** Hands the editor's script what it asks authors for. */
function add_editor_data() {
	$words  = element_words();
	$blocks = array();
	foreach ( elements() as $tag => $element ) {
		$blocks[] = array(
			'name'       => 'cop-widgets/' . block_name( $tag ),
			'isFeed'     => 'cop-feed' === $tag,
			'attributes' => array_merge_recursive( $element['attributes'], $words[ $tag ]['attributes'] ),
		);
	}
	wp_add_inline_script( EDITOR, 'window.copWidgetsBlocks = ' . wp_json_encode( $blocks ) . ';', 'before' );
}

/**
 * Puts the blocks together in the editor's list.
 *
 * @param array<int, array<string, mixed>> $categories What is there.
 * @return array<int, array<string, mixed>>
 */
function add_category( $categories ) {
	$categories[] = array(
		'slug'  => 'cop-widgets',
		'title' => __( 'Communities of practice', 'cop-widgets' ),
	);
	return $categories;
}
