<?php

declare(strict_types=1);

namespace Tlrz\Infografik;

/** Finds the static embed of a graphic among the files that "tlrz-infografik render" wrote. Computes nothing. */
final class Embed
{
    public const GRAPHICS = ['storage-books', 'mail-counter', 'call-gauge'];
    public const LANGUAGES = ['de', 'en', 'de-simple'];

    /** @param string $folder where the files are: Resources/Public/Infografik/embed/ */
    public function __construct(private readonly string $folder) {}

    /**
     * The embed as HTML, or null where there is none: another edition's numbers never stand in.
     *
     * @param array<string, mixed> $settings graphic, language, edition, headingLevel
     * @param callable(string): string $address makes the address of a picture from its name below the folder
     */
    public function html(array $settings, callable $address): ?string
    {
        [$file, $name] = $this->find($settings, '.html') ?? [null, null];
        if ($file === null) {
            return null;
        }
        $level = min(6, max(1, (int)($settings['headingLevel'] ?? 3)));
        $below = str_contains($name, '/') ? dirname($name) . '/' : '';
        $html = preg_replace('/(<\/?h)[1-6]>/', '${1}' . $level . '>', (string)file_get_contents($file));
        return preg_replace_callback(
            '/(<img src=")([\w.-]+)"/',
            static fn(array $found): string => $found[1] . htmlspecialchars($address($below . $found[2])) . '"',
            $html
        );
    }

    /**
     * The sentence of the embed, without its tags: for the page module.
     *
     * @param array<string, mixed> $settings
     */
    public function sentence(array $settings): ?string
    {
        [$file] = $this->find($settings, '.minimal.html') ?? [null];
        return $file === null
            ? null
            : trim(html_entity_decode(strip_tags((string)file_get_contents($file)), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
    }

    /**
     * @param array<string, mixed> $settings
     * @return array{string, string}|null path and name below the folder
     */
    private function find(array $settings, string $ending): ?array
    {
        $graphic = (string)($settings['graphic'] ?? '');
        $language = (string)($settings['language'] ?? 'de');
        $edition = (string)($settings['edition'] ?? '');
        $known = in_array($graphic, self::GRAPHICS, true) && in_array($language, self::LANGUAGES, true);
        if (!$known || !preg_match('/^[\w-]*$/', $edition)) {
            return null;
        }
        foreach ($edition === '' ? [''] : [$edition . '/', ''] as $below) {
            $name = $below . $graphic . '.' . $language . $ending;
            $file = $this->folder . $name;
            if (!is_file($file)) {
                continue;
            }
            if ($edition === '' || str_contains((string)file_get_contents($file), ' data-edition="' . $edition . '"')) {
                return [$file, $name];
            }
        }
        return null;
    }
}
