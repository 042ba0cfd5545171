<?php

declare(strict_types=1);

namespace Tlrz\Infografik;

use Psr\Http\Message\ServerRequestInterface;
use TYPO3\CMS\Core\Cache\CacheManager;
use TYPO3\CMS\Core\Resource\Event\AfterFileAddedEvent;
use TYPO3\CMS\Core\Resource\Event\AfterFileContentsSetEvent;
use TYPO3\CMS\Core\Resource\Event\AfterFileDeletedEvent;
use TYPO3\CMS\Core\Resource\Event\AfterFileMovedEvent;
use TYPO3\CMS\Core\Resource\Event\AfterFileRenamedEvent;
use TYPO3\CMS\Core\Resource\Event\AfterFileReplacedEvent;
use TYPO3\CMS\Core\Site\Entity\SiteInterface;
use TYPO3\CMS\Frontend\Event\BeforePageCacheIdentifierIsHashedEvent;

/**
 * Notices changed files: a page of the cache with older figures is not shown any more.
 *
 * Files of the extension or of the site's folder change by a deployment or a command, of which TYPO3 hears nothing: their
 * state is a part of the key of every cached page. Files that change in the file list tell it themselves.
 */
final class PageCache
{
    public const TAG = 'tlrz_infografik';

    public function __construct(private readonly CacheManager $cacheManager) {}

    /** TYPO3 13 and later. */
    public function whenIdentified(BeforePageCacheIdentifierIsHashedEvent $event): void
    {
        $parameters = $event->getPageCacheIdentifierParameters();
        $parameters[self::TAG] = self::state($event->getRequest()->getAttribute('site'));
        $event->setPageCacheIdentifierParameters($parameters);
    }

    /**
     * TYPO3 12: the hook "createHashBase".
     *
     * @param array{hashParameters: array<string, mixed>} $parameters
     */
    public function whenHashed(array &$parameters): void
    {
        $request = $GLOBALS['TYPO3_REQUEST'] ?? null;
        $site = $request instanceof ServerRequestInterface ? $request->getAttribute('site') : null;
        $parameters['hashParameters'][self::TAG] = self::state($site);
    }

    public function whenFileChanged(
        AfterFileAddedEvent|AfterFileReplacedEvent|AfterFileContentsSetEvent|AfterFileDeletedEvent|AfterFileMovedEvent|AfterFileRenamedEvent $event
    ): void {
        $graphics = implode('|', Embed::GRAPHICS);
        if (preg_match('/^(?:' . $graphics . ')\.[\w.-]+\.html$/', $event->getFile()->getName())) {
            $this->cacheManager->flushCachesInGroupByTag('pages', self::TAG);
        }
    }

    private static function state(?SiteInterface $site): string
    {
        return (new Source('', $site))->embed->fingerprint();
    }
}
