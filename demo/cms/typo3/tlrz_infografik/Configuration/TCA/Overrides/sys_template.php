<?php

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

// For TYPO3 12, and for TYPO3 13 without site sets.
ExtensionManagementUtility::addStaticFile('tlrz_infografik', 'Configuration/TypoScript', 'TLRZ-Infografik');
