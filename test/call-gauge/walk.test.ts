import '../element/fake-clock.js';
import { expect } from 'chai';
import { expectAccessible } from '../helpers/axe.js';
import { accessibilityTree, accessibleNodes, browser, itInChromium, press } from '../helpers/commands.js';
import { expectConsole } from '../helpers/console.js';
import type { TlrzCallGauge } from '../../src/index.js';
import { misfits } from '../element/fit.js';
import { all, labelOf, languages, one, part, settled, show, stage, textOf, words } from '../element/stage.js';
import { openTakeAlong, parsedSvg, saved } from '../element/downloads.js';

const slider = (element: Element): HTMLInputElement => one<HTMLInputElement>(element, '[type="range"]');
const spoken = (element: Element): string => words(slider(element).getAttribute('aria-valuetext')!);
const gauge = (attributes = ''): Promise<TlrzCallGauge> =>
  show(`<tlrz-call-gauge open ${attributes}></tlrz-call-gauge>`);
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

const afternoon = {
  publisher: 'P',
  title: 'T',
  figures: [
    {
      id: 'calls',
      value: 9000,
      unit: 'call',
      qualifier: 'about',
      period: 'per-day',
      parts: [
        { id: 'am', value: 6000, qualifier: 'about', window: [8, 12] },
        { id: 'pm', value: 3000, qualifier: 'about', window: [13, 15.5] },
      ],
    },
  ],
};

