<?php
/**
 * Leaves nothing behind: the option, on every site of a network.
 *
 * @package CopWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $cop_widgets_site ) {
		switch_to_blog( $cop_widgets_site );
		delete_option( 'cop_widgets' );
		restore_current_blog();
	}
} else {
	delete_option( 'cop_widgets' );
}
