<?php
/**
 * What MediaWiki shows of each wikitext of the JSON on standard input: its own parser and sanitizer, as on a page. Run
 * with MW_INSTALL_PATH and --conf; prints a JSON list of HTML.
 */
require getenv( 'MW_INSTALL_PATH' ) . '/maintenance/Maintenance.php';

class ParseTexts extends Maintenance {
	public function execute() {
		$options = ParserOptions::newFromAnon();
		$title   = Title::newFromText( 'Infografik' );
		$html    = array();
		foreach ( json_decode( stream_get_contents( STDIN ), true ) as $text ) {
			$parser = MediaWiki\MediaWikiServices::getInstance()->getParserFactory()->create();
			$html[] = $parser->parse( $text, $title, $options )->getText();
		}
		print json_encode( $html );
	}
}
$maintClass = ParseTexts::class;
require RUN_MAINTENANCE_IF_MAIN;