describe('the way through the counted hours', () => {
  it('begins at their end, with what was published', async () => {
    const element = await gauge();
    expect(spoken(element)).to.equal('12:00 Uhr: mehr als 21.000 Anrufe, alle zusammen');
    expect(labelOf(element)).to.include('Mehr als 21.000 Anrufe, 10 bis 12 Uhr.');
    expect(all(element, '[part="back"]')).to.deep.equal([]);
  });

  it('tells by each minute how many calls there are, and that this is an assumption', async () => {
    const element = await gauge();
    slider(element).focus();
    slider(element).valueAsNumber = 43;
    slider(element).dispatchEvent(new Event('input'));
    await settled();
    const says = '10:43 Uhr: mehr als 7525 Anrufe, berechnet, gleichmäßig verteilt (Annahme)';
    expect(spoken(element)).to.equal(says);
    expect(textOf(element)).to.include(says).and.to.include('Anrufe bis 10:43 Uhr');
    expect(labelOf(element)).to.include(says);
  });

  const sentences = {
    de: /^10:43 Uhr: mehr als 7525 Anrufe, berechnet, gleichmäßig verteilt \(Annahme\)$/,
    en: /^10:43: more than 7,525 calls, computed, assuming an even flow$/,
    'de-simple': /^Bis 10:43 Uhr sind es mehr als 7525 Anrufe\. Das haben wir ausgerechnet\. Wir tun so/,
  };
  for (const lang of languages) {
    it(`begins where an editor says, in ${lang}`, async () => {
      const element = await gauge(`at="10:43" lang="${lang}"`);
      expect(spoken(element)).to.match(sentences[lang]);
      expect(slider(element).valueAsNumber).to.equal(43);
    });
  }

  it('is told in the picture that a reader takes along, where no slider says that it is computed', async () => {
    const element = await gauge('at="10:43"');
    await openTakeAlong(element);
    const file = async (): Promise<string> => {
      const svg = await parsedSvg((await saved(element, 'svg')).blob);
      return words([...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
    };
    expect(await file()).to.include(`${sentences.de.source.slice(1, -1).replaceAll('\\', '')}.`);
    element.unit = 'hour';
    await settled();
    expect(await file()).to.match(/Berechnet: mehr als 21\.000 Anrufe ÷ 2 Stunden/);
    element.unit = 'window';
    element.at = null;
    await settled();
    expect(await file()).not.to.match(/1[02]:\d\d Uhr: mehr/);
  });

  it('is divided by one hour where one hour was counted', async () => {
    const element = await gauge('unit="minute"');
    const calls = { id: 'calls', value: 21_000, unit: 'call', period: 'per-day', window: [10, 11] };
    element.figures = { publisher: 'P', title: 'T', figures: [calls] };
    element.unit = 'hour';
    await settled();
    expect(textOf(element)).to.include('21.000 Anrufe ÷ 1 Stunde').and.not.to.include('1 Stunden');
  });

  const times = [
    { at: '3:00', minutes: 1 },
    { at: '10:00', minutes: 1 },
    { at: '11.30', minutes: 90 },
    { at: '12:00', minutes: 120 },
    { at: '24:00', minutes: 120 },
  ];
  for (const { at, minutes } of times) {
    it(`is ${minutes} minutes long at ${at}`, async () => {
      expect(slider(await gauge(`at="${at}"`)).valueAsNumber).to.equal(minutes);
    });
  }

  it('leaves aside a time that is none, and says so', async () => {
    expectConsole(/at="half past ten".*a time of day such as "10:43"/);
    expect(slider(await gauge('at="half past ten"')).valueAsNumber).to.equal(120);
  });

  it('is gone by keyboard alone, there and back', async () => {
    const element = await show<TlrzCallGauge>(
      '<a href="#a">before</a><tlrz-call-gauge open data-subject></tlrz-call-gauge>',
    );
    const heard: unknown[] = [];
    stage.addEventListener('tlrz-change', (event) => heard.push(event.detail));
    stage.querySelector('a')!.focus();
    for (let count = 0; count < 6 && focused(element) !== slider(element); count++) await press('Tab');
    expect(focused(element)).to.equal(slider(element));
    await press('Home');
    await settled();
    expect(spoken(element)).to.match(/^10:01 Uhr: mehr als 175 Anrufe/);
    await press('ArrowRight');
    await press('ArrowRight');
    await settled();
    expect(spoken(element)).to.match(/^10:03 Uhr: mehr als 525 Anrufe/);
    expect(heard.at(-1)).to.deep.equal({ attribute: 'at', value: '10:03' });
    // The slider says its value by itself.
    expect(part(element, 'status').textContent).to.equal('');
    await press('Tab');
    expect(focused(element)).to.equal(part(element, 'back'));
    await press('Enter');
    await settled();
    expect(spoken(element)).to.match(/^12:00 Uhr: mehr als 21\.000 Anrufe, alle zusammen/);
    expect(focused(element)).to.equal(slider(element));
    expect(heard.at(-1)).to.deep.equal({ attribute: 'at', value: '' });
  });

  it('is gone by clicks alone, there and back', async () => {
    const element = await gauge();
    const picture = one<SVGSVGElement>(element, 'svg[role="img"]');
    const { left, width } = picture.getBoundingClientRect();
    const scale = width / picture.viewBox.baseVal.width;
    const click = (hour: number): void => {
      const clientX = left + (12 + ((picture.viewBox.baseVal.width - 24) * hour) / 24) * scale;
      const clientY = picture.getBoundingClientRect().bottom - 40 * scale;
      picture.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY }));
    };
    for (const [hour, minutes] of [
      [10.5, 30],
      [11.75, 105],
      [3, 1],
      [20, 120],
    ] as const) {
      click(hour);
      await settled();
      // A click has whole pixels, and a minute has half of one.
      expect(slider(element).valueAsNumber).to.be.closeTo(minutes, 2);
    }
    click(11);
    await settled();
    part(element, 'back').click();
    await settled();
    expect(slider(element).valueAsNumber).to.equal(120);
    const clientY = picture.getBoundingClientRect().top + 10;
    picture.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: left + 20, clientY }));
    await settled();
    expect(slider(element).valueAsNumber).to.equal(120);
  });

  it('fills the arc up to there, and keeps the scale', async () => {
    const element = await gauge('at="11:00" style="--tlrz-accent: rgb(1, 2, 3)"');
    const strokes = all<SVGPathElement>(element, 'svg[role="img"] path')
      .filter((path) => getComputedStyle(path).stroke === 'rgb(1, 2, 3)')
      .map((path) => path.getAttribute('d')!.split('M').length - 1);
    // On the arc 42 of 100 filled and 58 open, in the strip 6 before and 6 behind.
    expect(strokes).to.deep.equal([42, 58, 6, 6]);
    expect(labelOf(element)).to.include('Skala bis 25.000');
  });

  it('is offered where it changes the picture: the averages of the other units have none, and keep the place', async () => {
    const element = await gauge('at="10:43" unit="minute"');
    expect(labelOf(element)).to.include('Mehr als 175 Anrufe in der Minute');
    expect(all(element, '[type="range"]')).to.deep.equal([]);
    element.unit = 'window';
    await settled();
    expect(spoken(element)).to.include('10:43 Uhr: mehr als 7525');
  });

  it('skips the hours between two counts', async () => {
    const element = await gauge();
    element.figures = afternoon;
    element.at = '12:00';
    await settled();
    expect(spoken(element)).to.match(/^12:00 Uhr: etwa 6000/);
    slider(element).focus();
    await press('ArrowRight');
    await settled();
    expect(spoken(element)).to.match(/^13:01 Uhr: etwa 6020/);
    expect(element.at).to.equal('13:01');
  });

  itInChromium('is announced as a slider with its name and value', async () => {
    await gauge('at="10:43"');
    const [found] = accessibleNodes(await accessibilityTree()).filter(({ role }) => role === 'slider');
    expect(found!.name).to.include('Minute für Minute');
    expect(words(String(found!.valuetext ?? found!.value))).to.match(/mehr als 7525|43/);
  });

  for (const lang of languages) {
    it(`keeps the room of its longest sentence, in ${lang}`, async () => {
      stage.style.width = '290px';
      const element = await gauge(`lang="${lang}" at="11:00"`);
      const height = element.offsetHeight;
      for (const at of ['10:01', '10:43', '11:59']) {
        element.at = at;
        await settled();
        expect(element.offsetHeight).to.equal(height);
        expect(misfits(element)).to.equal('');
      }
    });

    for (const attributes of ['at="10:43"', 'unit="second"', 'unit="minute" at="11:00"']) {
      it(`is accessible with ${attributes} in ${lang}`, async () => {
        await expectAccessible(await gauge(`heading-level="1" lang="${lang}" ${attributes}`));
      });
    }
  }
});

