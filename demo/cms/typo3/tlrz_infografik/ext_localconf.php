<?php

use Tlrz\Infografik\Backend\NameInLists;
use Tlrz\Infografik\PageCache;
use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

// The rendering is there on every site, as that of a plugin is: with fluid_styled_content or without, and whatever a
// site set or a static template includes. Nothing but this one element is defined by it.
ExtensionManagementUtility::addTypoScriptSetup(
    "@import 'EXT:tlrz_infografik/Configuration/TypoScript/setup.typoscript'"
);

// The RTE preset, for sites whose editors put the short form into running text.
$GLOBALS['TYPO3_CONF_VARS']['RTE']['Presets']['tlrz_infografik'] = 'EXT:tlrz_infografik/Configuration/RTE/Infografik.yaml';

$GLOBALS['TYPO3_CONF_VARS']['SC_OPTIONS']['t3lib/class.t3lib_tcemain.php']['processDatamapClass']['tlrz_infografik'] = NameInLists::class;

// For TYPO3 12; later ones have an event instead and ignore this.
$GLOBALS['TYPO3_CONF_VARS']['SC_OPTIONS']['tslib/class.tslib_fe.php']['createHashBase']['tlrz_infografik'] = PageCache::class . '->whenHashed';
