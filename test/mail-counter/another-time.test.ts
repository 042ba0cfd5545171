import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { expectAccessible } from '../helpers/axe.js';
import { press } from '../helpers/commands.js';
import type { TlrzMailCounter } from '../../src/index.js';
import { misfits } from '../element/fit.js';
import { all, labelOf, languages, one, part, settled, show, stage, textOf, words } from '../element/stage.js';

const MINUTE = 60_000;
const digits = (element: Element): string => part(element, 'number').textContent!;
const slider = (element: Element): HTMLInputElement => one<HTMLInputElement>(element, '[type="range"]');
const spoken = (element: Element): string => words(slider(element).getAttribute('aria-valuetext')!);
const counter = (attributes = ''): Promise<TlrzMailCounter> =>
  show(`<tlrz-mail-counter open ${attributes}></tlrz-mail-counter>`);
const pass = async (ms: number): Promise<void> => {
  clock.pass(ms);
  await settled();
};
const goTo = async (element: Element, minute: number): Promise<void> => {
  slider(element).valueAsNumber = minute;
  slider(element).dispatchEvent(new Event('input'));
  slider(element).dispatchEvent(new Event('change'));
  await settled();
};
const leadsBack = (element: Element): boolean => all(element, '[part="back"]').length > 0;

describe('another time of day', () => {
  it('begins at now, and follows it', async () => {
    const element = await counter();
    expect([slider(element).valueAsNumber, spoken(element), leadsBack(element)]).to.deep.equal([720, 'Jetzt', false]);
    await pass(5 * MINUTE);
    expect([slider(element).valueAsNumber, spoken(element)]).to.deep.equal([725, 'Jetzt']);
  });

  const rows = [
    { minute: 0, number: '0', says: '0:00 Uhr: 0 Mails, hochgerechnet' },
    { minute: 601, number: '29.215', says: '10:01 Uhr: etwa 29.200 Mails, hochgerechnet' },
    { minute: 1439, number: '69.951', says: '23:59 Uhr: etwa 69.900 Mails, hochgerechnet' },
  ];
  for (const { minute, number, says } of rows) {
    it(`runs to ${number} mails at minute ${minute}; its ring and words claim no more than an estimate can`, async () => {
      const element = await counter();
      await goTo(element, minute);
      expect([digits(element), spoken(element)]).to.deep.equal([number, says]);
      const time = says.slice(0, says.indexOf(' Uhr'));
      const amount = says.slice(says.indexOf(' Uhr: ') + ' Uhr: '.length, says.indexOf(' Mails'));
      expect(labelOf(element)).to.equal(
        `Mails seit Mitternacht: ${amount}. Hochgerechnet, Stand ${time} Uhr in Berlin; veröffentlicht: knapp 70.000 am Tag`,
      );
      expect(textOf(element)).to.include(`${time}gewählte Zeit`).and.to.include('Hochgerechnet');
    });
  }

  it('stands still, and leads back to the present', async () => {
    const element = await counter();
    await goTo(element, 600);
    await pass(10 * MINUTE);
    expect([digits(element), leadsBack(element)]).to.deep.equal(['29.166', true]);
    part(element, 'back').click();
    await settled();
    expect([digits(element), spoken(element), leadsBack(element)]).to.deep.equal(['35.486', 'Jetzt', false]);
    await pass(MINUTE);
    expect(digits(element)).to.equal('35.534');
  });

  it('ends with the button that lets the counter go on', async () => {
    const element = await counter();
    await goTo(element, 600);
    expect(part(element, 'hold').textContent).to.include('fortsetzen');
    part(element, 'hold').click();
    await pass(MINUTE);
    expect([digits(element), spoken(element)]).to.deep.equal(['35.048', 'Jetzt']);
  });

  it('leaves a counter that was paused paused, at the present', async () => {
    const element = await counter();
    part(element, 'hold').click();
    await settled();
    expect(spoken(element)).to.equal('12:00 Uhr: etwa 35.000 Mails, hochgerechnet');
    await goTo(element, 600);
    await pass(10 * MINUTE);
    part(element, 'back').click();
    await settled();
    expect([digits(element), part(element, 'hold').textContent!.includes('fortsetzen')]).to.deep.equal([
      '35.486',
      true,
    ]);
    await pass(10 * MINUTE);
    expect(digits(element)).to.equal('35.486');
  });

  it('stays when the mode changes, and through a midnight', async () => {
    const element = await counter();
    await goTo(element, 600);
    element.since = 'new-year';
    await settled();
    expect(digits(element)).to.equal('11.159.494');
    element.since = 'midnight';
    await pass(14 * 60 * MINUTE);
    expect([digits(element), slider(element).valueAsNumber]).to.deep.equal(['29.166', 600]);
  });

  it('ends with a visit, which has no other time of day', async () => {
    const element = await counter();
    await goTo(element, 600);
    element.since = 'visit';
    await settled();
    await settled();
    expect([digits(element), all(element, '[type="range"]').length]).to.deep.equal(['0', 0]);
    element.since = 'midnight';
    await settled();
    expect([digits(element), slider(element).valueAsNumber]).to.deep.equal(['35.000', 720]);
  });

  for (const [instant, minutes, at, time, number] of [
    ['2024-03-31T12:00:00+02:00', 1380, 120, '3:00 Uhr', '6086'],
    ['2024-10-27T12:00:00+01:00', 1500, 180, '2:00 Uhr', '8400'],
  ] as const) {
    it(`is one of ${minutes} minutes of the day of ${instant.slice(0, 10)}`, async () => {
      clock.set(instant);
      const element = await counter();
      expect(slider(element).max).to.equal(String(minutes - 1));
      await goTo(element, at);
      expect([spoken(element).startsWith(time), digits(element)]).to.deep.equal([true, number]);
    });
  }

  it('is reached and left by keyboard', async () => {
    const element = await counter();
    const heard: unknown[] = [];
    stage.addEventListener('tlrz-change', (event) => heard.push(event.detail));
    slider(element).focus();
    await press('Home');
    await press('ArrowRight');
    await settled();
    expect([digits(element), heard.at(-1)]).to.deep.equal(['48', { attribute: 'at', value: '0:01' }]);
    // The slider says its value by itself.
    expect(part(element, 'status').textContent).to.equal('');
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'back'));
    await press('Enter');
    await settled();
    expect([digits(element), element.shadowRoot!.activeElement]).to.deep.equal(['35.000', slider(element)]);
    expect(heard.at(-1)).to.deep.equal({ attribute: 'at', value: '' });
  });

  it('is another day of the year where a year is counted', async () => {
    const element = await counter('since="new-year"');
    expect([slider(element).valueAsNumber, slider(element).max, spoken(element)]).to.deep.equal([163, '365', 'Jetzt']);
    expect(textOf(element))
      .to.include('Zu einem anderen Tag')
      .and.to.include('1. Januar')
      .and.to.include('31. Dezember');
    const heard: unknown[] = [];
    stage.addEventListener('tlrz-change', (event) => heard.push(event.detail), { once: true });
    await goTo(element, 0);
    expect(spoken(element)).to.match(/^1\. Januar: etwa 34\.100 Mails, hochgerechnet$/);
    expect(heard).to.deep.equal([{ attribute: 'at', value: '2024-01-01' }]);
    expect(textOf(element)).to.include('gewählter Tag');
    await goTo(element, 365);
    expect(spoken(element)).to.match(/^31\. Dezember: etwa 24,9 Millionen Mails/);
    await goTo(element, 163);
    expect(digits(element)).to.equal('11.165.186');
    part(element, 'back').click();
    await settled();
    expect([spoken(element), leadsBack(element)]).to.deep.equal(['Jetzt', false]);
  });

  for (const lang of languages) {
    it(`keeps the room of its longest sentence, and is accessible, in ${lang}`, async () => {
      stage.style.width = '290px';
      const element = await counter(`lang="${lang}" heading-level="1"`);
      await goTo(element, 720);
      const height = element.offsetHeight;
      for (const minute of [0, 601, 1439]) {
        await goTo(element, minute);
        expect(element.offsetHeight).to.equal(height);
        expect(misfits(element)).to.equal('');
      }
      await expectAccessible(element);
    });
  }
});

