import { define } from '../base/define.js';
import { TlrzMailCounter } from './mail-counter.js';

define('tlrz-mail-counter', TlrzMailCounter);

export * from './mail-counter.js';
