/** The published figure, in the ring of a whole day: never an estimate of the time at which somebody wrote the file. */
import { formatNumber } from '../core/numbers.js';
import type { Release } from '../base/binding.js';
import type { Still } from '../base/still.js';
import type { Words } from '../base/words.js';
import { drawRing, keyCounted } from './draw.js';
import { publishedAround, publishedFace } from './face.js';
import { since } from './options.js';
import { tellStory } from './story.js';
import type { MailCounterStrings } from './strings.js';

/** Undefined if the release lacks what the counter is about. */
export function stillOf(words: Words<MailCounterStrings>, { figure }: Release): Still | undefined {
  const day = figure('mails-per-day');
  if (!day) return undefined;
  const { ring, centre, label, stroke } = publishedFace(words, day, since.fallback);
  const [above, below] = publishedAround(words, day);
  return {
    story: tellStory(words, day, figure('mails-per-year')),
    draw: (width) => drawRing(ring, centre, width),
    label,
    key: [[keyCounted, stroke]],
    numeral: { above, number: formatNumber(words.common.locale.numbers, day.value), below },
  };
}
