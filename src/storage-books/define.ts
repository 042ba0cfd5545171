import { register } from '../element/register.js';
import { TlrzStorageBooks } from './storage-books.js';

register('tlrz-storage-books', TlrzStorageBooks);

export * from './storage-books.js';
