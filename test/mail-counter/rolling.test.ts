import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { emulate, itInChromium } from '../helpers/commands.js';
import type { TlrzMailCounter } from '../../src/index.js';
import { all, one, part, settled, show, stage, stub } from '../element/stage.js';

const digits = (element: Element): string => part(element, 'number').textContent!;
const counter = (attributes = 'rolling'): Promise<TlrzMailCounter> =>
  show(`<tlrz-mail-counter open ${attributes}></tlrz-mail-counter>`);
const animations = (element: Element): Animation[] => [
  ...document.getAnimations(),
  ...element.shadowRoot!.getAnimations(),
  ...all(element, '*').flatMap((each) => each.getAnimations()),
];
/** The places of the digits that roll now. */
const rolling = (element: Element): number[] =>
  all(element, '.number span').flatMap((digit, index) =>
    digit.getAnimations().some(({ playState }) => playState === 'running') ? [index] : [],
  );
/** Goes to the instant at which so many mails have come, and lets the page tick. */
const tickTo = (mails: number): void => {
  clock.set(Date.parse('2024-06-12T00:00:00+02:00') + Math.ceil((mails + 0.01) * (86_400_000 / 70_000)));
  clock.pass(0);
};

describe('digits that roll', () => {
  const rows = [
    { from: 35_000, to: 35_001, places: [5] },
    { from: 35_009, to: 35_010, places: [4, 5] },
    { from: 35_099, to: 35_100, places: [3, 4, 5] },
    { from: 39_999, to: 40_000, places: [0, 1, 3, 4, 5] },
  ];
  for (const { from, to, places } of rows) {
    it(`roll from ${from} to ${to} only where they change`, async () => {
      tickTo(from);
      const element = await counter();
      expect([digits(element).replace('.', ''), rolling(element)]).to.deep.equal([String(from), []]);
      tickTo(to);
      expect([digits(element).replace('.', ''), rolling(element)]).to.deep.equal([String(to), places]);
    });
  }

  it('keep their places, and move by transforms alone', async () => {
    const element = await counter();
    const places = (): number[] => all(element, '.number span').map(({ offsetLeft }) => offsetLeft);
    const before = places();
    expect(before).to.have.length(6);
    tickTo(35_111);
    const frames = animations(element).flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes());
    expect(places()).to.deep.equal(before);
    expect(frames.length).to.be.above(5);
    for (const frame of frames) {
      const moved = Object.keys(frame).filter((name) => !/offset|easing|composite/i.test(name));
      expect(['transform', 'opacity']).to.include.members(moved);
    }
  });

  it('stand where they stand without rolling', async () => {
    const rolled = await counter();
    const { left, width } = part(rolled, 'number').getBoundingClientRect();
    const text = (element: Element): { start: number; end: number } => {
      const range = document.createRange();
      range.selectNodeContents(part(element, 'number'));
      const box = range.getBoundingClientRect();
      return { start: box.left - left, end: box.right - left };
    };
    const apart = text(rolled);
    rolled.rolling = false;
    await settled();
    expect(all(rolled, '.number span')).to.deep.equal([]);
    const together = text(rolled);
    expect(apart.start).to.be.closeTo(together.start, 1);
    expect(apart.end).to.be.closeTo(together.end, 3);
    expect(part(rolled, 'number').getBoundingClientRect().width).to.equal(width);
  });

  it('are there at once when the reader changes the mode, pauses or goes to another time', async () => {
    const element = await counter();
    part(element, 'hold').click();
    await settled();
    expect(rolling(element)).to.deep.equal([]);
    const slider = one<HTMLInputElement>(element, '[type="range"]');
    slider.valueAsNumber = 601;
    slider.dispatchEvent(new Event('input'));
    await settled();
    expect([digits(element), animations(element)]).to.deep.equal(['29.215', []]);
    part(element, 'hold').click();
    await settled();
    expect([digits(element), rolling(element)]).to.deep.equal(['35.000', []]);
    element.since = 'visit';
    await settled();
    expect([digits(element), rolling(element)]).to.deep.equal(['0', []]);
  });

  it('are at their end at once while the page is hidden or the counter off screen', async () => {
    const element = await counter();
    tickTo(35_001);
    expect(animations(element)).not.to.deep.equal([]);
    stub(document, 'hidden', true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect([digits(element), animations(element)]).to.deep.equal(['35.001', []]);
    stub(document, 'hidden', false);
    tickTo(35_002);
    expect([digits(element), rolling(element)]).to.deep.equal(['35.002', [5]]);
    const space = document.createElement('div');
    space.style.height = '5000px';
    stage.prepend(space);
    await settled();
    expect(animations(element)).to.deep.equal([]);
  });

  // WebKitGTK tells no sizes of text in zoomed pages.
  itInChromium('are no more at once on a page than can be followed', async () => {
    await show(
      `<div style="display: grid; grid-template-columns: repeat(10, 1fr); zoom: 0.2">${'<tlrz-mail-counter rolling></tlrz-mail-counter>'.repeat(30)}</div>`,
    );
    const counters = [...stage.querySelectorAll('tlrz-mail-counter')];
    for (const mails of [35_001, 35_002]) {
      tickTo(mails);
      const moving = counters.flatMap((element) => element.shadowRoot!.getAnimations());
      expect(moving.length).to.be.within(20, 30);
      expect(new Set(counters.map(digits))).to.deep.equal(new Set([`35.00${mails % 10}`]));
      for (const move of moving) move.finish();
      await settled();
    }
    expect(counters.flatMap((element) => element.shadowRoot!.getAnimations())).to.deep.equal([]);
  });

  it('are read as one number', async () => {
    const element = await counter();
    tickTo(35_042);
    expect(digits(element)).to.equal('35.042');
    expect(part(element, 'number').closest('[aria-hidden="true"]')).not.to.equal(null);
  });
});

