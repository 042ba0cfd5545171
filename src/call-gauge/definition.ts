import type { Definition } from '../element/definition.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import { initialState } from './reading.js';
import { sceneOf } from './scene.js';
import type { CallGaugeStrings } from './strings.js';

export const callGauge: Definition<CallGaugeStrings> = {
  name: 'call-gauge',
  shownFigures: ['calls'],
  requiredFigures: ['calls'],
  texts: { de, en, 'de-simple': deSimple },
  linkableAttributes: ['unit', 'max', 'at', 'still'],
  initialScene: (words, release) => sceneOf(words, release, initialState),
};
