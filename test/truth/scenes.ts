/**
 * Scenes behind the first one: a step into the wall, the reader's own data, a book that was looked for, and the running
 * counter at some instant. A dataset is walked in one of them each, by its seed, with the facts of just that scene.
 */
import type { Dataset } from '../../src/data/key-figure.js';
import { releaseOf } from '../../src/data/release.js';
import { common } from '../../src/language/common.js';
import { initialState as counterState, sceneOf as counterScene } from '../../src/mail-counter/scene.js';
import { sinces } from '../../src/mail-counter/options.js';
import { texts as counterTexts } from '../../src/mail-counter/eager.js';
import { factsOf as storageFacts } from '../../src/storage-books/facts.js';
import { foundText } from '../../src/storage-books/found-text.js';
import { shows } from '../../src/storage-books/options.js';
import { bytesOfBook } from '../../src/storage-books/book-size.js';
import { dataUnits, ownDataText, readOwnData } from '../../src/storage-books/own-data.js';
import { fittingStep } from '../../src/storage-books/own-data-step.js';
import { initialState, sceneOf } from '../../src/storage-books/scene.js';
import { texts as storageTexts } from '../../src/storage-books/eager.js';
import type { Scene } from '../../src/graphic/scene.js';
import { counterFacts } from './counter-facts.js';
import { COMPUTED } from './facts.js';
import type { Language } from './numbers.js';
import { pick, randomFrom, type Random } from './random.js';
import { ownFacts, stackFacts } from './stack-facts.js';
import type { Told } from './walk.js';

/** All texts of a dataset's scenes behind the first. @param seed the same scenes for the same seed */
export function sceneTexts(dataset: Dataset, language: Language, seed: number): Told[] {
  const random = randomFrom(seed);
  return [...stackTexts(dataset, language, random), ...runningTexts(dataset, language, random)];
}

/** What is said of the picture. */
const around = ({ label, key, keyDetails = [] }: Scene): string[] => [
  label,
  ...[...key, ...keyDetails].filter(({ isHidden }) => !isHidden).map(({ text }) => text),
];

const wordsOf = <T>(texts: unknown, language: Language) => ({
  strings: (texts as Record<Language, T>)[language],
  common: common(language),
  language,
});

function stackTexts(dataset: Dataset, language: Language, random: Random): Told[] {
  const words = wordsOf<never>(storageTexts, language);
  const release = releaseOf(dataset, dataset.editions.at(-1)!);
  const asked = {
    ...initialState,
    show: pick(random, shows),
    page: 1 + Math.floor(random() * 900),
  };
  const whole = sceneOf(words, release, asked);
  if (!whole) return [];
  const { stack, steps } = whole.position;
  const { total } = stack;
  // The last books are those of the ends that the source qualifies.
  const book = random() < 0.3 ? Math.max(1, Math.ceil(total)) : 1 + Math.floor(random() * total);
  const scene = sceneOf(words, release, { ...asked, step: pick(random, steps), book })!;
  const { show, position } = scene;
  const facts = stackFacts(dataset, language, { show, step: position.step, book: position.book, page: position.page });
  const where = `storage-books at ${position.step} of ${show}`;
  const inScene = around(scene).map((text) => ({ where, text, facts }));
  const found = { where: `${where}: found`, text: foundText(words, scene), facts };
  return [...inScene, found, ...ownTexts(dataset, language, random)];
}

/** The answer to a reader's own data, and the step at which it is shown. */
function ownTexts(dataset: Dataset, language: Language, random: Random): Told[] {
  const words = wordsOf<never>(storageTexts, language);
  const release = releaseOf(dataset, dataset.editions.at(-1)!);
  const stated = storageFacts(release);
  const size = bytesOfBook(stated, 'published');
  if (!size) return [];
  const amount = Math.round(10 ** (random() * 4)) / 10;
  const unit = pick(random, dataUnits);
  const own = readOwnData(
    words.common.locale.numbers,
    String(amount).replace('.', language === 'en' ? '.' : ','),
    unit,
    size,
  );
  if (typeof own !== 'object') return [];
  const whole = sceneOf(words, release, initialState)!;
  const step = fittingStep(whole.position, own.books);
  const scene = sceneOf(words, release, { ...initialState, step, own: own.books })!;
  const { show, position } = scene;
  const at = { show, step: position.step, book: position.book, page: position.page };
  const facts = [...stackFacts(dataset, language, at), ...ownFacts(dataset, amount, unit)];
  const where = 'storage-books with own data';
  return [
    {
      where: `${where}: answer`,
      text: ownDataText(words, stated, position, own),
      facts: ownFacts(dataset, amount, unit, COMPUTED),
    },
    ...around(scene).map((text) => ({ where, text, facts })),
  ];
}

const DAY = 24 * 3_600_000;
/** The year in which the counters run: any, with both changes of the clocks. */
const YEAR = Date.UTC(2027, 0, 1);

function runningTexts(dataset: Dataset, language: Language, random: Random): Told[] {
  const words = wordsOf<never>(counterTexts, language);
  const release = releaseOf(dataset, dataset.editions.at(-1)!);
  const instant = YEAR + Math.floor(random() * 365 * DAY);
  const opened = instant - Math.floor(random() * 3 * 3_600_000);
  const timeMode = pick(random, ['running', 'held', 'chosen'] as const);
  const state = {
    ...counterState,
    since: pick(random, sinces),
    isRunning: true,
    timeMode,
    instant,
    opened,
    now: () => instant,
  };
  const scene = counterScene(words, release, state);
  if (!scene?.counting) return [];
  const { since } = scene;
  const facts = counterFacts(dataset, language, { since, instant, opened });
  const where = `mail-counter since ${since}`;
  const { above, number, below } = scene.numeral!();
  const texts = [...around(scene), scene.remark ?? '', `${above} ${number} – ${below}`, scene.slider.sentence];
  return texts.map((text) => ({ where, text, facts }));
}
