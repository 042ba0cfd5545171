<?php

declare(strict_types=1);

namespace Tlrz\Infografik;

use TYPO3\CMS\Core\Core\Environment;
use TYPO3\CMS\Core\Exception\SiteNotFoundException;
use TYPO3\CMS\Core\Resource\StorageRepository;
use TYPO3\CMS\Core\Service\FlexFormService;
use TYPO3\CMS\Core\Site\Entity\Site;
use TYPO3\CMS\Core\Site\Entity\SiteInterface;
use TYPO3\CMS\Core\Site\SiteFinder;
use TYPO3\CMS\Core\Utility\GeneralUtility;
use TYPO3\CMS\Core\Utility\PathUtility;

/**
 * Where an element's files are. In this order: the folder that the element names, the one that the site names, the files
 * that came with the extension. Exactly one of them is asked: figures of one office never fill a gap of another's.
 */
final class Source
{
    private const SHIPPED = 'EXT:tlrz_infografik/Resources/Public/Infografik/';

    public readonly Embed $embed;

    /** Path of the folder, as the web server sees it; null for the extension's own. */
    private readonly ?string $public;

    private readonly string $host;

    /** @param string $folder as the file list names it: "1:/zahlen/"; empty for that of the site */
    public function __construct(string $folder, ?SiteInterface $site)
    {
        $setting = static fn(string $name): string => $site instanceof Site
            ? trim((string)$site->getSettings()->get('tlrzInfografik.' . $name, ''))
            : '';
        $folder = $folder !== '' ? $folder : $setting('folder');
        $host = $setting('host');
        $this->host = $host === '' ? '' : rtrim($host, '/') . '/';
        $this->public = $folder === '' ? null : self::path($folder);
        $this->embed = $this->public === null
            ? new Embed(GeneralUtility::getFileAbsFileName(self::SHIPPED . 'embed/'))
            : new Embed($this->public, false);
    }

    /** @param array<string, mixed> $settings of the element */
    public static function of(array $settings, ?SiteInterface $site): self
    {
        return new self((string)($settings['folder'] ?? ''), $site);
    }

    /**
     * The settings of an element in the backend, with the language that its page has.
     *
     * @param array<string, mixed> $row of tt_content
     * @return array{array<string, mixed>, self}
     */
    public static function ofRow(array $row): array
    {
        $values = GeneralUtility::makeInstance(FlexFormService::class)
            ->convertFlexFormContentToArray((string)($row['pi_flexform'] ?? ''));
        $settings = (array)($values['settings'] ?? []);
        $site = self::site((int)($row['pid'] ?? 0));
        $page = '';
        if ($site instanceof Site) {
            // An element for all languages is shown here in the site's first.
            $language = max(0, (int)($row['sys_language_uid'] ?? 0));
            $page = isset($site->getAllLanguages()[$language]) ? $site->getAllLanguages()[$language]->getHreflang() : '';
        }
        $settings['pageLanguage'] = $page;
        $settings['language'] = Embed::language((string)($settings['language'] ?? ''), $page);
        return [$settings, self::of($settings, $site)];
    }

    public static function site(int $page): ?SiteInterface
    {
        try {
            return GeneralUtility::makeInstance(SiteFinder::class)->getSiteByPageId($page);
        } catch (SiteNotFoundException) {
            return null;
        }
    }

    /** Address of a picture from its name below the folder. */
    public function address(string $name): string
    {
        return $this->public === null && $this->host !== ''
            ? $this->host . 'embed/' . $name
            : $this->localAddress($name);
    }

    /** The same on this server, for the backend, whose policy allows no other. */
    public function localAddress(string $name): string
    {
        return $this->public === null
            ? PathUtility::getPublicResourceWebPath(self::SHIPPED . 'embed/' . $name)
            : PathUtility::getAbsoluteWebPath($this->public . $name);
    }

    /**
     * Script or style sheet, for the asset collector. In the package their names have a hash: files out of an archive may
     * have no date, by which TYPO3 would tell browsers of a new version.
     *
     * @param string $ending "js" or "css"
     */
    public function asset(string $ending): string
    {
        if ($this->host !== '') {
            return $this->host . 'tlrz-infografik.' . $ending;
        }
        $hashed = glob(GeneralUtility::getFileAbsFileName(self::SHIPPED) . 'tlrz-infografik.*.' . $ending) ?: [];
        return self::SHIPPED . basename($hashed[0] ?? 'tlrz-infografik.' . $ending);
    }

    /**
     * Path of a folder of the file list. It is read, not listed, so that it holds for editors without rights to it too;
     * only storages on this machine with addresses of their own can show pictures.
     */
    private static function path(string $folder): string
    {
        [$storage, $below] = array_pad(explode(':', $folder, 2), 2, '');
        $found = GeneralUtility::makeInstance(StorageRepository::class)->findByUid((int)$storage);
        if ($found === null || $found->getDriverType() !== 'Local' || !$found->isPublic() || !GeneralUtility::validPathStr($below)) {
            return Environment::getPublicPath() . '/tlrz-infografik-no-such-folder/';
        }
        $configuration = $found->getConfiguration();
        $base = rtrim((string)$configuration['basePath'], '/');
        $root = ($configuration['pathType'] ?? '') === 'absolute' ? $base : Environment::getPublicPath() . '/' . $base;
        return $root . '/' . ltrim(rtrim($below, '/') . '/', '/');
    }
}
