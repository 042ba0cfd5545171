<?php

defined('TYPO3') or die();

// The RTE preset, for sites whose editors put the short form into running text.
$GLOBALS['TYPO3_CONF_VARS']['RTE']['Presets']['tlrz_infografik'] = 'EXT:tlrz_infografik/Configuration/RTE/Infografik.yaml';
