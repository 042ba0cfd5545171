import { define } from '../base/define.js';
import { TlrzStorageBooks } from './storage-books.js';

define('tlrz-storage-books', TlrzStorageBooks);

export * from './storage-books.js';
