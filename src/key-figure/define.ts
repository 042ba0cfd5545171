import { define } from '../base/define.js';
import { TlrzKeyFigure } from './key-figure.js';

define('tlrz-key-figure', TlrzKeyFigure);

export * from './key-figure.js';
