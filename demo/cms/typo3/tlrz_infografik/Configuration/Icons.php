<?php

use TYPO3\CMS\Core\Imaging\IconProvider\SvgIconProvider;

return [
    'tlrz-infografik' => [
        'provider' => SvgIconProvider::class,
        'source' => 'EXT:tlrz_infografik/Resources/Public/Icons/Extension.svg',
    ],
];
