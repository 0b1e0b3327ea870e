<?php
/**
 * Plugin Name:       CoP Widgets
 * Description:       Communities of practice on your own pages: who they are, when they meet, how to join. A block and a shortcode for each widget.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       cop-widgets
 * Domain Path:       /languages
 *
 * The plugin asks no other server for anything. Visitors' browsers load the widgets' script from this site, pinned by its hash,
 * and the association's feed from the address in the settings.
 *
 * @package CopWidgets
 */

namespace CopWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;
const OPTION  = 'cop_widgets';

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/settings-page.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'cop-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		register_script();
		register_shortcodes();
		register_blocks();
	}
);
