<?php

declare(strict_types=1);

namespace Tlrz\Infografik\Backend;

use Tlrz\Infografik\Source;
use TYPO3\CMS\Backend\Utility\BackendUtility;
use TYPO3\CMS\Core\DataHandling\DataHandler;

/**
 * An element without a title of its own would be "[No title]" in lists. TYPO3 then shows the field "subheader", which
 * this element has no other use for: it keeps the infographic's own title there. Readers never see it.
 */
final class NameInLists
{
    /** Hook of the DataHandler. @param array<string, mixed> $fields */
    public function processDatamap_postProcessFieldArray(
        string $status,
        string $table,
        int|string $id,
        array &$fields,
        DataHandler $dataHandler
    ): void {
        if ($table !== 'tt_content') {
            return;
        }
        $kept = $status === 'update' ? (array)BackendUtility::getRecord($table, (int)$id) : [];
        $row = array_merge($kept, $fields);
        if (($row['CType'] ?? '') !== 'tlrz_infografik') {
            return;
        }
        [$settings, $source] = Source::ofRow($row);
        // Where the pinned edition is missing, the title of the newest is still its name.
        $name = (string)($source->embed->title($settings)
            ?? $source->embed->title(['edition' => ''] + $settings)
            ?? $settings['graphic']
            ?? '');
        if ($name !== ($kept['subheader'] ?? '')) {
            $fields['subheader'] = $name;
        }
    }
}
