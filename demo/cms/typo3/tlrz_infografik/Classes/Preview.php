<?php

declare(strict_types=1);

namespace Tlrz\Infografik;

use TYPO3\CMS\Backend\Preview\StandardContentPreviewRenderer;
use TYPO3\CMS\Backend\View\BackendLayout\Grid\GridColumnItem;
use TYPO3\CMS\Core\Service\FlexFormService;
use TYPO3\CMS\Core\Utility\GeneralUtility;

/** In the page module: which graphic, in which language and edition, and its sentence. */
final class Preview extends StandardContentPreviewRenderer
{
    public function renderPageModulePreviewContent(GridColumnItem $item): string
    {
        $record = $item->getRecord();
        $values = GeneralUtility::makeInstance(FlexFormService::class)
            ->convertFlexFormContentToArray((string)($record['pi_flexform'] ?? ''));
        $settings = (array)($values['settings'] ?? []);
        $folder = GeneralUtility::getFileAbsFileName('EXT:tlrz_infografik/Resources/Public/Infografik/embed/');
        $sentence = (new Embed($folder))->sentence($settings)
            ?? 'Keine Dateien für diese Infografik, Sprache und Ausgabe: Besucher sehen nichts.';
        $title = implode(' · ', array_filter([
            (string)($settings['graphic'] ?? ''),
            (string)($settings['language'] ?? ''),
            (string)($settings['edition'] ?? ''),
        ]));
        return '<p><strong>' . htmlspecialchars($title) . '</strong></p><p>' . htmlspecialchars($sentence) . '</p>';
    }
}
