<?php
/**
 * The TYPO3 extension without TYPO3: what its TCA override makes, whether its XML is sound, and what it puts out.
 * Prints { "tca": …, "xml": [files], "items": …, "embeds": { "name": html }, "sentence": … }.
 */
namespace TYPO3\CMS\Core\Utility {
	/** Keeps what it is called with. */
	final class ExtensionManagementUtility {
		public static array $calls = array();
		public static function __callStatic( string $name, array $arguments ): void {
			self::$calls[ $name ][] = $arguments;
		}
	}
}

namespace {
	define( 'TYPO3', true );
	[ , $extension, $files ] = $argv;
	$GLOBALS['TCA']          = array( 'tt_content' => array( 'ctrl' => array(), 'types' => array() ) );
	foreach ( glob( "$extension/Configuration/TCA/Overrides/*.php" ) as $file ) {
		require $file;
	}
	require "$extension/ext_localconf.php";
	require "$extension/Classes/Embed.php";

	$xml  = array();
	$find = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $extension, FilesystemIterator::SKIP_DOTS ) );
	foreach ( $find as $file ) {
		if ( in_array( $file->getExtension(), array( 'xml', 'xlf', 'svg' ), true ) ) {
			$read = new DOMDocument();
			if ( ! $read->load( (string) $file ) ) {
				exit( 1 );
			}
			$xml[] = $file->getFilename();
		}
	}
	$flexform = simplexml_load_file( "$extension/Configuration/FlexForms/Infografik.xml" );
	$items    = array();
	foreach ( $flexform->sheets->sDEF->ROOT->el->children() as $field ) {
		$items[ $field->getName() ] = array_map( 'strval', $field->xpath( 'config/items/numIndex/value' ) );
	}
	$embed   = new \Tlrz\Infografik\Embed( "$files/" );
	$address = fn( string $name ): string => "/embed/$name";
	$embeds  = array();
	foreach ( \Tlrz\Infografik\Embed::GRAPHICS as $graphic ) {
		foreach ( \Tlrz\Infografik\Embed::LANGUAGES as $language ) {
			$embeds[ "$graphic.$language" ] = $embed->html( compact( 'graphic', 'language' ) + array( 'headingLevel' => '2' ), $address );
		}
	}
	$pinned = array( 'graphic' => 'mail-counter', 'language' => 'de' );
	echo json_encode(
		array(
			'calls'    => TYPO3\CMS\Core\Utility\ExtensionManagementUtility::$calls,
			'tca'      => $GLOBALS['TCA'],
			'presets'  => $GLOBALS['TYPO3_CONF_VARS']['RTE']['Presets'],
			'xml'      => $xml,
			'items'    => $items,
			'embeds'   => $embeds,
			'pinned'   => $embed->html( $pinned + array( 'edition' => 'digitalisierungskabinett-1' ), $address ),
			'other'    => $embed->html( $pinned + array( 'edition' => 'anders' ), $address ),
			'outside'  => $embed->html( $pinned + array( 'edition' => '../embed' ), $address ),
			'unknown'  => $embed->html( array( 'graphic' => '../x' ), $address ),
			'sentence' => $embed->sentence( $pinned ),
		)
	);
}
