import { parse } from 'csv-parse/browser/esm/sync';
import { expect } from 'chai';
import type { TlrzCallGauge } from '../../src/index.js';
import { dark, light } from '../../src/graphic/palette.js';
import { forms } from '../../src/download/strings.js';
import { registerLanguage } from '../../src/language/registry.js';
import { de } from '../../src/download/de.js';
import { validate } from '../../src/data/validate.js';
import { tlrz } from '../../src/data/tlrz.js';
import { expectAccessible } from '../helpers/axe.js';
import { press } from '../helpers/commands.js';
import { rgb } from '../element/contrast.js';
import { misfits } from '../element/fit.js';
import {
  all,
  everywhere,
  explore,
  infographics,
  one,
  openTable,
  part,
  settled,
  show,
  stage,
  words,
} from '../element/stage.js';
import { copied, difference, openTakeAlong, parsedSvg, pixels, saved } from '../element/downloads.js';

/** What the files are called, by the language of the infographic. */
const names: Record<string, Record<string, string>> = {
  'tlrz-storage-books': { de: 'speicher-buecher', 'de-simple': 'speicher-buecher', en: 'storage-books' },
  'tlrz-mail-counter': { de: 'mail-zaehler', 'de-simple': 'mail-zaehler', en: 'mail-counter' },
  'tlrz-call-gauge': { de: 'anruf-skala', 'de-simple': 'anruf-skala', en: 'call-gauge' },
};

/** The picture on the page. */
const picture = (element: Element): SVGSVGElement => one<SVGSVGElement>(element, '[part=picture]');

/** Lets nothing in the picture move on. */
async function hold(element: Element): Promise<void> {
  all(element, '[part=hold]')[0]?.click();
  await settled();
}

const status = (element: Element): string => words(part(element, 'taken').textContent!);

const cells = (row: Element, selector: string): string[] =>
  [...row.querySelectorAll(selector)].map((cell) => words(cell.textContent!));

