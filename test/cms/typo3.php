<?php
/**
 * The TYPO3 extension without TYPO3: what its TCA override and its ext_localconf.php make, what its forms and language
 * files say, and what the class that finds the embeds answers to questions.
 * Reads { "extension": folder, "questions": [{ "folder": …, "trusted": …, "settings": … }] }, prints JSON.
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
	use Tlrz\Infografik\Embed;

	define( 'TYPO3', true );
	$asked     = json_decode( stream_get_contents( STDIN ), true );
	$extension = $asked['extension'];

	$GLOBALS['TCA'] = array( 'tt_content' => array( 'ctrl' => array(), 'types' => array() ) );
	foreach ( glob( "$extension/Configuration/TCA/Overrides/*.php" ) as $file ) {
		require $file;
	}
	require "$extension/ext_localconf.php";
	$_EXTKEY = 'tlrz_infografik';
	require "$extension/ext_emconf.php";
	require "$extension/Classes/Embed.php";

	/** @return SimpleXMLElement */
	function xml( string $file ) {
		return simplexml_load_file( $file ) ?: exit( 1 );
	}
	foreach ( glob( "$extension/Resources/Public/Icons/*.svg" ) as $file ) {
		xml( $file );
	}
	$texts = array();
	foreach ( array( 'locallang', 'de.locallang' ) as $name ) {
		foreach ( xml( "$extension/Resources/Private/Language/$name.xlf" )->file->body->children() as $unit ) {
			$texts[ $name ][ (string) $unit['id'] ] = array( (string) $unit->source, (string) $unit->target );
		}
	}
	$fields = array();
	foreach ( xml( "$extension/Configuration/FlexForms/Infografik.xml" )->sheets->sDEF->ROOT->el->children() as $field ) {
		$fields[ substr( $field->getName(), strlen( 'settings.' ) ) ] = array(
			'type'      => (string) $field->config->type,
			'default'   => (string) $field->config->default,
			'values'    => array_map( 'strval', $field->xpath( 'config/items/numIndex/value' ) ),
			'condition' => (string) $field->displayCond,
		);
	}

	$answers = array();
	foreach ( $asked['questions'] as $question ) {
		$embed     = new Embed( $question['folder'] . '/', $question['trusted'] ?? true );
		$settings  = $question['settings'];
		$settings += array( 'language' => Embed::language( '', $question['page'] ?? 'de' ) );
		$answers[] = array(
			'html'        => $embed->html( $settings, fn( string $name ): string => "/embed/$name" ),
			'picture'     => $embed->picture( $settings ),
			'title'       => $embed->title( $settings ),
			'sentence'    => $embed->sentence( $settings ),
			'edition'     => $embed->edition( $settings ),
			'editions'    => $embed->editions(),
			'fingerprint' => $embed->fingerprint(),
		);
	}
	echo json_encode(
		array(
			'calls'   => TYPO3\CMS\Core\Utility\ExtensionManagementUtility::$calls,
			'tca'     => $GLOBALS['TCA'],
			'vars'    => $GLOBALS['TYPO3_CONF_VARS'],
			'emconf'  => $EM_CONF[ $_EXTKEY ],
			'texts'   => $texts,
			'fields'  => $fields,
			'options' => Embed::OPTIONS,
			'graphics' => Embed::GRAPHICS,
			'languages' => Embed::LANGUAGES,
			'answers' => $answers,
		),
		JSON_FORCE_OBJECT & 0
	);
}
