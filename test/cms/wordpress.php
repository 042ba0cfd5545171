<?php
/**
 * Sets up the WordPress of the test from the command line: installs it, switches the plugin on, and posts, as each role,
 * what the test hands over as JSON: { "title": "content", … }. Prints { "role": { "title": id } }.
 */
$_SERVER += array( 'HTTP_HOST' => $argv[2], 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/' );
define( 'WP_INSTALLING', true );
/** Nobody is to be written to. */
function wp_new_blog_notification() {}
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Test', 'administrator', 'test@example.org', true, '', 'test' );
update_option( 'stylesheet', 'plain' );
update_option( 'template', 'plain' );
$failed = activate_plugin( 'tlrz-infografik/tlrz-infografik.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
do_action( 'init' );
$ids = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$user = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'test', 'role' => $role ) );
	wp_set_current_user( $user );
	kses_init();
	foreach ( json_decode( stream_get_contents( fopen( $argv[3], 'r' ) ), true ) as $title => $content ) {
		$ids[ $role ][ $title ] = wp_insert_post(
			wp_slash( array( 'post_title' => $title, 'post_content' => $content, 'post_status' => 'publish', 'post_author' => $user ) ),
			true
		);
	}
}
echo json_encode( $ids );
