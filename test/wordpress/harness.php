<?php
/**
 * Just as much of WordPress as the plugin calls: reads cases as JSON and prints what the plugin makes of them. Held against a real
 * WordPress by real.test.ts.
 *
 * Usage: php harness.php PLUGIN_FOLDER < {"option": …, "isAdmin": …, "cases": [{"shortcodes": "…"} | {"block", "attributes", "content", "inFeed"}], "sanitize": […]}
 */

define( 'ABSPATH', __DIR__ );
error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

$input    = json_decode( stream_get_contents( STDIN ), true );
$hooks    = array();
$codes    = array();
$types    = array();
$calls    = array();
$now_type = '';

function add_action( $hook, $call, $priority = 10 ) {
	$GLOBALS['hooks'][ $hook ][] = $call;
}
function add_filter( $hook, $call, $priority = 10 ) {
	$GLOBALS['hooks'][ $hook ][] = $call;
}
function remove_filter() {
	return true;
}
function note( ...$call ) {
	$GLOBALS['calls'][] = $call;
}
function plugin_basename( $file ) {
	return 'cop-widgets/' . basename( $file );
}
function plugin_dir_path( $file ) {
	return dirname( $file ) . '/';
}
function plugins_url( $path ) {
	return 'https://museum.example/wp-content/plugins/cop-widgets/' . $path;
}
function admin_url( $path ) {
	return 'https://museum.example/wp-admin/' . $path;
}
function add_query_arg( $name, $value, $url ) {
	return "$url?$name=$value";
}
function load_plugin_textdomain() {}
function __( $text, $domain ) {
	if ( 'cop-widgets' !== $domain ) {
		throw new Exception( "Another text domain: $domain" );
	}
	return $text;
}
function esc_attr( $text ) {
	return htmlspecialchars( (string) $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_html( $text ) {
	return esc_attr( $text );
}
function esc_html__( $text, $domain ) {
	return esc_html( __( $text, $domain ) );
}
function esc_url( $url ) {
	return esc_attr( esc_url_raw( $url, array( 'http', 'https' ) ) );
}
function esc_url_raw( $url, $protocols = null ) {
	$scheme = parse_url( $url, PHP_URL_SCHEME );
	return null === $scheme || in_array( strtolower( (string) $scheme ), $protocols, true ) ? $url : '';
}
function sanitize_text_field( $text ) {
	return trim( preg_replace( '/[\r\n\t ]+/', ' ', strip_tags( $text ) ) );
}
function get_option( $name ) {
	return $GLOBALS['input']['option'] ?? false;
}
function delete_option( $name ) {
	note( 'delete_option', $name );
}
function is_multisite() {
	return false;
}
function current_user_can( $capability ) {
	return 'manage_options' === $capability && ! empty( $GLOBALS['input']['isAdmin'] );
}
function add_settings_error( $setting, $code, $message ) {
	note( 'add_settings_error', $code, $message );
}
function wp_register_script( ...$all ) {
	note( 'wp_register_script', ...$all );
}
function wp_register_style( ...$all ) {}
function wp_set_script_translations( ...$all ) {}
function wp_enqueue_script( $handle ) {
	note( 'wp_enqueue_script', $handle );
}
function wp_enqueue_style( $handle ) {}
function wp_add_inline_script( ...$all ) {
	note( 'wp_add_inline_script', ...$all );
}
function wp_json_encode( $value ) {
	return json_encode( $value );
}
function wp_get_script_tag( $attributes ) {
	$html = '<script';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %1$s="%2$s"', $name, esc_attr( $value ) );
	}
	return "$html></script>\n";
}
function add_shortcode( $tag, $call ) {
	$GLOBALS['codes'][ $tag ] = $call;
}
function force_balance_tags( $html ) {
	return $html;
}
/** Attributes as WordPress reads them; a shortcode holds what stands before its end, and those of the same name hold none of their own. */
function do_shortcode( $content ) {
	$names = implode( '|', array_map( 'preg_quote', array_keys( $GLOBALS['codes'] ) ) );
	return preg_replace_callback(
		"#\[($names)(?![\w-])([^\]]*)\](?:((?:(?!\[\\1(?![\w-])).)*?)\[/\\1\])?#s",
		function ( $found ) {
			preg_match_all( '#([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)|(\S+)(?:\s|$)#', trim( $found[2] ), $pairs, PREG_SET_ORDER );
			$given = array();
			foreach ( $pairs as $pair ) {
				if ( isset( $pair[3] ) ) {
					$given[] = $pair[3];
				} else {
					$given[ strtolower( $pair[1] ) ] = $pair[2];
				}
			}
			return call_user_func( $GLOBALS['codes'][ $found[1] ], $given ? $given : '', $found[3] ?? '', $found[1] );
		},
		$content
	);
}
function register_block_type( $folder, $more ) {
	$meta                               = json_decode( file_get_contents( "$folder/block.json" ), true );
	$GLOBALS['types'][ $meta['name'] ] = array( $meta, $more['render_callback'] );
	return (object) $meta;
}
function get_block_wrapper_attributes() {
	return sprintf( 'class="wp-block-%s"', str_replace( '/', '-', $GLOBALS['now_type'] ) );
}

$folder = $argv[1];
require "$folder/cop-widgets.php";
foreach ( $hooks['init'] as $call ) {
	$call();
}

$output = array( 'markup' => array() );
foreach ( $input['cases'] ?? array() as $case ) {
	if ( isset( $case['shortcodes'] ) ) {
		$output['markup'][] = do_shortcode( $case['shortcodes'] );
		continue;
	}
	list( $meta, $render ) = $types[ $case['block'] ];
	$now_type              = $case['block'];
	$given                 = $case['attributes'];
	foreach ( $meta['attributes'] as $name => $schema ) {
		if ( ! isset( $given[ $name ] ) && isset( $schema['default'] ) ) {
			$given[ $name ] = $schema['default'];
		}
	}
	$context            = empty( $case['inFeed'] ) ? array() : array( 'cop-widgets/feed' => '' );
	$output['markup'][] = $render( $given, $case['content'] ?? '', (object) array( 'context' => $context ) );
}
foreach ( $input['sanitize'] ?? array() as $sent ) {
	$output['sanitized'][] = CopWidgets\sanitize_settings( $sent );
}
foreach ( $input['contents'] ?? array() as $content ) {
	$before              = count( $calls );
	$output['content'][] = CopWidgets\find_widgets( $content ) === $content && count( $calls ) > $before;
}
$output['script']      = CopWidgets\pin_script( '<script src="x"></script>', 'cop-widgets' );
$output['otherScript'] = CopWidgets\pin_script( '<script src="x"></script>', 'jquery' );
CopWidgets\add_editor_data();
$output['calls'] = $calls;
if ( ! empty( $input['uninstall'] ) ) {
	define( 'WP_UNINSTALL_PLUGIN', true );
	$calls = array();
	require "$folder/uninstall.php";
	$output['uninstalled'] = $calls;
}
echo json_encode( $output );
