<?php

declare(strict_types=1);

namespace Tlrz\Infografik;

/**
 * The static embeds in a folder, as "tlrz-infografik render" wrote them:
 *
 *   <graphic>.<language>.html            the embed
 *   <graphic>.<language>.minimal.html    its sentence
 *   <edition>/…                          the same of an older edition
 *
 * It finds them and sets what an editor chose. It computes no number and draws nothing.
 */
final class Embed
{
    public const GRAPHICS = ['storage-books', 'mail-counter', 'call-gauge'];
    public const LANGUAGES = ['de', 'en', 'de-simple'];

    /**
     * What else an editor can set, by infographic: the attributes of its tag, and the words that each allows; none for a
     * switch. test/cms/typo3.test.js compares this with the declaration of the tags.
     */
    public const OPTIONS = [
        'storage-books' => [
            'show' => ['both', 'published', 'before'],
            'step' => ['all', 'country', 'city', 'library', 'shelf', 'book', 'page'],
            'no-comparisons' => [],
            'no-converter' => [],
            'open' => [],
        ],
        'mail-counter' => [
            'since' => ['midnight', 'new-year', 'visit'],
            'still' => [],
            'rolling' => [],
            'open' => [],
        ],
        'call-gauge' => ['unit' => ['window', 'hour', 'minute', 'second'], 'still' => [], 'open' => []],
    ];

    /** Tags and attributes of an embed. What is not listed here was not written by "tlrz-infografik render". */
    private const TAG = '/<\/?(?:figure|div|h[1-6]|p|strong|small|span|br|img|details|summary|table|thead|tbody|tr|th|td|figcaption|a)'
        . '(?: (?:data-(?:tlrz|edition|figures|src|heading-level)|lang|translate|src|alt|width|height|scope|href)="[^"<>]*")*>/';

    /**
     * @param string $folder path, with a slash at its end
     * @param bool $trusted whether only integrators write into it; what editors can upload is read with care
     */
    public function __construct(private readonly string $folder, private readonly bool $trusted = true) {}

    /** The language to show: the chosen one, else that of the page or its shorter form, else German as the tags do. */
    public static function language(string $chosen, string $page): string
    {
        $page = strtolower(str_replace('_', '-', $page));
        foreach ([$chosen, $page, explode('-', $page)[0]] as $language) {
            if (in_array($language, self::LANGUAGES, true)) {
                return $language;
            }
        }
        return 'de';
    }

    /**
     * The embed as HTML, or null where there is none: another edition's numbers never stand in.
     *
     * @param array<string, mixed> $settings graphic, language, edition, headingLevel, heading, and the options
     * @param callable(string): string $address makes the address of a picture from its name below the folder
     */
    public function html(array $settings, callable $address): ?string
    {
        $found = $this->find($settings, '.html');
        if ($found === null) {
            return null;
        }
        [$html, $below] = $found;
        $level = min(6, max(1, (int)($settings['headingLevel'] ?? 3)));
        $heading = htmlspecialchars(trim((string)($settings['heading'] ?? '')));
        $html = (string)preg_replace('/(<\/?h)[1-6]>/', '${1}' . $level . '>', $html);
        if ($heading !== '') {
            $html = (string)preg_replace_callback(
                '/(<h[1-6]>).*?(<\/h)/s',
                static fn(array $part): string => $part[1] . $heading . $part[2],
                $html,
                1
            );
        }
        $html = (string)preg_replace_callback(
            '/(<img src=")([\w.-]+)"/',
            static fn(array $part): string => $part[1] . htmlspecialchars($address($below . $part[2])) . '"',
            $html
        );
        $attributes = self::attributes($settings) . ($heading === '' ? '' : ' data-heading="' . $heading . '"');
        return (string)preg_replace_callback(
            '/^(<\w+ data-tlrz="[^"]*")/',
            static fn(array $part): string => $part[1] . $attributes,
            $html
        );
    }

    /**
     * Name of the picture below the folder, for the page module.
     *
     * @param array<string, mixed> $settings
     */
    public function picture(array $settings): ?string
    {
        [$html, $below] = $this->find($settings, '.html') ?? ['', ''];
        return preg_match('/<img src="([\w.-]+)"/', $html, $part) && is_file($this->folder . $below . $part[1])
            ? $below . $part[1]
            : null;
    }