describe('“Wert vom Screenreader vorlesen lassen”', () => {
  const status = (element: Element): string => words(part(element, 'status').textContent!);
  const read = async (element: Element): Promise<string> => {
    part(element, 'read').click();
    await settled();
    return status(element);
  };

  it('says nothing until it is asked, and then the value of that moment', async () => {
    const element = await counter();
    expect([part(element, 'status').getAttribute('role'), status(element)]).to.deep.equal(['status', '']);
    await pass(25_000);
    expect(status(element)).to.equal('');
    expect(await read(element)).to.equal(
      'Mails seit Mitternacht: etwa 35.000. Hochgerechnet, Stand 12:00 Uhr in Berlin; veröffentlicht: knapp 70.000 am Tag',
    );
    await pass(10 * MINUTE);
    expect(status(element)).to.include('35.000');
    expect(await read(element))
      .to.include('35.500')
      .and.to.include('12:10 Uhr');
  });

  it('says the same value again: the region was empty meanwhile', async () => {
    const element = await counter();
    part(element, 'hold').click();
    const first = await read(element);
    const texts: string[] = [];
    const watch = new MutationObserver(() => texts.push(status(element)));
    watch.observe(part(element, 'status'), { childList: true, characterData: true, subtree: true });
    part(element, 'read').click();
    await Promise.resolve();
    await settled();
    watch.disconnect();
    expect(texts).to.deep.equal(['', first]);
  });

  for (const [attributes, says] of [
    [
      'since="new-year"',
      /^Mails in diesem Jahr: etwa 11,1 Millionen\. Hochgerechnet, Stand 12\. Juni, 12:00 Uhr in Berlin; veröffentlicht: etwa 25 Millionen im Jahr$/,
    ],
    ['since="visit"', /^Mails, seit Sie hier sind: 0\./],
    ['since="new-year" lang="de-simple"', /^E-Mails in diesem Jahr: etwa 11 Millionen\./],
    [
      'lang="en"',
      /^Emails since midnight: about 35,000\. Extrapolated as of 12:00 in Berlin; published: just under 70,000 a day$/,
    ],
    [
      'lang="de-simple"',
      /^E-Mails seit 0 Uhr: etwa 35\.000\. Das haben wir ausgerechnet\. Stand: 12:00 Uhr in Berlin\. Im Text steht: knapp 70\.000 an einem Tag\.$/,
    ],
  ] as const) {
    it(`says it as it is shown with ${attributes}`, async () => {
      expect(await read(await counter(attributes))).to.match(says);
    });
  }

  it('says the time that the reader went to', async () => {
    const element = await counter();
    await goTo(element, 600);
    expect(await read(element)).to.include('etwa 29.100. Hochgerechnet, Stand 10:00 Uhr');
  });

  it('leaves the focus where it is', async () => {
    const element = await counter();
    part(element, 'read').focus();
    await press('Enter');
    await settled();
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'read'));
    expect(status(element)).to.include('35.000');
    expect(all(element, '[role="status"]')).to.have.length(1);
  });
});
