<?php

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $type = 'tlrz_infografik';
    $text = 'LLL:EXT:tlrz_infografik/Resources/Private/Language/locallang.xlf:';
    $tabs = 'LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:';

    ExtensionManagementUtility::addTcaSelectItem(
        'tt_content',
        'CType',
        [
            'label' => $text . 'element',
            'description' => $text . 'element.description',
            'value' => $type,
            'icon' => 'tlrz-infografik',
            'group' => 'default',
        ],
        'html',
        'before'
    );
    $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes'][$type] = 'tlrz-infografik';

    // The settings are a FlexForm: no column of the database is added.
    ExtensionManagementUtility::addPiFlexFormValue(
        '*',
        'FILE:EXT:tlrz_infografik/Configuration/FlexForms/Infografik.xml',
        $type
    );
    $GLOBALS['TCA']['tt_content']['types'][$type] = [
        'showitem' => '
            --div--;' . $tabs . 'general,
                --palette--;;general,
                header,
                pi_flexform,
            --div--;LLL:EXT:frontend/Resources/Private/Language/locallang_ttc.xlf:tabs.appearance,
                --palette--;;frames,
                --palette--;;appearanceLinks,
            --div--;' . $tabs . 'language,
                --palette--;;language,
            --div--;' . $tabs . 'access,
                --palette--;;hidden,
                --palette--;;access,
            --div--;' . $tabs . 'categories,
                categories,
            --div--;' . $tabs . 'notes,
                rowDescription,
        ',
        'columnsOverrides' => [
            'header' => ['label' => $text . 'header', 'description' => $text . 'header.description'],
            'pi_flexform' => ['label' => $text . 'settings'],
        ],
        'previewRenderer' => \Tlrz\Infografik\Preview::class,
    ];
})();