    /** @param array<string, mixed> $settings */
    public function title(array $settings): ?string
    {
        [$html] = $this->find($settings, '.html') ?? [''];
        return preg_match('/<h[1-6]>(.*?)<\/h/s', $html, $part) ? self::text($part[1]) : null;
    }

    /**
     * The sentence with the numbers and their source, without tags.
     *
     * @param array<string, mixed> $settings
     */
    public function sentence(array $settings): ?string
    {
        [$html] = $this->find($settings, '.minimal.html') ?? [''];
        return $html === '' ? null : self::text($html);
    }

    /** The edition that an element without one shows. @param array<string, mixed> $settings */
    public function edition(array $settings): ?string
    {
        [$html] = $this->find($settings, '.html') ?? [''];
        return preg_match('/ data-edition="([\w.-]+)"/', $html, $part) ? $part[1] : null;
    }

    /** The editions that are there: the one in the folder itself first. @return list<string> */
    public function editions(): array
    {
        $found = [];
        foreach ($this->files() as $file) {
            $start = (string)file_get_contents($file, false, null, 0, 400);
            if (preg_match('/^<\w+ data-tlrz="[^"]*" data-edition="([\w.-]+)"/', $start, $part)) {
                $found[] = $part[1];
            }
        }
        return array_values(array_unique($found));
    }

    /**
     * Changes whenever an embed is added, written again or taken away. Files out of an archive may bring a date that never
     * changes; when a file was put where it is, the system knows itself.
     */
    public function fingerprint(): string
    {
        $state = array_map(
            static fn(string $file): string => implode(' ', [$file, filemtime($file), filectime($file), filesize($file)]),
            $this->files()
        );
        return md5(implode("\n", $state));
    }

    /** @return list<string> */
    private function files(): array
    {
        return array_merge(glob($this->folder . '*.html') ?: [], glob($this->folder . '*/*.html') ?: []);
    }

    /**
     * @param array<string, mixed> $settings
     * @return array{string, string}|null HTML, and where it is below the folder
     */
    private function find(array $settings, string $ending): ?array
    {
        $graphic = (string)($settings['graphic'] ?? '');
        $language = (string)($settings['language'] ?? '');
        $edition = (string)($settings['edition'] ?? '');
        $known = in_array($graphic, self::GRAPHICS, true) && in_array($language, self::LANGUAGES, true);
        if (!$known || !preg_match('/^(?:\w[\w.-]*)?$/D', $edition)) {
            return null;
        }
        foreach ($edition === '' ? [''] : [$edition . '/', ''] as $below) {
            $file = $this->folder . $below . $graphic . '.' . $language . $ending;
            $html = is_file($file) ? (string)file_get_contents($file) : '';
            $right = $edition === '' || str_contains($html, ' data-edition="' . $edition . '"');
            if ($html !== '' && $right && ($this->trusted || self::isEmbed($html))) {
                return [$html, $below];
            }
        }
        return null;
    }

    /** Whether HTML holds nothing but the tags of an embed, and no address that is a script. */
    private static function isEmbed(string $html): bool
    {
        $rest = preg_replace(self::TAG, '', $html);
        return is_string($rest)
            && !str_contains($rest, '<')
            && !preg_match('/ (?:src|href|data-src)="(?!https?:\/\/|\/|[\w.-]+")/i', $html);
    }

    /** @param array<string, mixed> $settings */
    private static function attributes(array $settings): string
    {
        $html = '';
        foreach (self::OPTIONS[(string)$settings['graphic']] as $name => $values) {
            $value = (string)($settings[$name] ?? '');
            if ($values === []) {
                $html .= $value === '1' ? ' data-' . $name . '=""' : '';
            } elseif (in_array($value, array_slice($values, 1), true)) {
                // The first is what holds without the attribute.
                $html .= ' data-' . $name . '="' . $value . '"';
            }
        }
        return $html;
    }

    private static function text(string $html): string
    {
        return trim(html_entity_decode(strip_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
    }
}
