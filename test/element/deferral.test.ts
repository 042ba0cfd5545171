/** Far below the window, an infographic lets its picture wait for the page; nobody who wants it waits. */
import { expect } from 'chai';
import { frame, infographics, insert, labelOf, settled, stage, textOf } from './stage.js';

/** Idle only when the test says so. */
let tasks: (() => void)[] = [];
const { requestIdleCallback } = globalThis;
beforeEach(() => {
  tasks = [];
  globalThis.requestIdleCallback = (task) => tasks.push(() => task({ didTimeout: false, timeRemaining: () => 50 }));
});
afterEach(async () => {
  globalThis.requestIdleCallback = requestIdleCallback;
  while (tasks.length) tasks.shift()!();
  await settled();
  scrollTo(0, 0);
});

const someFrames = async (): Promise<void> => {
  for (let round = 0; round < 3; round++) await frame();
};

/** An infographic, so many heights of the window below its top. */
function below(windows: number, markup: string): HTMLElement {
  insert(`<div style="height: ${windows * innerHeight}px"></div>${markup}`);
  return stage.lastElementChild as HTMLElement;
}

describe('far below the window', () => {
  for (const tag of infographics) {
    it(`<${tag}> keeps its fallback until the page is idle`, async () => {
      const element = below(2, `<${tag}>fallback</${tag}>`);
      await someFrames();
      expect(textOf(element)).to.equal('');
      expect(element.innerText).to.equal('fallback');
      expect(tasks).to.have.length(1);
      tasks.shift()!();
      await someFrames();
      expect(labelOf(element)).not.to.equal('');
    });
  }

  it('each takes a task of its own', async () => {
    const element = below(2, infographics.map((tag) => `<${tag}>fallback</${tag}>`).join(''));
    const waiting = (): number => [...stage.children].filter((each) => each.shadowRoot && !textOf(each)).length;
    await someFrames();
    expect(element.localName).to.equal(infographics.at(-1));
    for (const left of [3, 2, 1, 0]) {
      expect(waiting()).to.equal(left);
      expect(tasks).to.have.length(Math.min(left, 1));
      tasks.shift()?.();
      await someFrames();
    }
  });

  it('it comes when a reader comes near', async () => {
    const element = below(3, '<tlrz-call-gauge>fallback</tlrz-call-gauge>');
    await someFrames();
    expect(textOf(element)).to.equal('');
    scrollTo(0, 2 * innerHeight);
    await someFrames();
    expect(labelOf(element)).to.include('21.000');
  });

  it('it is there for who waits for updateComplete', async () => {
    const element = below(2, '<tlrz-call-gauge>fallback</tlrz-call-gauge>');
    await (element as HTMLElementTagNameMap['tlrz-call-gauge']).updateComplete;
    expect(labelOf(element)).to.include('21.000');
  });

  it('it is printed', async () => {
    const element = below(2, '<tlrz-call-gauge>fallback</tlrz-call-gauge>');
    await someFrames();
    dispatchEvent(new Event('beforeprint'));
    expect(textOf(element)).to.include('mehr als 21.000');
    dispatchEvent(new Event('afterprint'));
  });
});

describe('in the window, and near below it', () => {
  for (const windows of [0, 1, 1.4]) {
    it(`it is there before the first frame (${windows} heights of the window below its top)`, async () => {
      const element = below(windows, '<tlrz-call-gauge>fallback</tlrz-call-gauge>');
      await Promise.resolve();
      await frame();
      expect(labelOf(element)).to.include('21.000');
    });
  }
});

describe('while the page loads', () => {
  const { setTimeout } = globalThis;
  let timers: (() => void)[] = [];
  /** So that all that follows from a task has happened. */
  const microtasks = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const drawn = (): number => [...stage.children].filter((each) => each.shadowRoot && textOf(each)).length;

  /** As the style sheet of the page has it, which keeps the place of each. */
  const placed = (tag: string): string => `<${tag} style="display: grid">fallback</${tag}>`;

  beforeEach(() => {
    timers = [];
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
    globalThis.setTimeout = ((task: () => void) => timers.push(task)) as typeof setTimeout;
  });
  afterEach(async () => {
    globalThis.setTimeout = setTimeout;
    Reflect.deleteProperty(document, 'readyState');
    for (const task of timers) task();
    await settled();
  });

  it('each is drawn in a task of its own', async () => {
    insert(infographics.map(placed).join(''));
    await microtasks();
    for (const expected of [0, 1, 2, 3]) {
      expect(drawn()).to.equal(expected);
      timers.shift()?.();
      await microtasks();
    }
  });

  it('one in view is printed at once', async () => {
    insert(placed('tlrz-call-gauge'));
    await microtasks();
    expect(drawn()).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn()).to.equal(1);
    dispatchEvent(new Event('afterprint'));
  });

  it('many are drawn in one task', async () => {
    insert(placed('tlrz-call-gauge').repeat(11));
    await microtasks();
    expect(drawn()).to.equal(11);
  });

  it('all are drawn in one task where the page keeps no place for them', async () => {
    insert(infographics.map((tag) => `<${tag}>fallback</${tag}>`).join(''));
    await microtasks();
    expect(drawn()).to.equal(infographics.length);
  });

  it('the picture of a static embed is followed by that of its infographic', async () => {
    insert(
      '<tlrz-call-gauge bare style="display: grid"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></tlrz-call-gauge>',
    );
    await microtasks();
    expect(drawn()).to.equal(1);
  });
});
