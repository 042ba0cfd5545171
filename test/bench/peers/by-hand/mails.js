import { mailsSoFar, shareOfDay } from '../figures.js';
import { grouped } from './digits.js';
import { counter, dash } from './pictures.js';

/** @param {HTMLElement} place */
export function mails(place) {
  place.innerHTML = counter(mailsSoFar(), shareOfDay());
  const number = place.querySelector('text');
  const ring = place.querySelector('circle + circle');
  setInterval(() => {
    number.textContent = grouped(mailsSoFar());
    ring.setAttribute('stroke-dasharray', dash(shareOfDay()));
  }, 1000);
}
