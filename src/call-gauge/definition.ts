import type { Definition } from '../element/definition.js';
import { texts } from './lazy.js';
import { initialState } from './reading.js';
import { sceneOf } from './scene.js';
import type { CallGaugeStrings } from './strings.js';

export const callGauge: Definition<CallGaugeStrings> = {
  name: 'call-gauge',
  shownFigures: ['calls'],
  requiredFigures: ['calls'],
  texts,
  linkableAttributes: ['unit', 'max', 'at', 'still'],
  initialScene: (words, release) => sceneOf(words, release, initialState),
};
