import { books } from '../figures.js';
import { stack } from './pictures.js';

/** @param {HTMLElement} place */
export function storage(place) {
  place.innerHTML = stack(books);
}
