import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { emulate, itInChromium } from '../helpers/commands.js';
import type { TlrzCallGauge } from '../../src/index.js';
import { all, insert, one, settled, show, textOf } from '../element/stage.js';

const strip = (element: Element): { left: number; width: number } => {
  const { width } = one<SVGSVGElement>(element, 'svg[role="img"]').viewBox.baseVal;
  return { left: 12, width: width - 24 };
};

/** The hour at which the filled triangle of now stands. */
function markedHour(element: Element): number {
  const { left, width } = strip(element);
  const mark = all<SVGPathElement>(element, 'svg[role="img"] path')
    .filter((path) => getComputedStyle(path).stroke === 'none')
    .map((path) => path.getBBox())
    .find((box) => Math.abs(box.width - 10) < 0.1 && Math.abs(box.height - 9) < 0.1)!;
  return ((mark.x + mark.width / 2 - left) / width) * 24;
}

describe('the mark for now', () => {
  const rows = [
    { instant: '2024-06-12T09:59:00+02:00', says: '9:59 Uhr: außerhalb', hour: 9.98 },
    { instant: '2024-06-12T10:00:00+02:00', says: '10:00 Uhr: innerhalb', hour: 10 },
    { instant: '2024-06-12T11:59:59+02:00', says: '11:59 Uhr: innerhalb', hour: 11.98 },
    { instant: '2024-06-12T12:00:00+02:00', says: '12:00 Uhr: außerhalb', hour: 12 },
    { instant: '2024-01-12T10:30:00+01:00', says: '10:30 Uhr: innerhalb', hour: 10.5 },
    { instant: '2024-06-12T00:05:00+02:00', says: '0:05 Uhr: außerhalb', hour: 0.08 },
    { instant: '2024-10-27T02:30:00+01:00', says: '2:30 Uhr: außerhalb', hour: 2.5 },
  ];
  for (const { instant, says, hour } of rows) {
    it(`says "${says} der gezählten Zeit" and stands at ${hour}`, async () => {
      clock.set(instant);
      const element = await show('<tlrz-call-gauge open></tlrz-call-gauge>');
      expect(textOf(element)).to.include(`${says} der gezählten Zeit`);
      expect(markedHour(element)).to.be.closeTo(hour, 0.05);
    });
  }

  it('goes on with the time', async () => {
    clock.set('2024-06-12T09:59:30+02:00');
    const element = await show('<tlrz-call-gauge open></tlrz-call-gauge>');
    clock.pass(60_000);
    await settled();
    expect(textOf(element)).to.include('10:00 Uhr: innerhalb');
  });

  it('is the time of the dataset’s time zone', async () => {
    clock.set('2024-06-12T16:30:00+02:00');
    const element = await show<TlrzCallGauge>('<tlrz-call-gauge open></tlrz-call-gauge>');
    const calls = { id: 'calls', value: 5, unit: 'call', period: 'per-day', window: [10, 12] };
    element.figures = { publisher: 'P', title: 'T', timeZone: 'America/New_York', figures: [calls] };
    await settled();
    expect(textOf(element)).to.include('New York, 10:30 Uhr: innerhalb');
  });

  it('knows half hours of a window', async () => {
    clock.set('2024-06-12T10:45:00+02:00');
    const element = await show<TlrzCallGauge>('<tlrz-call-gauge open></tlrz-call-gauge>');
    const calls = { id: 'calls', value: 5, unit: 'call', period: 'per-day', window: [10.5, 12] };
    element.figures = { publisher: 'P', title: 'T', figures: [calls] };
    await settled();
    expect(textOf(element)).to.include('innerhalb der gezählten');
  });

  it('comes after the first paint', async () => {
    const element = insert<TlrzCallGauge>('<tlrz-call-gauge open></tlrz-call-gauge>');
    await element.updateComplete;
    expect(textOf(element)).not.to.match(/der gezählten Zeit/);
    await settled();
    expect(textOf(element)).to.match(/der gezählten Zeit/);
  });

  itInChromium('is not printed', async () => {
    const element = await show('<tlrz-call-gauge open></tlrz-call-gauge>');
    await emulate({ media: 'print' });
    await settled();
    expect(textOf(element)).not.to.match(/der gezählten Zeit|jetzt/);
    expect(textOf(element)).to.include('mehr als 10.500');
  });
});
