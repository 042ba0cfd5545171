/** The texts of the page: the German ones say which there are, and a sentence that another language lacks does not compile. */
import type { de } from './de.js';

export type WorkshopLanguage = 'de' | 'en';
export type WorkshopWords = typeof de;
