import { expect } from 'chai';
import { figure as findFigure } from '../../src/data/editions.js';
import { pageMarker, shared } from '../../src/data/page.js';
import { describeFault } from '../../src/data/fault-words.js';
import { edition, figure, report, store, timeZone, type Store } from '../../src/data/store.js';
import { tlrz } from '../../src/data/tlrz.js';
import { expectConsole } from '../helpers/console.js';
import { until } from '../element/stage.js';
import { dataset, figure as row, inline } from './corpus.js';

/** After the next animation frame. */
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What the listener was called with, call by call. */
function listen(...figures: (readonly string[])[]): {
  calls: [figures: string[], datasets: string[]][];
  end: () => void;
} {
  const calls: [string[], string[]][] = [];
  const end = store.subscribe(
    (changed, datasets) => calls.push([[...changed].sort(), [...datasets].sort()]),
    ...figures,
  );
  return { calls, end };
}

const address = (input: unknown, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([typeof input === 'string' ? input : JSON.stringify(input)], { type }));

const value = (id: string, from: Store = store): number => findFigure(edition(from.dataset()!)!, id)!.value;

afterEach(async () => {
  store.add(tlrz);
  await frame();
});

describe('the store', () => {
  it('has the built-in dataset', () => {
    expect(store.dataset()).to.deep.equal(tlrz);
    expect(store.dataset('tlrz')).to.equal(store.dataset());
    expect(store.dataset('nobody')).to.equal(undefined);
  });

  it('is one for the page, however often the script is there', async () => {
    const copy = '/src/data/store.ts?copy';
    const second = (await import(copy)) as { store: Store };
    expect(second.store).to.equal(store);
    expect(Reflect.get(globalThis, Symbol.for('tlrz-infografik'))['store-1']).to.equal(store);
  });

  it('leaves nothing else behind', async () => {
    const copy = '/src/data/page.ts?copy';
    const names = Object.keys(globalThis).length;
    const second = (await import(copy)) as { pageMarker: typeof pageMarker };
    expect(second.pageMarker()).to.equal(pageMarker());
    expect(Object.keys(globalThis)).to.have.length(names);
    expect(Object.getOwnPropertySymbols(globalThis)).to.include(Symbol.for('tlrz-infografik'));
  });

  it('reports a fault only once when two copies of the script find it', async () => {
    const copy = '/src/data/store.ts?another';
    const second = (await import(copy)) as { report: typeof report };
    expectConsole(/^tlrz-infografik: twice: x: gefunden: nichts; erlaubt: ein Jahr$/);
    const result = { faults: [{ code: 'year', path: 'x', values: [] }], warnings: [] } as const;
    await report(result, 'twice');
    const said = console.error;
    let count = 0;
    console.error = () => count++;
    await second.report(result, 'twice');
    console.error = said;
    expect(count).to.equal(0);
  });

  it('shares what was made first under a name', () => {
    const first = shared('test-thing', () => ({}));
    expect(shared('test-thing', () => ({}))).to.equal(first);
    delete pageMarker()['test-thing'];
  });
});

describe('an edition', () => {
  const two = { ...tlrz, editions: [tlrz.editions[0]!, { ...tlrz.editions[0]!, id: 'next' }] };
  it('is the newest without a name', () => {
    expect(edition(two)!.id).to.equal('next');
    expect(edition(two, null)!.id).to.equal('next');
  });
  it('is the one that is named', () => expect(edition(two, tlrz.editions[0]!.id)).to.equal(tlrz.editions[0]));
  it('is none for an unknown name', () => expect(edition(two, 'last')).to.equal(undefined));
  it('has figures by name', () => {
    expect(figure(edition(tlrz)!, 'staff')!.id).to.equal('staff');
    expect(figure(edition(tlrz)!, 'dragons')).to.equal(undefined);
  });
  it('means days in Berlin where its dataset says nothing', () => {
    const { timeZone: _, ...silent } = tlrz;
    expect(timeZone(silent)).to.equal('Europe/Berlin');
    expect(timeZone({ ...tlrz, timeZone: 'UTC' })).to.equal('UTC');
  });
});

