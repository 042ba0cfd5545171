<?php
/**
 * Plugin Name: TLRZ-Infografik
 * Description: Infographics as a block and a shortcode; complete without script, alive where the script runs.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: tlrz-infografik
 * License: EUPL-1.2
 * License URI: https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain: tlrz-infografik
 * Domain Path: /languages
 *
 * The texts and pictures are files that "tlrz-infografik render" wrote: this plugin computes nothing. It keeps nothing in
 * the database, on one site or on many, and there is nothing to remove when it goes.
 *
 * @package tlrz-infografik
 */

defined( 'ABSPATH' ) || exit;

const TLRZ_INFOGRAFIK_LANGUAGES = array( 'de', 'en', 'de-simple' );

/**
 * What an editor can set, by infographic: the attributes of its tag, and the words that each allows; none for a switch.
 * The first word is what holds without the attribute.
 */
const TLRZ_INFOGRAFIK_OPTIONS = array(
	'storage-books' => array(
		'show'           => array( 'both', 'published', 'before' ),
		'step'           => array( 'all', 'country', 'city', 'library', 'shelf', 'book', 'page' ),
		'no-comparisons' => array(),
		'no-converter'   => array(),
		'open'           => array(),
	),
	'mail-counter'  => array(
		'since'   => array( 'midnight', 'new-year', 'visit' ),
		'still'   => array(),
		'rolling' => array(),
		'open'    => array(),
	),
	'call-gauge'    => array(
		'unit'  => array( 'window', 'hour', 'minute', 'second' ),
		'still' => array(),
		'open'  => array(),
	),
);

/** Registers script and style sheet, once, whatever asks for them, and block and shortcode. */
function tlrz_infografik_init() {
	load_plugin_textdomain( 'tlrz-infografik', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	$file    = __DIR__ . '/assets/tlrz-infografik.js';
	$version = is_readable( $file ) ? substr( hash_file( 'sha256', $file ), 0, 12 ) : null;
	wp_register_script( 'tlrz-infografik', plugins_url( 'assets/tlrz-infografik.js', __FILE__ ), array(), $version, true );
	wp_register_style( 'tlrz-infografik', plugins_url( 'assets/tlrz-infografik.css', __FILE__ ), array(), $version );
	wp_register_script(
		'tlrz-infografik-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render', 'wp-i18n' ),
		substr( hash_file( 'sha256', __DIR__ . '/editor.js' ), 0, 12 ),
		true
	);
	wp_set_script_translations( 'tlrz-infografik-editor', 'tlrz-infografik', __DIR__ . '/languages' );
	register_block_type( __DIR__, array( 'render_callback' => 'tlrz_infografik_block' ) );
	add_shortcode( 'tlrz_infografik', 'tlrz_infografik_shortcode' );
}
add_action( 'init', 'tlrz_infografik_init' );

/** Tells the editor which editions are there. */
function tlrz_infografik_editor_data() {
	$data = 'window.tlrzInfografik = ' . wp_json_encode( array( 'editions' => tlrz_infografik_editions() ) ) . ';';
	wp_add_inline_script( 'tlrz-infografik-editor', $data, 'before' );
}
add_action( 'enqueue_block_editor_assets', 'tlrz_infografik_editor_data' );

/**
 * Where the files can be, with the address of each: those of the site, which an update of the plugin leaves alone, and
 * those that came with the plugin. On a network every site has its own folder of uploads.
 *
 * @return array<string, string>
 */
function tlrz_infografik_folders() {
	$uploads = wp_upload_dir( null, false );
	return array(
		$uploads['basedir'] . '/tlrz-infografik/' => $uploads['baseurl'] . '/tlrz-infografik/',
		__DIR__ . '/assets/embed/'                => plugins_url( 'assets/embed/', __FILE__ ),
	);
}

/**
 * Names of the editions that are there.
 *
 * @return string[]
 */
function tlrz_infografik_editions() {
	$editions = array();
	foreach ( array_keys( tlrz_infografik_folders() ) as $folder ) {
		foreach ( array_merge( (array) glob( $folder . '*.html' ), (array) glob( $folder . '*/*.html' ) ) as $file ) {
			$start = (string) file_get_contents( $file, false, null, 0, 400 );
			if ( preg_match( '/^<\w+ data-tlrz="[^"]*" data-edition="([\w.-]+)"/', $start, $part ) ) {
				$editions[] = $part[1];
			}
		}
	}
	return array_values( array_unique( $editions ) );
}

/**
 * The static embed, and the address of the folder with its picture; an empty text where there is none. Without an edition
 * the figures of the site stand before those of the plugin; an edition is never replaced by another one's.
 *
 * @param string $graphic  Name of an infographic.
 * @param string $language One of the languages.
 * @param string $edition  Name of an edition, or nothing for the newest.
 * @return string[]
 */
function tlrz_infografik_find( $graphic, $language, $edition ) {
	foreach ( tlrz_infografik_folders() as $folder => $address ) {
		// A site with figures of its own has no others, also where its own leave a gap.
		if ( '' === $edition && ! glob( $folder . '*.html' ) ) {
			continue;
		}
		foreach ( '' === $edition ? array( '' ) : array( "$edition/", '' ) as $below ) {
			$file = "$folder$below$graphic.$language.html";
			$html = is_readable( $file ) ? (string) file_get_contents( $file ) : '';
			if ( '' !== $html && ( '' === $edition || false !== strpos( $html, ' data-edition="' . $edition . '"' ) ) ) {
				return array( $html, $address . $below );
			}
		}
		if ( '' === $edition ) {
			break;
		}
	}
	return array( '', '' );
}

