import { register } from '../element/register.js';
import { TlrzMailCounter } from './mail-counter.js';

register('tlrz-mail-counter', TlrzMailCounter);

export * from './mail-counter.js';