describe('several counts of a day', () => {
  const strip = (element: Element): { hour: number; height: number }[] => {
    const picture = one<SVGSVGElement>(element, 'svg[role="img"]').viewBox.baseVal;
    // Upright strokes below the dial; ticks hang.
    return all<SVGPathElement>(element, 'svg[role="img"] path')
      .flatMap((path) => [...path.getAttribute('d')!.matchAll(/M([\d.]+),([\d.]+)L\1,([\d.]+)(?=M|$)/g)])
      .map(([, x, foot, top]) => ({ x: Number(x), foot: Number(foot), height: Number(foot) - Number(top) }))
      .filter(({ foot, height }) => foot > picture.height - 80 && height > 0)
      .map(({ x, height }) => ({ hour: ((x - 12) / (picture.width - 24)) * 24, height }));
  };

  it('are drawn in their hours, as high as their calls an hour are many', async () => {
    const element = await gauge();
    element.figures = afternoon;
    await settled();
    const [am, pm] = [strip(element).filter(({ hour }) => hour < 12), strip(element).filter(({ hour }) => hour > 13)];
    expect([am.length, pm.length, strip(element).length]).to.deep.equal([24, 15, 39]);
    // 1500 an hour against 1200.
    expect(pm[0]!.height / am[0]!.height).to.be.closeTo(0.8, 0.01);
    expect(textOf(element))
      .to.include('von 8 bis 12 Uhr und von 13 bis 15:30 Uhr')
      .and.to.include('etwa 1500 Anrufe in der Stunde');
    expect(misfits(element)).to.equal('');
  });

  it('leave blank what nobody counted, and say so', async () => {
    const element = await gauge();
    element.figures = afternoon;
    await settled();
    expect(strip(element).some(({ hour }) => hour < 8 || (hour > 12 && hour < 13) || hour > 15.5)).to.equal(false);
    expect(textOf(element))
      .to.include('keine Angabe')
      .and.to.include('Die Zahl gilt nur für die Zeit von 8 bis 12 Uhr und');
    expect(textOf(element)).to.include('12:00 Uhr: außerhalb der gezählten Zeit');
  });

  it('stand in the table, each with its hours', async () => {
    const element = await gauge();
    element.figures = afternoon;
    await settled();
    part(element, 'data').click();
    await settled();
    const cells = all(element, 'th, td').map(({ textContent }) => textContent);
    expect(words(cells.join(' ')))
      .to.match(/8–12 Uhr\s+etwa 6000\s+am Tag, 8–12 Uhr/)
      .and.to.match(/13–15:30 Uhr\s+etwa 3000\s+am Tag, 13–15:30 Uhr/)
      .and.to.match(/etwa 23,1/);
    if (browser === 'chromium')
      await expectAccessible(element, {
        rules: {
          region: { enabled: false },
          'heading-order': { enabled: false },
          'page-has-heading-one': { enabled: false },
        },
      });
  });

  it('of all hours leave nothing uncounted', async () => {
    const element = await gauge();
    const parts = Array.from({ length: 24 }, (_, hour) => ({ id: `h${hour}`, value: 2, window: [hour, hour + 1] }));
    const calls = { id: 'calls', value: 48, unit: 'call', period: 'per-day', parts };
    element.figures = { publisher: 'P', title: 'T', figures: [calls] };
    await settled();
    expect(strip(element)).to.have.length(144);
    expect(textOf(element)).not.to.match(/keine Angabe|gilt nur|außerhalb|innerhalb/);
    expect(misfits(element)).to.equal('');
  });
});
