<?php

$EM_CONF[$_EXTKEY] = [
    'title' => 'TLRZ-Infografik',
    'description' => 'Content element for infographics: complete without script, alive where it runs.',
    'category' => 'fe',
    'state' => 'beta',
    'version' => '0.1.0',
    'constraints' => [
        'depends' => [
            'typo3' => '12.4.0-13.4.99',
        ],
        'conflicts' => [],
        'suggests' => [],
    ],
    'autoload' => ['psr-4' => ['Tlrz\\Infografik\\' => 'Classes/']],
];
