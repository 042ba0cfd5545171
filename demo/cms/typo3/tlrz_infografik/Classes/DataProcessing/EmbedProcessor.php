<?php

declare(strict_types=1);

namespace Tlrz\Infografik\DataProcessing;

use Tlrz\Infografik\Embed;
use Tlrz\Infografik\PageCache;
use Tlrz\Infografik\Source;
use TYPO3\CMS\Core\Cache\CacheTag;
use TYPO3\CMS\Core\Site\Entity\SiteLanguage;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;
use TYPO3\CMS\Frontend\ContentObject\DataProcessorInterface;

/** Gives the template the static embed that the element names, and the addresses of script and style sheet. */
final class EmbedProcessor implements DataProcessorInterface
{
    public function process(
        ContentObjectRenderer $cObj,
        array $contentObjectConfiguration,
        array $processorConfiguration,
        array $processedData
    ): array {
        $request = $cObj->getRequest();
        $settings = (array)($processedData['flexform']['settings'] ?? []);
        $source = Source::of($settings, $request->getAttribute('site'));
        $language = $request->getAttribute('language');
        $settings['language'] = Embed::language(
            (string)($settings['language'] ?? ''),
            $language instanceof SiteLanguage ? $language->getHreflang() : ''
        );
        $settings['heading'] = (string)($processedData['data']['header'] ?? '');
        $processedData['infografik'] = isset($settings['graphic'])
            ? $source->embed->html($settings, $source->address(...))
            : null;
        $processedData['frame'] = self::frame($processedData['data'] ?? []);
        $processedData['script'] = $source->asset('js');
        $processedData['style'] = $source->asset('css');

        // Since TYPO3 13.3 the request collects what a page depends on.
        $collector = $request->getAttribute('frontend.cache.collector');
        if ($collector !== null) {
            $collector->addCacheTags(new CacheTag(PageCache::TAG));
        } else {
            $cObj->getTypoScriptFrontendController()?->addCacheTags([PageCache::TAG]);
        }
        return $processedData;
    }

    /**
     * What an editor chose under "Appearance", as the classes of fluid_styled_content, which most sites have styles for.
     *
     * @param array<string, mixed> $row
     */
    private static function frame(array $row): string
    {
        $classes = ['frame', 'frame-' . ($row['frame_class'] ?? 'default'), 'frame-type-tlrz_infografik'];
        foreach (['layout' => 'frame-layout-', 'space_before_class' => 'frame-space-before-', 'space_after_class' => 'frame-space-after-'] as $field => $class) {
            if ((string)($row[$field] ?? '') !== '') {
                $classes[] = $class . $row[$field];
            }
        }
        return implode(' ', $classes);
    }
}
