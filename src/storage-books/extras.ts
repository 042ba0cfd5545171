/** What is drawn over the marks of a step, and its lines in the key. */
import { quantity, roundedFor } from '../core/locale.js';
import type { KeyLine } from '../graphic/picture.js';
import type { View } from './model.js';
import type { Extras } from './overlays.js';
import { ownNumber } from './own-data-step.js';
import { sharesOf } from './shares.js';
import type { StepInput } from './step-scene.js';
import { keyOwn, keyShare } from './wall-key.js';

export function extrasFor({ words, release, show, own, isPointed }: StepInput, view: View): Extras {
  const inMarks = (books: number): number => (books - view.start) / view.worth;
  return {
    pointed: isPointed,
    ...(own && { own: own.value / view.worth }),
    shares: sharesOf(words, release, show).map(({ name, from, to, isBelow }) => ({
      name,
      isBelow,
      from: Math.max(0, inMarks(from)),
      to: Math.min(view.room, inMarks(to)),
    })),
  };
}

export const shareLines = ({ words, release, show }: StepInput): KeyLine[] =>
  sharesOf(words, release, show).map(({ text }, index) => ({ stroke: keyShare(index), text }));

export const ownLine = ({ words: { strings, common }, own }: StepInput): KeyLine[] =>
  own
    ? [{ stroke: keyOwn, text: strings.own.key(quantity(common.locale, roundedFor(common.locale, own, ownNumber))) }]
    : [];
