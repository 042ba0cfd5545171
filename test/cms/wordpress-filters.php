<?php
/** Without a database: what WordPress leaves of the HTML on standard input. Prints { "author": …, "paragraphs": … }. */
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
require ABSPATH . WPINC . '/plugin.php';
require ABSPATH . WPINC . '/functions.php';
require ABSPATH . WPINC . '/formatting.php';
require ABSPATH . WPINC . '/kses.php';
$html = stream_get_contents( STDIN );
$kept = wp_kses( $html, 'post' );
echo json_encode( array( 'author' => $kept, 'paragraphs' => wpautop( $html ), 'both' => wpautop( $kept ) ) );
