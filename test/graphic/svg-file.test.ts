import { expect } from 'chai';
import { dark, light } from '../../src/graphic/palette.js';
import { MARK, strong } from '../../src/core/rich-text.js';
import { drawSheet, type SheetContent } from '../../src/graphic/sheet.js';
import { svgFile } from '../../src/graphic/svg-file.js';
import { widest, wrap } from '../../src/graphic/wrap.js';

describe('wrapped text', () => {
  const rows: [text: string, room: number, lines: string[]][] = [
    ['', 100, ['']],
    ['one two', 1000, ['one two']],
    ['one two three', 70, ['one two', 'three']],
    ['Landes-Rechen-Zentrum', 120, ['Landes-', 'Rechen-', 'Zentrum']],
    ['read email', 80, ['read', 'email']],
    ['10\u00a0bis 12\u00a0Uhr', 100, ['10\u00a0bis', '12\u00a0Uhr']],
    ['a–b 2024-2025', 100, ['a–b', '2024-2025']],
    [`mehr ${strong('als 21.000')} Anrufe`, 90, ['mehr \u0001als\u0001', '\u000121.000\u0001', 'Anrufe']],
  ];
  for (const [text, room, lines] of rows) {
    it(`"${text.replaceAll(MARK, '*')}" in ${room} px: ${lines.length}`, () => {
      expect(wrap(text, room, 16)).to.deep.equal(lines);
    });
  }

  it('a word that is wider than a line is cut, and none of it lost', () => {
    const lines = wrap('x'.repeat(50), 100, 16);
    expect(lines.length).to.be.above(4);
    expect(lines.join('')).to.equal('x'.repeat(50));
    expect(Math.max(...lines.map((line) => widest(line, 16)))).to.be.at.most(100);
  });

  it('no common font is wider than the estimate', () => {
    const pen = document.createElement('canvas').getContext('2d')!;
    const text = 'Knapp 70.000 Mails erreichen jeden Tag das Landesdatennetz, mehr als „Millionen“ im Jahr (WWW).';
    for (const font of ['sans-serif', 'serif', 'system-ui', 'DejaVu Sans', 'Liberation Sans']) {
      for (const [bold, weight] of [
        [false, 400],
        [true, 700],
      ] as const) {
        pen.font = `${weight} 16px "${font}", ${font}`;
        expect(pen.measureText(text).width).to.be.at.most(widest(text, 16, bold), `${weight} ${font}`);
      }
    }
  });
});

describe('an SVG file', () => {
  const content: SheetContent = {
    title: 'A <title> & more',
    summary: `${strong('Just under 70,000 mails')} reach the network every day, ${'and a few more words '.repeat(9)}.`,
    picture: {
      width: 300,
      height: 100,
      marks: [
        { d: 'M0 50h300', ink: 'accent', width: 3, dash: [4, 2] },
        { d: 'M0 90h300v10h-300Z', ink: 'ink' },
      ],
      labels: [{ x: 150, y: 20, text: '"42"', anchor: 'middle', size: 24, bold: true, numeral: true }],
    },
    key: [
      { stroke: { ink: 'accent', width: 3, height: 20 }, text: `1 stroke = ${strong('10 minutes')}` },
      { text: 'kept for later', isHidden: true },
      { stroke: { d: 'M2 0v20', ink: 'scale', width: 1 }, text: 'the rest of the day' },
      { text: 'a remark on the scale '.repeat(6).trim() },
    ],
    remarks: ['What the number is computed from.'],
    notes: ['Source: somebody, somewhere (no date).', 'A note.'],
  };
  const words = { language: 'en', title: 'A <title> & more', description: 'It tells "all" of it.' };
  const file = (room: number, palette = light, more: Partial<SheetContent> = {}): string =>
    svgFile(drawSheet({ ...content, ...more }, room), words, { palette });
  const parsed = (text: string): Element => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const drawn = (text: string): SVGSVGElement => {
    const svg = document.importNode(parsed(text), true) as unknown as SVGSVGElement;
    document.body.append(svg);
    return svg;
  };
  afterEach(() => document.body.querySelectorAll('svg').forEach((svg) => svg.remove()));

  it('says in XML what it is, in which language, and what it tells', () => {
    const svg = parsed(file(700));
    expect(svg.localName).to.equal('svg');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('lang')).to.equal('en');
    expect(svg.querySelector('title')!.textContent).to.equal(content.title);
    expect(svg.querySelector('desc')!.textContent).to.equal(words.description);
    expect(svg.textContent).to.include('"42"');
    expect(svg.textContent).to.include('Source: somebody');
    expect(svg.textContent).not.to.include('kept for later');
    expect(svg.textContent).not.to.include(MARK);
  });

  it('needs nothing but itself', () => {
    const text = file(700);
    expect(text).not.to.match(/style|class|href|url\(|@|<script|<image|<use/);
    expect(text.match(/https?:[^"]*/g)).to.deep.equal(['http://www.w3.org/2000/svg']);
  });

  it('leaves out what no XML may contain', () => {
    const svg = parsed(file(700, light, { title: 'a\u0000b\ud800c\uffffd' }));
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('text')!.textContent).to.equal('abcd');
  });

  it('is drawn in the colours of its palette', () => {
    for (const palette of [light, dark]) {
      const used = new Set([...file(700, palette).matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map(([, colour]) => colour));
      expect([...used].sort()).to.deep.equal(Object.values(palette).sort());
    }
  });

  const numeral = { above: 'Mails a day: just under', number: '70,000', below: 'So it stands in the source.' };
  for (const room of [280, 320, 480, 700, 1200]) {
    for (const [what, more] of [
      ['', {}],
      [' with a number outside of the picture', { numeral }],
    ] as const) {
      it(`of ${room} px${what}: every text lies inside, and none on another`, () => {
        const svg = drawn(file(room, light, more));
        const { width, height } = svg.viewBox.baseVal;
        expect(width).to.be.at.least(Math.min(room, 720));
        const origin = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // Of a line of text the letters take about the middle two thirds.
          const third = (bottom - top) / 6;
          return { text: text.textContent, left, right, top: top + third, bottom: bottom - third };
        });
        expect(boxes.length).to.be.above(8);
        for (const box of boxes) {
          expect(box.left - origin.left, box.text!).to.be.at.least(0);
          expect(box.right - origin.left, box.text!).to.be.at.most(width);
          expect(box.bottom - origin.top, box.text!).to.be.at.most(height);
          const under = boxes.filter(
            (other) =>
              other !== box &&
              other.left < box.right &&
              box.left < other.right &&
              other.top < box.bottom &&
              box.top < other.bottom,
          );
          expect(
            under.map(({ text }) => text),
            box.text!,
          ).to.deep.equal([]);
        }
      });
    }
  }
});