/**
 * The language to show: the chosen one, else that of the page or its shorter form, else German as the tags do.
 * Translation plugins set the locale for each page.
 *
 * @param string $chosen Language that the editor chose, or nothing.
 */
function tlrz_infografik_language( $chosen ) {
	$page = strtolower( str_replace( '_', '-', get_locale() ) );
	foreach ( array( $chosen, $page, strtok( $page, '-' ) ) as $language ) {
		if ( in_array( $language, TLRZ_INFOGRAFIK_LANGUAGES, true ) ) {
			return $language;
		}
	}
	return 'de';
}

/**
 * What is said to those who can correct it; readers see nothing of it.
 *
 * @param string $text What is wrong.
 */
function tlrz_infografik_fault( $text ) {
	return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $text ) . '</p>' : '';
}

/**
 * The block: its attributes are in camel case.
 *
 * @param array $attributes Attributes of the block.
 */
function tlrz_infografik_block( $attributes ) {
	foreach ( array( 'heading-level', 'no-comparisons', 'no-converter' ) as $name ) {
		$block = lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) );
		if ( isset( $attributes[ $block ] ) ) {
			$attributes[ $name ] = $attributes[ $block ];
		}
	}
	$html = tlrz_infografik_render( $attributes );
	// With the classes for alignment and spacing.
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

/**
 * The shortcode: its attributes are those of the tag; a switch is on with any value but "0", "false" and "no".
 *
 * @param array|string $attributes What stands in the shortcode.
 */
function tlrz_infografik_shortcode( $attributes ) {
	return tlrz_infografik_render( (array) $attributes );
}

/**
 * The static embed of one infographic. Every value is on a list, or is escaped.
 *
 * @param array $attributes By the names of the tag's attributes.
 */
function tlrz_infografik_render( $attributes ) {
	$value   = static function ( $name ) use ( $attributes ) {
		return isset( $attributes[ $name ] ) && is_scalar( $attributes[ $name ] ) ? trim( (string) $attributes[ $name ] ) : '';
	};
	$graphic = $value( 'graphic' );
	if ( ! isset( TLRZ_INFOGRAFIK_OPTIONS[ $graphic ] ) ) {
		/* translators: %s: list of names */
		return tlrz_infografik_fault( sprintf( __( 'tlrz_infografik: graphic is one of %s', 'tlrz-infografik' ), implode( ', ', array_keys( TLRZ_INFOGRAFIK_OPTIONS ) ) ) );
	}
	$language = tlrz_infografik_language( $value( 'language' ) );
	$edition  = preg_match( '/^\w[\w.-]*$/D', $value( 'edition' ) ) ? $value( 'edition' ) : '';
	if ( $edition !== $value( 'edition' ) ) {
		return tlrz_infografik_fault( __( 'tlrz_infografik: an edition has letters, digits, full stops and hyphens', 'tlrz-infografik' ) );
	}
	list( $html, $pictures ) = tlrz_infografik_find( $graphic, $language, $edition );
	if ( '' === $html ) {
		return tlrz_infografik_fault(
			/* translators: 1: name of an infographic, 2: language, 3: name of an edition, 4: list of editions */
			sprintf( __( 'tlrz_infografik: there are no files for %1$s, %2$s, edition "%3$s"; available: %4$s', 'tlrz-infografik' ), $graphic, $language, $edition, implode( ', ', tlrz_infografik_editions() ) )
		);
	}
	wp_enqueue_script( 'tlrz-infografik' );
	wp_enqueue_style( 'tlrz-infografik' );

	$data = '';
	foreach ( TLRZ_INFOGRAFIK_OPTIONS[ $graphic ] as $name => $words ) {
		$chosen = $value( $name );
		if ( $words ? in_array( $chosen, array_slice( $words, 1 ), true ) : ! in_array( $chosen, array( '', '0', 'false', 'no' ), true ) ) {
			$data .= ' data-' . $name . '="' . ( $words ? esc_attr( $chosen ) : '' ) . '"';
		}
	}
	$level   = '' === $value( 'heading-level' ) ? 3 : min( 6, max( 1, (int) $value( 'heading-level' ) ) );
	$heading = esc_html( $value( 'heading' ) );
	$html    = preg_replace( '/(<\/?h)[1-6]>/', '${1}' . $level . '>', $html );
	if ( '' !== $heading ) {
		$data .= ' data-heading="' . esc_attr( $value( 'heading' ) ) . '"';
		$html  = preg_replace_callback(
			'/(<h[1-6]>).*?(<\/h)/s',
			static function ( $part ) use ( $heading ) {
				return $part[1] . $heading . $part[2];
			},
			$html,
			1
		);
	}
	$pictures = esc_url( $pictures );
	return preg_replace_callback(
		array( '/^(<\w+ data-tlrz="[^"]*")/', '/(<img src=")(?![a-z]+:|\/)/' ),
		static function ( $part ) use ( $data, $pictures ) {
			return $part[1] . ( '<img src="' === $part[1] ? $pictures : $data );
		},
		$html
	);
}

/**
 * An embed or a tag that somebody pasted comes alive as well.
 *
 * @param string $content Text of a post.
 */
function tlrz_infografik_pasted( $content ) {
	if ( false !== strpos( $content, 'data-tlrz=' ) || false !== strpos( $content, '<tlrz-' ) ) {
		wp_enqueue_script( 'tlrz-infografik' );
		wp_enqueue_style( 'tlrz-infografik' );
	}
	return $content;
}
add_filter( 'the_content', 'tlrz_infografik_pasted', 20 );
