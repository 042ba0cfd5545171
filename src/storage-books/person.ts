/** A person for scale, standing on the ground and seen from the front: one outline. */
import { pathRound } from 'd3-path';
import type { Mark } from '../graphic/picture.js';

/** @param x the middle @param ground where the feet are @param height in px */
export function drawPerson(x: number, ground: number, height: number): Mark {
  const path = pathRound(2);
  const at = (right: number, up: number): [number, number] => [x + right * height, ground - up * height];
  const line = (right: number, up: number): void => path.lineTo(...at(right, up));
  const bend = (viaRight: number, viaUp: number, right: number, up: number): void =>
    path.quadraticCurveTo(...at(viaRight, viaUp), ...at(right, up));
  const [headX, headY] = at(0, 0.93);
  path.arc(headX, headY, 0.068 * height, 0, 2 * Math.PI);
  path.closePath();
  // From the left shoulder clockwise: arm, leg, leg, arm.
  path.moveTo(...at(-0.135, 0.78));
  bend(-0.135, 0.84, -0.075, 0.84);
  line(0.075, 0.84);
  bend(0.135, 0.84, 0.135, 0.78);
  line(0.135, 0.48);
  bend(0.135, 0.45, 0.11, 0.45);
  bend(0.085, 0.45, 0.085, 0.48);
  line(0.085, 0.72);
  line(0.078, 0.72);
  line(0.078, 0.03);
  bend(0.078, 0, 0.045, 0);
  bend(0.012, 0, 0.012, 0.03);
  line(0.012, 0.42);
  line(-0.012, 0.42);
  line(-0.012, 0.03);
  bend(-0.012, 0, -0.045, 0);
  bend(-0.078, 0, -0.078, 0.03);
  line(-0.078, 0.72);
  line(-0.085, 0.72);
  line(-0.085, 0.48);
  bend(-0.085, 0.45, -0.11, 0.45);
  bend(-0.135, 0.45, -0.135, 0.48);
  path.closePath();
  return { d: path.toString(), ink: 'scale', width: 1.5 };
}
