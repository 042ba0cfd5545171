/** The calls of the counted hours, at no time of the day. */
import type { Release } from '../base/binding.js';
import type { Still } from '../base/still.js';
import type { Words } from '../base/words.js';
import { timeZone } from '../data/editions.js';
import { drawGauge, keyFilled, keyOpen, keyRest } from './draw.js';
import { faceOf } from './face.js';
import { unit } from './options.js';
import { tellStory } from './story.js';
import type { CallGaugeStrings } from './strings.js';

/** Undefined if the release lacks what the gauge is about. */
export function stillOf(words: Words<CallGaugeStrings>, { dataset, figure }: Release): Still | undefined {
  const calls = figure('calls');
  if (!calls) return undefined;
  const shown = { unit: unit.fallback, end: undefined, at: undefined, present: undefined };
  const face = faceOf(words, calls, shown, timeZone(dataset));
  return {
    story: tellStory(words, calls),
    draw: (width) => drawGauge(face.dial, face.strip, width),
    label: face.label,
    key: [
      [keyFilled, face.stroke],
      [face.dial.open ? keyOpen : keyRest, face.rest],
      [undefined, face.scale],
      ...(face.heights ? [[undefined, face.heights] as const] : []),
    ],
  };
}
