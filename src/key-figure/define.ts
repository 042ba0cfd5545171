import { register } from '../element/register.js';
import { TlrzKeyFigure } from './key-figure.js';

register('tlrz-key-figure', TlrzKeyFigure);

export * from './key-figure.js';
