import type { Definition } from '../element/definition.js';
import { texts } from './lazy.js';
import { initialState, sceneOf } from './scene.js';
import type { MailCounterStrings } from './strings.js';

export const mailCounter: Definition<MailCounterStrings> = {
  name: 'mail-counter',
  shownFigures: ['mails-per-day', 'mails', 'mails-per-year'],
  requiredFigures: ['mails-per-day', 'mails', 'mails-per-year'],
  texts,
  linkableAttributes: ['since', 'still', 'rolling'],
  initialScene: (words, release) => sceneOf(words, release, initialState),
};
