import { expect } from 'chai';
import { drawWall, type WallWords } from '../../src/storage-books/wall.js';
import { drawLevel } from '../../src/storage-books/level-scene.js';
import type { LevelWords } from '../../src/storage-books/level-words.js';
import { drawBook } from '../../src/storage-books/book-fan.js';
import { bookOf, stackOf, stepsOf, viewOf, type Stack } from '../../src/storage-books/model.js';
import { steps, type Step } from '../../src/storage-books/options.js';
import { bytesPerStroke, drawPage } from '../../src/storage-books/book-page.js';
import { browser } from '../helpers/commands.js';
import { counted, rays } from './counted.js';

/** What is drawn are plain numbers, the same in each browser: one is asked for all of them. */
const TIMES = browser === 'chromium' ? 3000 : 500;
const words: WallWords = {
  unit: '',
  board: () => '',
  top: '',
  last: '',
  sections: {},
  number: String,
};

const levelWords: LevelWords = { name: '', unit: '', count: '', row: () => '', number: String, person: '' };

/** Random, but the same in every run: a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** As many numbers of each length. */
const anyNumber = (next: () => number, most = 15): number => {
  const size = 10 ** (next() * most);
  return Math.min(10 ** most, Math.max(1, Math.floor(size) + Math.floor(next() * 1e4 * Math.min(1, size / 1e5))));
};

/** What has to be in the stretch of books that a step shows. */
function expected({ sections }: Stack, from: number, to: number): Record<string, number> {
  const found: Record<string, number> = { known: 0, new: 0, gone: 0 };
  for (const each of sections) found[each.kind]! += Math.max(0, Math.min(each.to, to) - Math.max(each.from, from));
  return found;
}

function expectDrawn(stack: Stack, step: Step, book: number, width: number, thickness: number | undefined = 30): void {
  const view = viewOf(stack, step, book);
  const { marks } = step === 'all' ? drawWall(view, words, width) : drawLevel(view, levelWords, width, {}, thickness);
  const end = step === 'all' ? Infinity : view.start + 1000 * view.worth;
  const what = `${step} of ${JSON.stringify(stack.sections)}, book ${book}, ${width} px`;
  expect(counted(marks, view.worth), what).to.deep.equal(expected(stack, view.start, end));
  const most = Math.max(0, ...view.sections.map(({ to }) => to));
  if (most > 1000) throw new Error(`${what}: ${most} marks`);
}

describe('what is drawn, counted back from the paths, is the number', () => {
  const walls: readonly Step[] = steps.filter((step) => step !== 'book' && step !== 'page');
  for (const step of walls) {
    it(`for ${TIMES} random values: ${step}`, function () {
      this.timeout(60_000);
      const next = random(steps.indexOf(step) + 1);
      let drawn = 0;
      while (drawn < TIMES) {
        const [now, then] = [anyNumber(next), next() < 0.2 ? 0 : anyNumber(next)];
        const stack = stackOf(now, Math.min(then, now * (1 + next())) | 0 || Math.min(then, now), 0, 500);
        if (!stepsOf(stack).includes(step)) continue;
        // The last one, which is partial, the one in which the new books begin, or any.
        const last = Math.ceil(stack.total);
        const book = bookOf(stack, [last, undefined, 1 + Math.floor(next() * last)][Math.floor(next() * 3)]);
        expectDrawn(stack, step, book, next() < 0.5 ? 672 : 280, next() < 0.5 ? 1 + 100 * next() : undefined);
        drawn++;
      }
    });
  }

  const edges = [1, 2, 9, 10, 11, 999, 1000, 1001, 999_999, 1_000_000, 1_000_001, 978_000_000, 978_123_456];
  for (const value of [...edges, 999_999_999_999, 1e12, 1e12 + 1, 1e15 - 1, 1e15]) {
    it(`for ${value}, at every step, with every share of it known before`, () => {
      for (const before of [0, 1, Math.floor(value / 3), value - 1, value, Math.min(1e15, value + 1)]) {
        const stack = stackOf(value, before, 0, 500);
        for (const step of stepsOf(stack).filter((each) => walls.includes(each))) {
          for (const book of [1, before + 1, stack.total]) {
            for (const width of [672, 280]) expectDrawn(stack, step, bookOf(stack, book), width);
          }
        }
      }
    });
  }

  it(`for ${TIMES} random books: as many half leaves as pages`, function () {
    this.timeout(60_000);
    const next = random(99);
    for (let count = 0; count < TIMES; count++) {
      const pages = 1 + Math.floor(2000 * next() ** 4);
      const chosen = Math.floor((next() * pages) / 2);
      const leaves = drawBook(pages, chosen, 'accent', { count: '', lines: [], page: () => '', number: () => '' }, 672);
      expect(rays(leaves.marks), `${pages} pages`).to.equal(Math.ceil(pages / 2));
    }
  });

  it(`for ${TIMES} random pages: as many bytes as its strokes are worth`, function () {
    this.timeout(60_000);
    const next = random(7);
    for (let count = 0; count < TIMES; count++) {
      const bytes = anyNumber(next, 9);
      const { marks } = drawPage(bytes, count, 'accent', '', count % 2 ? 672 : 280);
      const worth = bytesPerStroke(bytes);
      expect(counted(marks, worth).new, `${bytes} bytes`).to.equal(bytes);
      expect(bytes / worth).to.be.at.most(1000);
    }
  });
});
