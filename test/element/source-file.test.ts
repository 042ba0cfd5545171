import { expect } from 'chai';
import { expectConsole } from '../helpers/console.js';
import { all, insert, part, settled, show, stub, textOf, until } from './stage.js';

type Gauge = HTMLElementTagNameMap['tlrz-call-gauge'];

const dataset = (value: number): string =>
  JSON.stringify({
    publisher: 'Amt',
    title: 'Bericht',
    figures: [{ id: 'calls', value, unit: 'call', qualifier: 'about', period: 'per-day' }],
  });

const json = (body: string | Blob): Response => new Response(body, { headers: { 'content-type': 'application/json' } });

/** Answers every request the same way, and remembers what was asked for. */
function answer(respond: () => Promise<Response> | Response): string[] {
  const asked: string[] = [];
  stub(globalThis, 'fetch', (url) => {
    asked.push(String(url));
    return Promise.resolve().then(respond);
  });
  return asked;
}

let number = 0;
/** An address that no test asked for before. */
const address = (): string => `figures-${++number}.json`;

/** All that can go wrong with a file, and the words for it. */
const failures: { what: string; respond: () => Response; says: RegExp }[] = [
  { what: 'missing', respond: () => new Response('', { status: 404, statusText: 'Not Found' }), says: /404/ },
  { what: 'forbidden', respond: () => new Response('', { status: 403 }), says: /403/ },
  {
    what: 'without answer',
    respond: () => {
      throw new TypeError('Failed to fetch');
    },
    says: /keine Antwort.*Failed to fetch/,
  },
  {
    what: 'an HTML page',
    respond: () => new Response('<p>login</p>', { headers: { 'content-type': 'text/html' } }),
    says: /text\/html/,
  },
  { what: 'not JSON', respond: () => json('{'), says: /kein JSON: wahrscheinlich fehlt das Ende/ },
  { what: 'empty', respond: () => json(''), says: /kein JSON: der Text ist leer/ },
  { what: 'of the wrong type', respond: () => json('[1,2]'), says: /eine Liste mit 2 Einträgen/ },
  { what: 'negative', respond: () => json(dataset(-5)), says: /value.*-5/ },
  { what: '10 MB of junk', respond: () => json('x'.repeat(10_000_000)), says: /mehr als 1000000 Zeichen/ },
  {
    what: 'not UTF-8',
    respond: () => json(new Blob([dataset(5).replace('Amt', ''), new Uint8Array([0xe4, 0xff])])),
    says: /UTF-8/,
  },
];

describe('a dataset at an address', () => {
  it('is shown when it has come', async () => {
    const asked = answer(() => json(dataset(12_345)));
    const gauge = await show(`<tlrz-call-gauge src="${address()}"></tlrz-call-gauge>`);
    await until(() => textOf(gauge) !== '');
    expect(textOf(gauge)).to.include('etwa 12.345').and.to.include('Amt');
    expect(asked).to.deep.equal([new URL(`figures-${number}.json`, document.baseURI).href]);
  });

  it('is asked for once, however many elements show it', async () => {
    const asked = answer(() => json(dataset(1)));
    const src = address();
    await show(`<tlrz-call-gauge src="${src}"></tlrz-call-gauge><tlrz-call-gauge src="./${src}"></tlrz-call-gauge>
      <tlrz-key-figure name="calls" src="${src}"></tlrz-key-figure>`);
    expect(asked).to.have.length(1);
  });

  for (const { what, respond, says } of failures) {
    it(`(${what}) keeps the fallback in the markup visible and says what is wrong`, async () => {
      answer(respond);
      // The tag and the address are both named.
      const said = expectConsole(
        new RegExp(`^tlrz-infografik: <tlrz-call-gauge> http.*(?:${says.source})`, says.flags),
      );
      const gauge = await show(`<tlrz-call-gauge src="${address()}"><p>mehr als 21.000 Anrufe</p></tlrz-call-gauge>`);
      await until(said);
      await settled();
      expect(gauge.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      expect(textOf(gauge)).to.equal('');
    });

    it(`(${what}) never shows the built-in figures in its place`, async () => {
      answer(respond);
      const said = expectConsole(says);
      const gauge = await show(`<tlrz-call-gauge src="${address()}"> </tlrz-call-gauge>`);
      await until(said);
      await settled();
      expect(textOf(gauge)).to.equal('');
    });

    it(`(${what}) leaves the figures that were there, and tells an editor on the page`, async () => {
      answer(() => json(dataset(777)));
      const gauge = await show<Gauge>(`<tlrz-call-gauge show-faults src="${address()}"></tlrz-call-gauge>`);
      await until(() => textOf(gauge).includes('etwa 777'));
      answer(respond);
      expectConsole(says);
      gauge.src = address();
      await until(() => all(gauge, '.faults').length > 0);
      expect(textOf(gauge)).to.include('etwa 777');
      expect(part(gauge, 'faults').textContent).to.match(says);
    });
  }

  it('is asked for again by the next element, if it failed', async () => {
    const src = address();
    answer(failures[0]!.respond);
    const said = expectConsole(/404/);
    await show(`<tlrz-call-gauge src="${src}"></tlrz-call-gauge>`);
    await until(said);
    answer(() => json(dataset(888)));
    const gauge = await show(`<tlrz-call-gauge src="${src}"></tlrz-call-gauge>`);
    await until(() => textOf(gauge).includes('etwa 888'));
    expect(textOf(gauge)).to.include('etwa 888');
  });

  it('that comes late does not replace the one that was asked for since', async () => {
    let release: (response: Response) => void = () => {};
    answer(() => new Promise<Response>((resolve) => (release = resolve)));
    const gauge = insert<Gauge>(`<tlrz-call-gauge src="${address()}"></tlrz-call-gauge>`);
    await settled();
    answer(() => json(dataset(222)));
    gauge.src = address();
    await until(() => textOf(gauge).includes('etwa 222'));
    release(json(dataset(111)));
    await settled();
    expect(textOf(gauge)).to.include('etwa 222');
  });

  it('gives way to figures in the markup', async () => {
    const asked = answer(() => json(dataset(1)));
    const gauge = await show(`<tlrz-call-gauge src="${address()}" figures='${dataset(5)}'></tlrz-call-gauge>`);
    expect(textOf(gauge)).to.include('etwa 5 ');
    expect(asked).to.deep.equal([]);
  });
});
