<?php

declare(strict_types=1);

namespace Tlrz\Infografik\DataProcessing;

use Tlrz\Infografik\Embed;
use TYPO3\CMS\Core\Utility\GeneralUtility;
use TYPO3\CMS\Core\Utility\PathUtility;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;
use TYPO3\CMS\Frontend\ContentObject\DataProcessorInterface;

/** Gives the template the static embed that the settings of the element name. */
final class EmbedProcessor implements DataProcessorInterface
{
    private const FOLDER = 'EXT:tlrz_infografik/Resources/Public/Infografik/embed/';

    public function process(
        ContentObjectRenderer $cObj,
        array $contentObjectConfiguration,
        array $processorConfiguration,
        array $processedData
    ): array {
        $embed = new Embed(GeneralUtility::getFileAbsFileName(self::FOLDER));
        $processedData[$processorConfiguration['as'] ?? 'infografik'] = $embed->html(
            (array)($processedData['flexform']['settings'] ?? []),
            static fn(string $name): string => PathUtility::getPublicResourceWebPath(self::FOLDER . $name)
        );
        return $processedData;
    }
}