describe('take along', () => {
  const original = stage.style.cssText;
  afterEach(() => {
    stage.style.cssText = original;
  });

  for (const { tag, lang } of everywhere) {
    const markup = `<${tag} lang="${lang}" edition="digitalisierungskabinett-1"></${tag}>`;
    const file = `tlrz-${names[tag]![lang]}`;

    describe(`from <${tag} lang="${lang}">`, () => {
      it('CSV: the rows, numbers and words of the table, and what they are made of', async () => {
        const element = await show(markup);
        await openTable(element);
        await openTakeAlong(element);
        const { name, blob } = await saved(element, 'csv');
        expect(name).to.equal(`${file}.csv`);
        const bytes = new Uint8Array(await blob.arrayBuffer());
        expect([...bytes.slice(0, 3)], 'byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const rows: string[][] = parse(text, { bom: true, delimiter: lang === 'en' ? ',' : ';' });
        const [head, ...body] = rows;
        const table = part(element, 'table');
        expect(head!.slice(0, 3)).to.deep.equal(cells(table.querySelector('thead')!, 'th'));
        expect(new Set(head).size).to.equal(8);
        const source = words(table.querySelector('tfoot')!.textContent!);
        expect(source).to.include(lang === 'de-simple' ? 'Finanz-Ministerium' : lang === 'de' ? 'Finanz' : 'Finance');
        expect(body).to.have.length(table.querySelectorAll('tbody tr').length);
        for (const [index, row] of [...table.querySelectorAll('tbody tr')].entries()) {
          const [label, value, period, number, qualifier, unit, origin, from] = body[index]!.map(words);
          const [small = ''] = cells(row, 'small');
          // A page says a sentence once, and names the row that has it; a file says it in every row.
          const saidBefore = body.slice(0, index).find((other) => words(other[6]!) === origin);
          if (saidBefore) expect(small).to.include(words(saidBefore[0]!));
          const said = saidBefore ? small : origin;
          expect([`${label} ${said}`.trim(), value, period]).to.deep.equal(cells(row, 'th, td'));
          expect(said).to.equal(small);
          expect(from).to.equal(source);
          // Units are called what the infographic calls them.
          expect(unit).to.match(lang === 'de' ? /./ : /^(?!mail)./i);
          expect(value!.startsWith(qualifier!), `${value} begins with ${qualifier}`).to.equal(true);
          expect(number).to.match(lang === 'en' ? /^\d+(\.\d+)?$/ : /^\d+(,\d+)?$/);
        }
        const values = body.map(([, , , number]) => Number(number!.replace(',', '.')));
        const { figures } = tlrz.editions[0]!;
        const { shownFigures } = (element.constructor as typeof TlrzCallGauge).definition;
        for (const { id, value } of figures.filter((each) => shownFigures.includes(each.id))) {
          expect(values, id).to.include(value);
        }
      });

      it('JSON: what is shown, in the published format', async () => {
        const element = await show(markup);
        await openTakeAlong(element);
        const { name, blob } = await saved(element, 'json');
        expect(name).to.equal(`${file}.json`);
        const { dataset, faults } = validate(JSON.parse(await blob.text()));
        expect(faults).to.deep.equal([]);
        const { shownFigures } = (element.constructor as typeof TlrzCallGauge).definition;
        const [edition] = dataset!.editions;
        expect(dataset!.editions).to.have.length(1);
        expect(edition!.figures).to.deep.equal(tlrz.editions[0]!.figures.filter(({ id }) => shownFigures.includes(id)));
        expect(edition!.figures).not.to.deep.equal([]);
      });

      it('SVG: the picture as it is shown, title, sentence, key and source', async () => {
        const element = await show(markup);
        await hold(element);
        await openTakeAlong(element);
        const shown = picture(element);
        const { name, blob } = await saved(element, 'svg');
        expect(name).to.equal(`${file}.svg`);
        expect(blob.type).to.equal('image/svg+xml');
        const svg = await parsedSvg(blob);
        expect(svg.querySelector('parsererror')).to.equal(null);
        expect(svg.getAttribute('lang')).to.equal(lang);
        expect(words(svg.querySelector('title')!.textContent!)).to.equal(words(part(element, 'title').textContent!));
        const description = words(svg.querySelector('desc')!.textContent!);
        for (const told of [
          part(element, 'summary').textContent!,
          shown.getAttribute('aria-label')!,
          one(element, 'figcaption p').textContent!,
        ]) {
          expect(description).to.include(words(told));
        }
        const paths = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'));
        for (const path of shown.querySelectorAll('path')) expect(paths).to.include(path.getAttribute('d'));
        const written = words([...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
        const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
        for (const text of shown.querySelectorAll('text')) expect(texts).to.include(text.textContent);
        if (lang === 'de-simple') expect(written).to.include('Die Uhrzeit war');
        // Lines are broken anywhere: the words are compared without spaces.
        const bare = (text: string): string => words(text).replaceAll(' ', '');
        for (const each of all(element, '#title, [part=summary], .key li:not(.void) > span, figcaption p')) {
          expect(bare(written), each.innerText).to.include(bare(each.innerText));
        }
        for (const each of all(element, '.above p:not(.void), .below p:not(.void)')) {
          expect(bare(written)).to.include(bare(each.textContent!));
        }
      });

      it('PNG: twice the size of the SVG, with every mark in its colour where it belongs', async () => {
        const element = await show(markup);
        await hold(element);
        await openTakeAlong(element);
        const png = await saved(element, 'png');
        expect(png.name).to.equal(`${file}.png`);
        expect(png.blob.type).to.equal('image/png');
        const { blob } = await saved(element, 'svg');
        const { width, height, data } = await pixels(png.blob);
        const svg = await parsedSvg(blob);
        expect([width, height]).to.deep.equal([svg.viewBox.baseVal.width * 2, svg.viewBox.baseVal.height * 2]);
        document.body.append(svg);
        const missing: string[] = [];
        let marks = 0;
        for (const path of svg.querySelectorAll<SVGPathElement>('g > path')) {
          const filled = path.getAttribute('fill') !== 'none';
          const length = path.getTotalLength();
          if (!length) continue;
          marks++;
          const colour = rgb(path.getAttribute(filled ? 'fill' : 'stroke')!);
          const { e, f } = path.transform.baseVal.consolidate()?.matrix ?? svg.createSVGMatrix();
          const group = (path.parentNode as SVGGElement).transform.baseVal.consolidate()!.matrix;
          const found = Array.from({ length: 40 }, (_, index) => {
            const point = path.getPointAtLength((length * (index + 0.5)) / 40);
            const [x, y] = [Math.floor((point.x + group.e + e) * 2), Math.floor((point.y + group.f + f) * 2)];
            return [-1, 0, 1].some((dx) =>
              [-1, 0, 1].some((dy) => {
                const at = 4 * ((y + dy) * width + x + dx);
                return [0, 1, 2].every((channel) => Math.abs(data[at + channel]! - colour[channel]!) < 60);
              }),
            );
          });
          if (!found.includes(true)) missing.push(path.outerHTML.slice(0, 200));
        }
        svg.remove();
        expect(marks).to.be.above(4);
        expect(missing).to.deep.equal([]);

        const drawn = await pixels(blob, 2);
        expect([drawn.width, drawn.height]).to.deep.equal([width, height]);
        expect(difference(drawn.data, data), 'share of pixels that differ from the SVG').to.be.below(0.01);
      });

      it('the markup shows the same elsewhere, with the edition pinned', async () => {
        const settings = { 'tlrz-storage-books': 'step="shelf" show="published"', 'tlrz-mail-counter': 'still', 'tlrz-call-gauge': 'unit="hour" at="11:00" max="40000"' }[tag]; // prettier-ignore
        const element = await show(
          `<${tag} lang="${lang}" ${settings} heading="A &quot;title&quot; &amp; more"></${tag}>`,
        );
        await openTakeAlong(element);
        const text = await copied(element, 'snippet');
        expect(text.trim()).not.to.match(/\n/);
        expect(text).to.include('edition="digitalisierungskabinett-1"');
        const before = picture(element).outerHTML;
        const label = part(element, 'title').textContent;
        const holder = await show(text);
        const copy = holder.querySelector(tag)!;
        expect(words(copy.textContent!)).to.include(words(part(element, 'summary').textContent!));
        expect(words(copy.textContent!)).to.include(words(one(element, 'figcaption p').textContent!));
        expect(part(copy, 'title').textContent).to.equal(label);
        expect(picture(copy).outerHTML).to.equal(before);
      });

      it('the citation names publisher, release, infographic, page and day', async () => {
        const element = await show(markup);
        await openTakeAlong(element);
        const text = words(await copied(element, 'citation'));
        expect(text).to.include(words(part(element, 'title').textContent!));
        expect(text).to.include(location.href.split('#')[0]!);
        expect(text).to.include(`${new Date().getFullYear()}`);
        expect(text).to.match(
          lang === 'en' ? /Ministry.*press release.*undated/ : /Finanz.*mitteilung.*Datum|Finanz.*Mitteilung.*Datum/,
        );
        expect(status(element)).to.match(/kopiert|Copied/);
      });

      it('axe finds nothing in what is opened, nor in the text that could not be copied', async () => {
        stage.style.background = 'Canvas';
        const element = await show(markup.replace('>', ' heading-level="1">'));
        await openTakeAlong(element);
        expect(all(element, '.forms button')).to.have.length(9);
        await expectAccessible(element);
        await copied(element, 'csv', true);
        expect(all(element, 'textarea')).to.have.length(1);
        await expectAccessible(element);
        stage.style.background = '';
      });
    });
  }

  it('what the text of a file says can be copied as well', async () => {
    const element = await show('<tlrz-mail-counter still></tlrz-mail-counter>');
    await openTakeAlong(element);
    for (const form of ['csv', 'json'] as const) {
      const text = await copied(element, form);
      expect(new Blob([text]).size).to.equal((await saved(element, form)).blob.size);
    }
    expect(await copied(element, 'svg')).to.match(/^<svg /);
  });

  it('where the browser refuses to copy, the text stands in a field with a name, and the status says so', async () => {
    const element = await show('<tlrz-call-gauge lang="de"></tlrz-call-gauge>');
    await openTakeAlong(element);
    expect(await copied(element, 'snippet', true)).to.equal('');
    const field = one<HTMLTextAreaElement>(element, 'textarea');
    expect(field.labels![0]!.textContent).to.include('Code als Text');
    expect(field.value).to.match(/^<div><tlrz-call-gauge /);
    expect(status(element)).to.include('Kopieren ging nicht');
    field.focus();
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
    // What is copied later takes its place.
    await copied(element, 'citation');
    expect(all(element, 'textarea')).to.have.length(0);
    expect(status(element)).to.equal('Quelle: kopiert.');
  });

  it('the status is there before anything is told, and forgets in another language', async () => {
    const element = await show('<tlrz-call-gauge lang="de"></tlrz-call-gauge>');
    await openTakeAlong(element);
    expect(part(element, 'taken').getAttribute('role')).to.equal('status');
    expect(status(element)).to.equal('');
    const node = part(element, 'taken');
    const { name } = await saved(element, 'svg');
    expect(part(element, 'taken')).to.equal(node);
    expect(status(element)).to.equal(`Gespeichert wird ${name}.`);
    element.lang = 'en';
    await settled();
    expect(status(element)).to.equal('');
    expect(all(element, '.forms button')[0]!.textContent).to.equal('Save CSV');
  });

  for (const tag of infographics) {
    it(`<${tag}>: Escape closes it again, and the focus is on its button`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      for (const name of ['explore', 'data']) {
        const button = part(element, name);
        if (name === 'data') await openTakeAlong(element);
        else await explore(element);
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        const inside = all(element, `#${button.getAttribute('aria-controls')} button`).at(-1) ?? button;
        inside.focus();
        await press('Escape');
        await settled();
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(element.shadowRoot!.activeElement).to.equal(button);
      }
    });

    it(`<${tag}>: paper has the table with its source, and nothing to take along`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      await openTakeAlong(element);
      expect(all(element, '.forms')).to.have.length(1);
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.forms')).to.have.length(0);
      expect(one(element, 'tfoot').textContent).to.include('Quelle: Thüringer Finanzministerium');
      dispatchEvent(new Event('afterprint'));
      await settled();
      expect(all(element, '.forms')).to.have.length(1);
    });

    it(`<${tag}>: the picture is in the colours of the page, light, dark, or its own`, async () => {
      const colours = async (): Promise<string[]> => {
        const element = stage.firstElementChild!;
        const text = await (await saved(element, 'svg')).blob.text();
        return [...new Set([...text.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map(([, colour]) => colour!))].sort();
      };
      const sorted = (...listed: string[]): string[] => [...new Set(listed)].sort();
      stage.style.colorScheme = 'light';
      stage.style.background = 'white';
      await openTakeAlong(await show(`<${tag}></${tag}>`));
      expect(await colours()).to.deep.equal(sorted(...Object.values(light)));
      stage.style.colorScheme = 'dark';
      stage.style.background = dark.surface;
      expect(await colours()).to.deep.equal(sorted(...Object.values(dark)));
      stage.style.setProperty('--tlrz-accent', 'oklch(0.7 0.2 150)');
      stage.style.setProperty('--tlrz-surface', '#000080');
      const own = await colours();
      expect(own).to.include('#000080');
      expect(own).not.to.include(dark.accent);
      stage.style.colorScheme = stage.style.background = '';
      stage.style.removeProperty('--tlrz-accent');
      stage.style.removeProperty('--tlrz-surface');
    });
  }

  for (const css of [
    'width: 700px',
    'width: 320px',
    'width: 280px',
    'width: 320px; font-size: 32px',
    'width: 320px; letter-spacing: 0.12em; word-spacing: 0.16em',
  ]) {
    it(`nothing is clipped or reaches out: ${css}`, async () => {
      stage.style.cssText = `${original}; ${css}`;
      for (const { tag, lang } of everywhere) {
        const element = await show(`<${tag} lang="${lang}"></${tag}>`);
        await openTakeAlong(element);
        expect(misfits(element) ?? '', `${tag} ${lang}`).to.equal('');
        for (const button of all(element, '.forms button')) {
          expect(button.getBoundingClientRect().height, button.textContent!).to.be.at.least(40);
        }
      }
    });
  }

  it("figures of a page's own: in its numbers, under its name, and no cell begins a formula", async () => {
    const figures = JSON.stringify({
      id: 'amt',
      organisation: 'Amt',
      publisher: '=HYPERLINK("https://example.org")',
      editions: [
        {
          id: 'bericht',
          title: 'Bericht; "zwei"',
          date: '2021-05-06',
          url: 'https://example.org/bericht',
          figures: [
            { id: 'calls', value: 77.5, unit: 'call', period: 'per-day', confirmed: true, window: [7.5, 9], label: '@SUM(A1)', sentence: 'Es <b>waren</b> "77,5" & mehr.' },
            { id: 'staff', value: 3, unit: 'person', period: 'as-published' },
          ],
        },
      ],
    }); // prettier-ignore
    const element = await show(`<tlrz-call-gauge lang="de" figures='${figures}'></tlrz-call-gauge>`);
    await openTakeAlong(element);
    const csv = await saved(element, 'csv');
    expect(csv.name).to.equal('amt-anruf-skala.csv');
    const [, row] = parse(await csv.blob.text(), { bom: true, delimiter: ';' }) as string[][];
    expect(row![0]).to.equal("'@SUM(A1)");
    expect(row![3]).to.equal('77,5');
    expect(row![6]).to.equal('„Es <b>waren</b> "77,5" & mehr.“');
    expect(row![7]).to.include('Bericht; "zwei" (6.5.2021)');

    const { dataset, faults } = validate(JSON.parse(await (await saved(element, 'json')).blob.text()));
    expect(faults).to.deep.equal([]);
    expect(dataset!.editions[0]!.figures.map(({ id }) => id)).to.deep.equal(['calls']);

    const svg = await parsedSvg((await saved(element, 'svg')).blob);
    expect(svg.querySelector('b')).to.equal(null);
    expect(words(svg.textContent!)).to.include('https://example.org/bericht');
    const citation = await copied(element, 'citation');
    expect(citation).to.include('Bericht; "zwei", 6.5.2021, https://example.org/bericht');

    const before = picture(element).outerHTML;
    const snippet = await copied(element, 'snippet');
    const copy = (await show(snippet)).querySelector('tlrz-call-gauge')!;
    expect(picture(copy).outerHTML).to.equal(before);
  });

  it('the picture is the one that the reader walked to', async () => {
    const element = await show('<tlrz-storage-books lang="en"></tlrz-storage-books>');
    await openTakeAlong(element);
    const whole = await (await saved(element, 'svg')).blob.text();
    part(element, 'closer').click();
    await settled();
    const svg = await parsedSvg((await saved(element, 'svg')).blob);
    expect(svg.outerHTML).not.to.equal(whole);
    expect(svg.querySelector('desc')!.textContent).to.include(picture(element).getAttribute('aria-label'));
    expect(await copied(element, 'snippet')).to.match(/ step="library"/);
  });

  it('the number of the counter is in the picture, as it stands when the picture is made', async () => {
    const element = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    await openTakeAlong(element);
    part(element, 'hold').click();
    await settled();
    const number = part(element, 'number').textContent!.trim();
    const svg = await parsedSvg((await saved(element, 'svg')).blob);
    // What stands still claims no more than the three digits of an estimate.
    const estimated = number.replace(/(?<=\d\D?\d\D?\d\D?)\d/g, '0');
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).to.include(estimated);
    const counts = svg.querySelectorAll('[font-size="88"]').length + svg.querySelectorAll('[letter-spacing]').length;
    expect(counts).to.be.above(1);
  });

  it('a page may replace the texts, and add some in another language', async () => {
    const replaced = { ...de, save: (name: string) => `${name} sichern` };
    registerLanguage('de', { 'take-along': replaced });
    const element = await show('<tlrz-call-gauge lang="de"></tlrz-call-gauge>');
    await openTakeAlong(element);
    expect(all(element, '.forms button')[0]!.textContent).to.equal('CSV sichern');
    element.lang = 'en';
    await settled();
    expect(all(element, '.forms button')[0]!.textContent).to.equal('Save CSV');
    registerLanguage('de', { 'take-along': de });
  });

  it('every form has a button of its own name', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    await openTakeAlong(element);
    const labels = all(element, '.forms button').map(({ textContent }) => textContent);
    expect(new Set(labels).size).to.equal(labels.length);
    expect(all(element, '.forms li')).to.have.length(forms.length);
  });
});