describe('adding a dataset', () => {
  it('makes it known by its name and leaves the built-in one alone', () => {
    const { faults } = store.add(dataset());
    expect(faults).to.deep.equal([]);
    expect(store.dataset('elsewhere')!.editions[0]!.figures[0]!.id).to.equal('racks');
    expect(store.dataset()).to.deep.equal(tlrz);
  });

  it('replaces the one of the same name', () => {
    store.add(dataset());
    store.add(dataset([row({ value: 13 })]));
    expect(store.dataset('elsewhere')!.editions[0]!.figures[0]!.value).to.equal(13);
  });

  it('with faults changes nothing and says so once', () => {
    store.add(dataset());
    const before = store.dataset('elsewhere');
    expectConsole(
      /^tlrz-infografik: added dataset: editions\[0\]\.figures\[0\]\.value: gefunden: "many" \(Text\); erlaubt: eine Zahl/,
    );
    const wrong = dataset([row({ value: 'many' })]);
    expect(store.add(wrong).faults).to.have.length(1);
    expect(store.add(wrong).faults).to.have.length(1);
    expect(store.dataset('elsewhere')).to.equal(before);
  });

  it('tells of the figures of both', async () => {
    store.add(dataset());
    await frame();
    const { calls, end } = listen();
    store.add(dataset([row({ id: 'pizzas' })]));
    await frame();
    end();
    expect(calls).to.deep.equal([[['pizzas', 'racks'], ['elsewhere']]]);
  });
});

describe('changing a figure', () => {
  it('gives a changed copy', () => {
    const before = store.dataset()!;
    expect(store.change('staff', { value: 300, qualifier: 'about' })).to.deep.equal([]);
    expect(findFigure(edition(before)!, 'staff')).to.include({ value: 200, qualifier: 'around' });
    expect(findFigure(edition(store.dataset()!)!, 'staff')).to.include({
      value: 300,
      qualifier: 'about',
      unit: 'person',
    });
    expect(Object.isFrozen(store.dataset()!.editions[0]!.figures)).to.equal(true);
  });

  it('leaves all others as they are', () => {
    store.change('staff', { value: 300 });
    const rest = (from: typeof tlrz) => from.editions[0]!.figures.filter(({ id }) => id !== 'staff');
    expect(rest(store.dataset()!)).to.deep.equal(rest(tlrz));
  });

  it('takes a property away', () => {
    store.change('staff', { qualifier: undefined });
    expect(findFigure(edition(store.dataset()!)!, 'staff')).to.not.have.property('qualifier');
  });

  it('never changes its name', () => {
    store.change('staff', { id: 'crew' } as object);
    expect(value('staff')).to.equal(200);
  });

  it('of another dataset and edition', () => {
    const old = { id: 'old', title: 'x', figures: [row()] };
    store.add(dataset(undefined, { editions: [old, { ...old, id: 'new' }] }));
    const values = () => store.dataset('elsewhere')!.editions.map(({ figures }) => figures[0]!.value);
    store.change('racks', { value: 20 }, { dataset: 'elsewhere' });
    expect(values()).to.deep.equal([12, 20]);
    store.change('racks', { value: 10 }, { dataset: 'elsewhere', edition: 'old' });
    expect(values()).to.deep.equal([10, 20]);
  });

  const rows: [title: string, args: Parameters<Store['change']>, fault: RegExp][] = [
    ['to a text', ['staff', { value: 'x' as never }], /figures\[11\]\.value: found "x" \(text\); allowed: a number/],
    ['to less than nothing', ['staff', { value: -1 }], /figures\[11\]\.value: found -1; allowed: a number/],
    ['by a typo', ['staff', { valeu: 1 } as object], /figures\[11\]\.valeu: found an unknown property/],
    [
      'that does not exist',
      ['dragons', { value: 1 }],
      /found "dragons" \(text\); allowed: storage, .*cabinet-meetings/,
    ],
    ['of no edition', ['staff', { value: 1 }, { edition: 'x' }], /found .*; allowed: digitalisierungskabinett-1/],
    ['of no dataset', ['staff', { value: 1 }, { dataset: 'x' }], /found "x" \(text\); allowed: tlrz/],
  ];
  for (const [title, args, fault] of rows) {
    it(`${title} is a fault and changes nothing`, async () => {
      await frame();
      const { calls, end } = listen();
      const before = store.dataset();
      expectConsole(/^tlrz-infografik: change of /);
      const faults = store.change(...args);
      expect(faults.map((fault) => describeFault(fault)).join()).to.match(fault);
      expect(store.dataset()).to.equal(before);
      await frame();
      end();
      expect(calls).to.deep.equal([]);
    });
  }
});

