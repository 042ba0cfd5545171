<?php
/**
 * Plugin Name: TLRZ-Infografik
 * Description: Infographics as a block and a shortcode; complete without script, alive where the script runs.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: EUPL-1.2
 *
 * The texts and pictures are files that "tlrz-infografik render" wrote, in assets/embed: this plugin computes nothing.
 */

defined( 'ABSPATH' ) || exit;

const TLRZ_INFOGRAFIK_GRAPHICS  = array( 'storage-books', 'mail-counter', 'call-gauge' );
const TLRZ_INFOGRAFIK_LANGUAGES = array( 'de', 'en', 'de-simple' );

/** Registers script and style sheet, once, whatever asks for them, and the block. */
function tlrz_infografik_init() {
	$file    = __DIR__ . '/assets/tlrz-infografik.js';
	$version = is_readable( $file ) ? substr( hash_file( 'sha256', $file ), 0, 12 ) : null;
	wp_register_script( 'tlrz-infografik', plugins_url( 'assets/tlrz-infografik.js', __FILE__ ), array(), $version, true );
	wp_register_style( 'tlrz-infografik', plugins_url( 'assets/tlrz-infografik.css', __FILE__ ), array(), $version );
	wp_register_script(
		'tlrz-infografik-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render' ),
		$version,
		true
	);
	register_block_type( __DIR__, array( 'render_callback' => 'tlrz_infografik_render' ) );
	add_shortcode( 'tlrz_infografik', 'tlrz_infografik_shortcode' );
}
add_action( 'init', 'tlrz_infografik_init' );

/** Shortcodes write their attributes in lower case. */
function tlrz_infografik_shortcode( $attributes ) {
	$attributes = (array) $attributes;
	return tlrz_infografik_render(
		array(
			'graphic'      => isset( $attributes['graphic'] ) ? $attributes['graphic'] : '',
			'language'     => isset( $attributes['language'] ) ? $attributes['language'] : '',
			'edition'      => isset( $attributes['edition'] ) ? $attributes['edition'] : '',
			'headingLevel' => isset( $attributes['heading-level'] ) ? $attributes['heading-level'] : 3,
		)
	);
}

/** What is said to those who can correct it; readers see nothing of it. */
function tlrz_infografik_fault( $text ) {
	return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $text ) . '</p>' : '';
}

/** The static embed of one graphic. Every value is on a list, or is escaped. */
function tlrz_infografik_render( $attributes ) {
	$graphic = isset( $attributes['graphic'] ) ? (string) $attributes['graphic'] : '';
	if ( ! in_array( $graphic, TLRZ_INFOGRAFIK_GRAPHICS, true ) ) {
		return tlrz_infografik_fault( 'tlrz_infografik: graphic is one of ' . implode( ', ', TLRZ_INFOGRAFIK_GRAPHICS ) );
	}
	$language = isset( $attributes['language'] ) ? (string) $attributes['language'] : '';
	if ( ! in_array( $language, TLRZ_INFOGRAFIK_LANGUAGES, true ) ) {
		$language = 0 === strpos( get_locale(), 'en' ) ? 'en' : 'de';
	}
	$edition = isset( $attributes['edition'] ) ? sanitize_key( (string) $attributes['edition'] ) : '';
	$level   = isset( $attributes['headingLevel'] ) ? min( 6, max( 1, (int) $attributes['headingLevel'] ) ) : 3;

	wp_enqueue_script( 'tlrz-infografik' );
	wp_enqueue_style( 'tlrz-infografik' );

	// An older edition has a folder of its own; it must never show the numbers of another one.
	foreach ( $edition ? array( "$edition/", '' ) : array( '' ) as $folder ) {
		$file   = __DIR__ . "/assets/embed/$folder$graphic.$language.html";
		$html   = is_readable( $file ) ? (string) file_get_contents( $file ) : '';
		if ( '' === $html || ( $edition && false === strpos( $html, ' data-edition="' . $edition . '"' ) ) ) {
			continue;
		}
		$pictures = esc_url( plugins_url( "assets/embed/$folder", __FILE__ ) );
		$html     = preg_replace( '/(<img src=")(?![a-z]+:|\/)/', '${1}' . $pictures, $html );
		return preg_replace( '/(<\/?h)[1-6]>/', '${1}' . $level . '>', $html );
	}
	return tlrz_infografik_fault( "tlrz_infografik: assets/embed has no file for $graphic, $language, edition \"$edition\"" );
}

/** An embed or a tag that somebody pasted comes alive as well. */
function tlrz_infografik_pasted( $content ) {
	if ( false !== strpos( $content, 'data-tlrz=' ) || false !== strpos( $content, '<tlrz-' ) ) {
		wp_enqueue_script( 'tlrz-infografik' );
		wp_enqueue_style( 'tlrz-infografik' );
	}
	return $content;
}
add_filter( 'the_content', 'tlrz_infografik_pasted', 20 );
