<?php

declare(strict_types=1);

namespace Tlrz\Infografik;

use TYPO3\CMS\Backend\Preview\StandardContentPreviewRenderer;
use TYPO3\CMS\Backend\View\BackendLayout\Grid\GridColumnItem;
use TYPO3\CMS\Core\Localization\LanguageService;

/** In the page module: the picture, edition, language and sentence of an element, and what is wrong with it. */
final class Preview extends StandardContentPreviewRenderer
{
    private const TEXTS = 'LLL:EXT:tlrz_infografik/Resources/Private/Language/locallang.xlf:';

    public function renderPageModulePreviewContent(GridColumnItem $item): string
    {
        [$settings, $source] = Source::ofRow($item->getRecord());
        $embed = $source->embed;
        $graphic = (string)($settings['graphic'] ?? '');
        if (!in_array($graphic, Embed::GRAPHICS, true)) {
            return $this->warning($this->text('missing.graphic'));
        }
        $sentence = $embed->sentence($settings);
        if ($sentence === null) {
            $editions = $embed->editions();
            $problem = match (true) {
                $editions === [] => $this->text('missing.files'),
                in_array((string)($settings['edition'] ?? ''), ['', ...$editions], true) => $this->text('missing.language'),
                default => sprintf($this->text('missing.edition'), (string)$settings['edition'], implode(', ', $editions)),
            };
            return $this->facts($settings, null) . $this->warning($problem);
        }
        $picture = $embed->picture($settings);
        $page = strtolower((string)$settings['pageLanguage']);
        $other = $page !== '' && !str_starts_with($page, explode('-', $settings['language'])[0]);
        return $this->facts($settings, $embed->edition($settings))
            . ($picture === null
                ? $this->warning($this->text('missing.picture'))
                : '<p><img src="' . htmlspecialchars($source->localAddress($picture)) . '" alt="" width="160" loading="lazy"></p>')
            . '<p>' . htmlspecialchars($sentence) . '</p>'
            . ($other
                ? $this->warning(sprintf($this->text('otherLanguage'), $page, $this->text('language.' . $settings['language'])))
                : '');
    }

    /** @param array<string, mixed> $settings */
    private function facts(array $settings, ?string $shown): string
    {
        $edition = (string)($settings['edition'] ?? '');
        $facts = [
            $this->text('graphic.' . $settings['graphic']),
            $this->text('language.' . $settings['language']),
            $edition !== '' ? $edition : $this->text('edition.newest') . ($shown === null ? '' : ' (' . $shown . ')'),
        ];
        return '<p><strong>' . htmlspecialchars(implode(' · ', $facts)) . '</strong></p>';
    }

    private function warning(string $text): string
    {
        return '<p class="alert alert-warning">' . htmlspecialchars($text) . '</p>';
    }

    private function text(string $key): string
    {
        $service = $GLOBALS['LANG'];
        return $service instanceof LanguageService ? $service->sL(self::TEXTS . $key) : $key;
    }
}