describe('a listener', () => {
  beforeEach(frame);

  it('is called in the next frame, once for all changes', async () => {
    const { calls, end } = listen();
    for (let count = 1; count <= 50; count++) store.change('staff', { value: count });
    store.change('storage', { value: 1 });
    store.add(dataset());
    expect(calls).to.deep.equal([]);
    await frame();
    expect(calls).to.deep.equal([
      [
        ['racks', 'staff', 'storage'],
        ['elsewhere', 'tlrz'],
      ],
    ]);
    await frame();
    expect(calls).to.have.length(1);
    store.change('staff', { value: 7 });
    await frame();
    end();
    expect(calls[1]).to.deep.equal([['staff'], ['tlrz']]);
  });

  it('of some figures hears of these only', async () => {
    const { calls, end } = listen(['staff', 'books']);
    store.change('storage', { value: 1 });
    await frame();
    expect(calls).to.deep.equal([]);
    store.change('books', { value: 1 });
    await frame();
    end();
    expect(calls).to.have.length(1);
  });

  it('is not called after it ended, not even for what changed before', async () => {
    const { calls, end } = listen();
    store.change('storage', { value: 1 });
    end();
    end();
    await frame();
    expect(calls).to.deep.equal([]);
  });

  it('may subscribe twice, and end one of the two', async () => {
    let count = 0;
    const listener = () => count++;
    const ends = [store.subscribe(listener), store.subscribe(listener)];
    ends[0]!();
    store.change('storage', { value: 1 });
    await frame();
    ends[1]!();
    expect(count).to.equal(1);
  });

  it('that throws does not keep the others from hearing', async () => {
    expectConsole(/a listener of this test/);
    const end = store.subscribe(() => {
      throw new Error('a listener of this test');
    });
    const other = listen();
    store.change('storage', { value: 1 });
    await frame();
    end();
    other.end();
    expect(other.calls).to.have.length(1);
  });

  it('that changes something hears of it in the frame after', async () => {
    const { calls, end } = listen();
    const once = store.subscribe(() => {
      once();
      store.change('books', { value: 5 });
    });
    store.change('storage', { value: 1 });
    await frame();
    await frame();
    end();
    expect(calls.map(([figures]) => figures)).to.deep.equal([['storage'], ['books']]);
  });

  it('is called on a hidden page, which has no frames', async () => {
    const { calls, end } = listen();
    const original = globalThis.requestAnimationFrame;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    globalThis.requestAnimationFrame = () => 0;
    store.change('storage', { value: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    Reflect.deleteProperty(document, 'hidden');
    globalThis.requestAnimationFrame = original;
    end();
    expect(calls).to.have.length(1);
  });
});

describe('inline data', () => {
  it('is shared by all who bring the same text', () => {
    const text = JSON.stringify(inline());
    const first = store.parse(text);
    expect(first.dataset!.id).to.equal('inline');
    expect(store.parse(String(text))).to.equal(first);
    expect(store.parse(text + ' ')).to.not.equal(first);
  });

  it('stays out of everybody else’s sight', () => {
    store.parse(JSON.stringify({ ...tlrz, publisher: 'Jemand anders' }));
    store.parse(JSON.stringify(inline()));
    expect(store.dataset()).to.deep.equal(tlrz);
    expect(store.dataset('inline')).to.equal(undefined);
  });

  it('with a fault says it once, whoever brings it', async () => {
    let count = 0;
    const said = console.error;
    console.error = () => count++;
    const results = Array.from({ length: 100 }, () => store.parse('{"publisher": 5}'));
    await until(() => count > 0);
    console.error = said;
    expect(new Set(results)).to.have.property('size', 1);
    expect(count).to.equal(results[0]!.faults.length);
  });

  it('is forgotten after a hundred other texts', () => {
    const text = JSON.stringify(inline({ title: 'first' }));
    const first = store.parse(text);
    for (let count = 0; count < 100; count++) store.parse(JSON.stringify(inline({ title: `text ${count}` })));
    const again = store.parse(text);
    expect(again).to.deep.equal(first);
    expect(again === first).to.equal(false);
  });

  it('of 10 MB of junk is one fault', () => {
    expectConsole(/^tlrz-infografik: inline data: gefunden: mehr als 1000000 Zeichen/);
    expect(store.parse('x'.repeat(1e7)).faults).to.have.length(1);
  });

  it('with markup keeps it as text', () => {
    const markup = '<img src=x onerror="document.title = 1">';
    expect(store.parse(JSON.stringify(inline({ publisher: markup }))).dataset!.publisher).to.equal(markup);
  });
});

describe('loading a dataset', () => {
  const original = globalThis.fetch;
  let requests: [url: string, init: RequestInit | undefined][];

  /** Answers every request from here on. */
  function answer(respond: (count: number) => Response | Promise<Response>): void {
    requests = [];
    globalThis.fetch = async (url, init) => respond(requests.push([String(url), init]));
  }
  const json = (body: unknown = dataset(), init: ResponseInit = {}): Response =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      headers: { 'content-type': 'application/json' },
      ...init,
    });
  let number = 0;
  /** An address that nobody asked for before. */
  const fresh = (): string => `/data/${++number}.json`;

  afterEach(() => {
    globalThis.fetch = original;
  });

  it('gives what is at the address', async () => {
    const { dataset: loaded, faults } = await store.load(address(dataset()));
    expect(faults).to.deep.equal([]);
    expect(loaded!.id).to.equal('elsewhere');
  });

  it('keeps it from all who did not ask', async () => {
    const { dataset: loaded } = await store.load(address({ ...tlrz, publisher: 'Jemand anders' }));
    expect(loaded!.publisher).to.equal('Jemand anders');
    expect(store.dataset()).to.deep.equal(tlrz);
  });

  it('makes one request for all who ask, at once and later', async () => {
    answer(() => json());
    const url = fresh();
    const all = await Promise.all(
      [url, `.${url}`, location.origin + url, url].map((each) => store.load(new URL(each, location.origin).href)),
    );
    all.push(await store.load(url));
    expect(requests).to.have.length(1);
    for (const result of all) expect(result.dataset).to.equal(all[0]!.dataset);
  });

  it('resolves the address against the page', async () => {
    answer(() => json());
    const base = document.createElement('base');
    base.href = '/somewhere/else/';
    document.head.append(base);
    await store.load('./relative.json');
    base.remove();
    expect(requests[0]![0]).to.equal(`${location.origin}/somewhere/else/relative.json`);
  });

  it('sends no credentials to other sites and does not wait forever', async () => {
    answer(() => json());
    await store.load(fresh());
    expect(requests[0]![1]).to.include({ credentials: 'same-origin' });
    expect(requests[0]![1]!.signal).to.be.instanceOf(AbortSignal);
  });

  it('asks again after a failure, but not for the same failure', async () => {
    expectConsole(/HTTP-Status 503/);
    answer((count) => (count === 1 ? json('', { status: 503 }) : json()));
    const url = fresh();
    const [first, second] = await Promise.all([store.load(url), store.load(url)]);
    expect([first!.faults.length, second, requests.length]).to.deep.equal([1, first, 1]);
    expect((await store.load(url)).dataset!.id).to.equal('elsewhere');
    await store.load(url);
    expect(requests).to.have.length(2);
  });

  const types = [
    'application/json',
    'application/json; charset=utf-8',
    'application/ld+json',
    'text/plain',
    'application/octet-stream',
  ];
  for (const type of types) {
    it(`takes ${type}`, async () => {
      answer(() => json(dataset(), { headers: { 'content-type': type } }));
      expect((await store.load(fresh())).faults).to.deep.equal([]);
    });
  }

  it('takes an answer of no declared type', async () => {
    answer(() => new Response(new Blob([JSON.stringify(dataset())])));
    expect((await store.load(fresh())).faults).to.deep.equal([]);
  });

  it('takes a byte order mark', async () => {
    answer(() => json(`\ufeff${JSON.stringify(dataset())}`));
    expect((await store.load(fresh())).faults).to.deep.equal([]);
  });

  it('reads letters that arrive in two halves', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(dataset(undefined, { publisher: 'Ärztekammer' })));
    const cut = bytes.findIndex((byte) => byte > 127) + 1;
    answer(() => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(bytes.slice(0, cut));
          controller.enqueue(bytes.slice(cut));
          controller.close();
        },
      });
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    });
    expect((await store.load(fresh())).dataset!.publisher).to.equal('Ärztekammer');
  });

  const latin1 = new Uint8Array(
    [...JSON.stringify(inline({ title: 'B?cher' }))].map((c) => (c === '?' ? 0xfc : c.charCodeAt(0))),
  );
  const failures: [title: string, respond: () => Response | Promise<Response>, says: RegExp][] = [
    ['is missing', () => json('', { status: 404, statusText: 'Not Found' }), /^HTTP status 404 Not Found$/],
    ['is refused', () => json('', { status: 403 }), /^HTTP status 403/],
    [
      'is a web page',
      () => json('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      /^found "text\/html.*allowed: application\/json$/,
    ],
    [
      'is a picture',
      () => json('', { headers: { 'content-type': 'image/png' } }),
      /^found "image\/png" .*allowed: application\/json$/,
    ],
    ['is a web page in disguise', () => json('<!doctype html>'), /^no JSON: this is a web page/],
    ['is empty', () => json(''), /^no JSON: the text is empty/],
    ['has no body', () => new Response(null, { status: 204 }), /^no JSON: the text is empty/],
    ['is no dataset', () => json([]), /^found a list of 0; allowed: an object with /],
    [
      'is not UTF-8',
      () => new Response(latin1, { headers: { 'content-type': 'text/plain' } }),
      /B\ufffdcher.*JSON in UTF-8$/,
    ],
    ['is too large', () => json(' '.repeat(1_000_001)), /more than 1000000 characters; allowed: at most 1000000$/],
    [
      'is announced too large',
      () => json('{}', { headers: { 'content-length': '1000001', 'content-type': 'application/json' } }),
      /more than 1000000 characters; allowed: at most 1000000$/,
    ],
    ['is refused by the network', () => Promise.reject(new TypeError('Failed to fetch')), /no answer.*Failed to fetch/],
    [
      'breaks off',
      () => {
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"publisher'));
            controller.error(new TypeError('connection lost'));
          },
        });
        return new Response(body, { headers: { 'content-type': 'application/json' } });
      },
      /connection lost/,
    ],
  ];
  for (const [title, respond, says] of failures) {
    it(`that ${title} is a fault in words, never a rejection`, async () => {
      answer(respond);
      const url = fresh();
      expectConsole(new RegExp(`^tlrz-infografik: ${location.origin}${url}: `));
      const { dataset: loaded, faults } = await store.load(url);
      expect(loaded).to.equal(undefined);
      expect(describeFault(faults[0]!)).to.match(says);
    });
  }

  it('of exactly a million bytes is read', async () => {
    answer(() => json(JSON.stringify(dataset()).padEnd(1_000_000)));
    expect((await store.load(fresh())).faults).to.deep.equal([]);
  });

  it('without end is ended after a million bytes', async () => {
    let pulls = 0;
    let cancelled = false;
    answer(() => {
      const body = new ReadableStream({
        pull(controller) {
          pulls++;
          controller.enqueue(new Uint8Array(100_000).fill(32));
        },
        cancel() {
          cancelled = true;
        },
      });
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    });
    expectConsole(/mehr als 1000000 Zeichen/);
    expect((await store.load(fresh())).faults).to.have.length(1);
    expect(cancelled).to.equal(true);
    expect(pulls).to.be.below(15);
  });

  it('from a server that does not answer is a fault in words', async () => {
    expectConsole(/keine Antwort/);
    const { faults } = await store.load('http://127.0.0.1:9/data.json');
    expect(describeFault(faults[0]!)).to.match(/network.*CORS.*Content-Security-Policy/);
  });

  it('from the test server, where there is none, is a fault in words', async () => {
    expectConsole(/HTTP-Status 404/);
    expect((await store.load('/test/data/nothing-here.json')).faults[0]).to.include({ code: 'http' });
  });

  for (const nonsense of ['http://', 'https://exa mple.org/', 'javascript:alert(1)']) {
    it(`from "${nonsense}" is a fault in words`, async () => {
      expectConsole(/keine Antwort/);
      expect((await store.load(nonsense)).faults).to.have.length(1);
    });
  }
});