describe('each new mail', () => {
  it('is the same one mark, which flies into the ring', async () => {
    const element = await counter();
    const [mail] = all(element, '.mail');
    for (let mails = 35_001; mails < 35_020; mails++) {
      tickTo(mails);
      expect(all(element, '.mail')).to.deep.equal([mail]);
      expect(mail!.getAnimations().at(-1)!.playState).to.equal('running');
    }
    expect(getComputedStyle(mail!).position).to.equal('static');
  });

  it('starts at the envelope', async () => {
    for (const [width, mails] of [
      [290, 35_001],
      [700, 35_002],
    ] as const) {
      stage.style.width = `${width}px`;
      const element = await counter();
      const picture = one<SVGSVGElement>(element, 'svg[role="img"]');
      const box = picture.getBoundingClientRect();
      const scale = box.width / picture.viewBox.baseVal.width;
      tickTo(mails);
      const [flight] = all(element, '.mail')[0]!.getAnimations();
      flight!.pause();
      flight!.currentTime = 0;
      const mail = all(element, '.mail')[0]!.getBoundingClientRect();
      // At noon the envelope is at the foot of the ring, 17 px outside of it; the ring has 28 px around it.
      expect((mail.left + mail.right) / 2).to.be.closeTo((box.left + box.right) / 2, 1);
      expect((mail.top + mail.bottom) / 2).to.be.closeTo(box.bottom - (28 - 17) * scale, 1);
    }
  });
});

describe('no animation exists', () => {
  const ticks = async (element: Element): Promise<void> => {
    for (let mails = 35_001; mails < 35_030; mails++) {
      tickTo(mails);
      expect(animations(element)).to.deep.equal([]);
      expect(digits(element)).to.equal(`35.0${String(mails).slice(-2)}`);
    }
    await settled();
    expect([animations(element), all(element, '.mail, .number span')]).to.deep.equal([[], []]);
  };

  it('where an editor did not ask for it', async () => {
    await ticks(await counter(''));
  });

  itInChromium('where less motion is wanted', async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    await ticks(await counter());
  });

  itInChromium('from the moment on at which less motion is wanted', async () => {
    const element = await counter();
    tickTo(35_001);
    expect(animations(element)).not.to.deep.equal([]);
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    await settled();
    await ticks(element);
  });

  it('in a counter that stands still', async () => {
    const element = await counter('rolling still');
    tickTo(35_001);
    await settled();
    expect([animations(element), digits(element)]).to.deep.equal([[], '70.000']);
  });
});
