import { calls as figures } from '../figures.js';
import { gauge } from './pictures.js';

/** @param {HTMLElement} place */
export function calls(place) {
  place.innerHTML = gauge(figures);
}
