<?php

declare(strict_types=1);

namespace Tlrz\Infografik\Backend;

use Tlrz\Infografik\Source;
use TYPO3\CMS\Core\Localization\LanguageService;

/** The editions that an editor can choose: those that are there. */
final class EditionItems
{
    private const TEXTS = 'LLL:EXT:tlrz_infografik/Resources/Private/Language/locallang.xlf:';

    /** @param array<string, mixed> $parameters of an itemsProcFunc */
    public function add(array &$parameters): void
    {
        $row = (array)($parameters['row'] ?? []);
        $source = new Source(self::value($row['settings.folder'] ?? ''), $parameters['site'] ?? null);
        $editions = $source->embed->editions();
        foreach ($editions as $edition) {
            $parameters['items'][] = ['label' => $edition, 'value' => $edition];
        }
        // A chosen edition whose files are gone stays chosen, and says so.
        $chosen = self::value($row['settings.edition'] ?? '');
        if ($chosen !== '' && !in_array($chosen, $editions, true)) {
            $service = $GLOBALS['LANG'];
            $note = $service instanceof LanguageService ? $service->sL(self::TEXTS . 'edition.gone') : '%s';
            $parameters['items'][] = ['label' => sprintf($note, $chosen), 'value' => $chosen];
        }
    }

    /** The form hands over a text, a list of texts, or a list of folders with what is known of each. */
    private static function value(mixed $raw): string
    {
        while (is_array($raw)) {
            $raw = $raw['identifier'] ?? $raw['folder'] ?? reset($raw);
        }
        return (string)$raw;
    }
}
