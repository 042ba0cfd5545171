<?php
/** Without a database: what WordPress leaves of each text of the JSON on standard input. Prints { "author": […], "paragraphs": […], … }. */
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
require ABSPATH . WPINC . '/plugin.php';
require ABSPATH . WPINC . '/functions.php';
require ABSPATH . WPINC . '/formatting.php';
require ABSPATH . WPINC . '/kses.php';
$texts = json_decode( stream_get_contents( STDIN ), true );
$kept  = array_map( fn( $html ) => wp_kses( $html, 'post' ), $texts );
echo json_encode( array( 'author' => $kept, 'paragraphs' => array_map( 'wpautop', $texts ), 'both' => array_map( 'wpautop', $kept ) ) );
