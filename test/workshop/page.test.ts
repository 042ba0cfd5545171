/** The editor's page in every browser: from a pasted text to an archive, and back. */
import { expect } from 'chai';
import { browser } from '../helpers/commands.js';
import { expectConsole } from '../helpers/console.js';
import { tlrz } from '../../src/data/tlrz.js';
import '../../src/index.js';
import type { FormRecord } from '../../src/workshop/edition/form.js';
import '../../src/workshop/views/page.js';
import type { WorkshopPage } from '../../src/workshop/views/page.js';
import { Workshop } from '../../src/workshop/workshop.js';
import type { WorkshopLanguage } from '../../src/workshop/words/words.js';
import { settled, stub, until } from '../element/stage.js';

const RELEASE = `Speicher wächst mit den Schulen

Musterstadt, 14. Mai 2025. Rund 1.840 Terabyte Datenspeicher stehen bereit, davon 1.540 TB für Schulen und 300 TB für die Sicherung.
Im Juni folgen 12 weitere Stellen. Mehr: www.musterland.example/speicher`;

let page: WorkshopPage;

async function open(language: WorkshopLanguage): Promise<Workshop> {
  localStorage.clear();
  page = document.createElement('workshop-page') as WorkshopPage;
  page.workshop = new Workshop(language);
  document.body.append(page);
  await settled();
  return page.workshop;
}

afterEach(() => {
  page.remove();
  localStorage.clear();
});

const find = <T extends Element = HTMLInputElement>(selector: string): T => page.querySelector<T>(selector)!;

async function press(text: RegExp, inside = 'workshop-page'): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>(`${inside} button`)];
  all.find((each) => text.test(each.textContent ?? ''))!.click();
  await settled();
}

async function fill(selector: string, text: string): Promise<void> {
  const field = find(selector);
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await settled();
}

async function choose(selector: string): Promise<void> {
  find<HTMLElement>(selector).click();
  await settled();
}

const text = (selector: string): string => (find(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Confirms all that was found of the text. */
async function takeAll(): Promise<void> {
  await fill('#release-text', RELEASE);
  await choose('input[name=release-target][value=own]');
  await press(/Zahlen suchen/);
  for (const at of [0, 1, 2]) await press(/Stimmt/, `#found-${at}`);
  await fill('#found-3-period', 'as-published');
  await press(/Stimmt/, '#found-3');
  for (const at of [0, 1, 3]) await press(/Stimmt/, `#source-${at}`);
  await press(/Weglassen/, '#source-2');
}

/** What an editor saves by a button. */
async function saved(button: RegExp): Promise<Blob> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise<Blob>((resolve) => {
      URL.createObjectURL = (object) => {
        resolve(object as Blob);
        return createObjectURL.call(URL, object);
      };
      HTMLAnchorElement.prototype.click = () => {};
      press(button);
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('the workshop', () => {
  it('takes over parts, headline, day and address of a text, each after it was confirmed', async () => {
    const workshop = await open('de');
    await takeAll();
    const { edition } = workshop.reading;
    // Whose figures they are, nobody has said yet.
    expect(edition).to.equal(undefined);
    await fill('#f-publisher-de', 'Zweckverband Musterland');
    const { dataset } = workshop.reading;
    const [own] = dataset!.editions;
    expect(own!.title).to.deep.equal({ de: 'Speicher wächst mit den Schulen' });
    expect([own!.date, own!.url]).to.deep.equal(['2025-05-14', 'https://www.musterland.example/speicher']);
    expect(own!.figures.map(({ id, value, qualifier }) => [id, value, qualifier])).to.deep.equal([
      ['storage', 1840, 'around'],
      ['new-posts', 12, undefined],
    ]);
    expect(own!.figures[0]!.parts!.map(({ id, value, label }) => [id, value, label])).to.deep.equal([
      ['schulen', 1540, { de: 'Schulen' }],
      ['sicherung', 300, { de: 'Sicherung' }],
    ]);
  });

  it('says of parts that do not add up what they make, and leads to them', async () => {
    await open('de');
    await fill('#release-text', RELEASE);
    await choose('input[name=release-target][value=own]');
    await press(/Zahlen suchen/);
    for (const at of [0, 1]) await press(/Stimmt/, `#found-${at}`);
    await press(/Stimmt/, '#source-0');
    await fill('#f-publisher-de', 'Zweckverband Musterland');
    const links = [...page.querySelectorAll<HTMLElement>('.fault-summary a')];
    links.find((each) => /Speicher: Teil/.test(each.textContent ?? ''))!.click();
    await until(() => document.activeElement?.id === 'f-editions-0-figures-0-parts');
    expect(text('#f-editions-0-figures-0-parts .fault')).to.equal(
      'Die Teile ergeben zusammen 1540, die Zahl ist aber 1840: Der Unterschied ist 300. Bitte die übrigen Teile hinzufügen oder die Teile entfernen.',
    );
  });

  it('goes on with the next that waits, by the focus alone', async () => {
    await open('de');
    await fill('#release-text', RELEASE);
    await choose('input[name=release-target][value=own]');
    await press(/Zahlen suchen/);
    const visited: string[] = [];
    // Headings have the focus where a list begins.
    const waitingAt: Record<string, string> = { found: '#found-0', 'found-others': '#found-3' };
    for (let step = 0; step < 8; step++) {
      await until(() => document.activeElement?.id !== visited.at(-1));
      visited.push(document.activeElement!.id);
      await press(/Weglassen/, waitingAt[visited.at(-1)!] ?? `#${visited.at(-1)!.replace('-take', '')}`);
    }
    await until(() => document.activeElement?.id === 'after-found');
    expect(visited).to.deep.equal([
      'found',
      ...['found-1-take', 'found-2-take', 'found-others'],
      ...['source-0-take', 'source-1-take', 'source-2-take', 'source-3-take'],
    ]);
  });

  it('has first the numbers that an infographic shows, each as it will be published, and what shows it', async () => {
    await open('de');
    await fill('#release-text', `In diesem Jahr folgen 40 weitere Stellen. ${RELEASE}`);
    await choose('input[name=release-target][value=own]');
    await press(/Zahlen suchen/);
    const headings = [...page.querySelectorAll('workshop-release :is(h5, legend)')].map((each) =>
      each.textContent!.trim(),
    );
    expect(headings.slice(0, 7)).to.deep.equal([
      'Zahlen für die Infografiken',
      ...['2. 1.840', '3. 1.540', '4. 300'],
      'Weitere Zahlen',
      ...['1. 40', '5. 12'],
    ]);
    expect(text('#found-1-said')).to.equal(
      'Wird veröffentlicht als: rund 1840 TB, laut Mitteilung (Speicher). Für: Speicher als Bücherwand.',
    );
    expect(text('#found-2-said')).to.match(
      /^Wird veröffentlicht als: 1540 TB \(Teil „Schulen“ von „Speicher“\)\. Für: /,
    );
    expect(text('#found-0-said')).not.to.match(/Für:/);
  });

  it('drops all that no infographic shows by one button, takes nothing over by it, and undoes it at once', async () => {
    const workshop = await open('de');
    await fill('#release-text', `In diesem Jahr folgen 40 weitere Stellen. ${RELEASE}`);
    await choose('input[name=release-target][value=own]');
    await press(/Zahlen suchen/);
    const { form } = workshop.draft;
    await press(/Alle 2 weiteren weglassen/);
    const decisions = (): unknown[] => workshop.draft.found.map(({ decision }) => decision);
    expect(decisions()).to.deep.equal(['dropped', undefined, undefined, undefined, 'dropped']);
    expect(workshop.draft.form).to.equal(form);
    // What an infographic shows still waits for a look.
    await until(() => document.activeElement?.id === 'found-1-take');
    await press(/Rückgängig/);
    expect(decisions()).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
  });

  it('leads to what is opened again, not to the next that waits', async () => {
    const workshop = await open('de');
    await takeAll();
    for (const item of ['#found-1', '#source-0']) {
      const [kind, at] = item.slice(1).split('-');
      const again = page.querySelectorAll(kind === 'found' ? 'workshop-found' : 'workshop-found-source')[Number(at)]!;
      again.querySelector('button')!.click();
      await settled();
      expect(`#${document.activeElement!.id}`).to.equal(item);
      expect(text('[role=status]')).to.match(/Wieder offen/);
    }
    expect([workshop.draft.found[1]!.decision, workshop.draft.source[0]!.decision]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('leads to the field that a number lacks, and says so at each attempt', async () => {
    await open('de');
    await fill('#release-text', RELEASE);
    await choose('input[name=release-target][value=own]');
    await press(/Zahlen suchen/);
    for (const attempt of [1, 2]) {
      find<HTMLElement>('#found-3-take').focus();
      const alerts: string[] = [];
      const observer = new MutationObserver(() => alerts.push(text('#found-3 [role=alert]')));
      observer.observe(find('#found-3'), { childList: true, subtree: true, characterData: true });
      await press(/Stimmt/, '#found-3');
      observer.disconnect();
      expect(`#${document.activeElement!.id}`, String(attempt)).to.equal('#found-3-period');
      expect(find('#found-3-period').getAttribute('aria-invalid')).to.equal('true');
      expect(alerts.at(-1)).to.equal('Bitte noch angeben: Zeitraum.');
    }
    await fill('#found-3-period', 'as-published');
    expect(find('#found-3-period').getAttribute('aria-invalid')).to.equal(null);
  });

  it('leads on where the button that was pressed is gone', async () => {
    await open('de');
    await press(/Nächste Ausgabe beginnen/);
    find<HTMLDetailsElement>('workshop-figure details').open = true;
    await until(() => Boolean(find('#f-editions-1-figures-0-value')));
    await press(/Unverändert übernehmen/, 'workshop-figure');
    expect(`#${document.activeElement!.id}`).to.equal('#f-editions-1-figures-0-value');
    await press(/Diese Zahl entfernen/);
    expect(`#${document.activeElement!.id}`).to.equal('#add-figure-id');
    expect(text('[role=status]')).to.match(/entfernt.*Rückgängig/);
  });

  it('gives the heading of the step the focus where what had it is undone', async () => {
    await open('de');
    await takeAll();
    find<HTMLElement>('#after-found').focus();
    await press(/^\s*Rückgängig/);
    expect(`#${document.activeElement!.id}`).to.equal('#step-figures-name');
  });

  it('takes over one number by one press, however long a key is held', async () => {
    const workshop = await open('de');
    await fill('#release-text', RELEASE);
    await choose('input[name=release-target][value=own]');
    await press(/Zahlen suchen/);
    const enter = (repeat: boolean): boolean =>
      find('#found-0-take').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, cancelable: true }));
    expect([enter(false), enter(true)]).to.deep.equal([true, false]);
    const { top } = find('#found-0-take').getBoundingClientRect();
    find('#found-0-take').click();
    await until(() => document.activeElement?.id === 'found-1-take');
    expect(workshop.draft.found.map(({ decision }) => decision)).to.deep.equal([
      'taken',
      undefined,
      undefined,
      undefined,
    ]);
    // The next button is where the last one was.
    expect(document.activeElement!.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('says of the release that is built in that nothing is to be read, and leads to the snippet', async () => {
    const workshop = await open('de');
    const [edition] = tlrz.editions;
    await fill('#release-text', `Neu: ${edition!.figures.map(({ sentence }) => sentence).join('\n')}`);
    expect(text('#built-in')).to.match(/schon eingebaut: „Pressemitteilung zum ersten Digitalisierungskabinett“/);
    expect(find('#built-in a').getAttribute('href')).to.equal('#step-take');
    // Over figures of one's own, the built-in ones are taken only by a press, which can be undone.
    await press(/Mit eigenen Zahlen neu beginnen/);
    const { form } = workshop.draft;
    expect(find('#built-in a')).to.equal(null);
    await press(/Die eingebauten Zahlen nehmen/);
    await until(() => document.activeElement?.id === 'built-in-take');
    expect(workshop.reading.isBuiltIn).to.equal(true);
    await press(/Rückgängig/);
    expect(workshop.draft.form).to.equal(form);
    await fill('#release-text', RELEASE);
    expect(find('#built-in')).to.equal(null);
  });

  it('names both sides of a contradiction with their numbers and sentences, and publishes it if the editor says so', async () => {
    await open('de');
    await press(/Nächste Ausgabe beginnen/);
    await press(/Rückgängig/);
    await fill('#f-editions-0-title-de', 'Anderer Titel');
    const remark = [...page.querySelectorAll('.remark')].find((each) => /Bitte ansehen/.test(each.textContent!))!;
    const said = remark.textContent!.replace(/\s+/g, ' ');
    expect(said).to.include('Aus Speicher und Bücher ergibt sich 2,33 MB.');
    expect(said).to.include('Aus Speicher im Jahr davor und Bücher im Jahr davor ergibt sich 2,5 MB.');
    expect(said).to.match(/Speicher, 2280 TB[^„]*aus: „2280 Terabyte \(TB\) Datenspeicher werden/);
    await press(/Gesehen, so lassen/);
    expect([...page.querySelectorAll('.remark')].some((each) => /ergibt sich/.test(each.textContent!))).to.equal(false);
  });

  it('names what a number lacks, with its period so far and no other than it may have; words of the year before can be left out', async () => {
    const workshop = await open('de');
    await fill('#release-text', 'Zwischen 10 und 12 Uhr gehen mehr als 23.000 Anrufe ein.');
    await choose('input[name=release-target][value=next]');
    await press(/Zahlen suchen/);
    expect(text('#found-0 details summary')).to.equal('Noch anzugeben: Zeitraum');
    expect(text('#found-0-period-hint')).to.equal('Bisher: am Tag.');
    const offered = [...find<HTMLSelectElement>('#found-0-period').options].map(({ value }) => value);
    expect(offered).to.include('per-day').and.not.to.include('as-published');

    await press(/Stimmt/, '#found-0');
    expect(text('#found-0 .fault')).to.equal('Bitte noch angeben: Zeitraum.');
    await fill('#found-0-period', 'per-day');
    expect(find('#found-0 .fault')).to.equal(null);

    expect(text('#found-0')).to.include('„über die zentrale Telefonanlage“');
    await press(/Diese Worte weglassen/, '#found-0');
    expect(text('#found-0')).not.to.include('zentrale Telefonanlage');
    await press(/Stimmt/, '#found-0');
    const [, next] = workshop.draft.form['editions'] as FormRecord[];
    const calls = (next!['figures'] as FormRecord[]).find(({ id }) => id === 'calls')!;
    expect(calls).to.include({ value: '23.000', qualifier: 'more-than', period: 'per-day' });
    expect(calls).not.to.have.any.keys('counted', 'place', 'scope');
  });

  it('leaves to an infographic in the preview whether it keeps a place', async () => {
    await open('de');
    const element = find<HTMLElement>('.live > *');
    element.style.setProperty('--tlrz-place', '0px');
    await choose('input[name=preview-language][value=en]');
    expect(element.lang).to.equal('en');
    expect(element.style.getPropertyValue('--tlrz-place')).to.equal('0px');
  });

  it('says in its own words that an edition is withheld until its day, and shows it', async () => {
    await open('en');
    expectConsole(/is shown to readers from 2099-05-03/);
    await fill('#f-editions-0-date', '3 May 2099');
    expect(text('workshop-preview .remark')).to.match(/^This edition is meant for 3 May 2099\./);
    await settled();
    expect(find<HTMLElement>('.live > *').shadowRoot!.querySelector('[part=summary]')).not.to.equal(null);
  });

  it('says what happened until the next thing happens', async () => {
    await open('de');
    await press(/Nächste Ausgabe beginnen/);
    expect(text('[role=status]')).to.match(/neue Ausgabe ist angelegt/);
    await fill('#f-editions-1-title-de', 'Titel');
    expect(text('[role=status]')).to.equal('');
  });

  it('says what is missing without the address of the pictures, and that it is the address of a folder', async () => {
    await open('de');
    expect(text('#take-pictures-hint')).to.match(/^Die Adresse fehlt noch\. Ohne sie/);
    await fill('#take-pictures', 'https://www.amt.example/bilder/wand.png');
    expect(text('#take-pictures-fault')).to.match(/Gebraucht wird die seines Ordners/);
    await fill('#take-pictures', 'https://www.amt.example/bilder/');
    expect(find('#take-pictures-fault')).to.equal(null);
    expect(text('#take-pictures-hint')).to.equal('Der Dateiname kommt von selbst dahinter.');
  });

  for (const width of [288, 358])
    it(`shows every device as a whole in a column of ${width} px`, async () => {
      await open('de');
      page.style.cssText = `display: block; inline-size: ${width}px`;
      for (const [device, wide] of Object.entries({ phone: 360, tablet: 768, desktop: 1120 })) {
        await choose(`input[name=preview-width][value=${device}]`);
        const [frame, stage] = [find('.frame'), find('.stage')];
        const scale = (): number => Math.min(1, frame.clientWidth / wide);
        await until(() => Math.abs(Number(stage.style.zoom) - scale()) < 0.01);
        expect(Number(stage.style.zoom)).to.be.closeTo(scale(), 0.01);
        expect(frame.scrollWidth, 'what would have to be scrolled').to.be.at.most(frame.clientWidth);
        expect(frame.scrollHeight).to.be.at.most(frame.clientHeight);
        // WebKit tells where things are inside of zoom in units of its own.
        if (browser === 'webkit') continue;
        const [outer, inner] = [frame, stage].map((each) => each.getBoundingClientRect());
        expect(inner!.width).to.be.within(width - 4, width);
        expect(outer!.bottom).to.be.closeTo(inner!.bottom, 4);
      }
    });

  it('knows the language of a release, whatever the language of the page', async () => {
    const workshop = await open('en');
    await fill('#release-text', RELEASE);
    await choose('input[name=release-target][value=own]');
    await press(/Find numbers/);
    expect(workshop.draft.form['language']).to.equal('de');
    await press(/Correct/, '#source-0');
    await press(/Begin the next edition/);
    const editions = [...find<HTMLSelectElement>('#edition-choice').options].map((each) => each.label);
    expect(editions).to.deep.equal(['Speicher wächst mit den Schulen', 'new edition, without a title yet']);
  });

  it('asks whose release it is where the text does not name the publisher, and begins nothing before', async () => {
    const workshop = await open('de');
    await fill('#release-text', RELEASE);
    const { form } = workshop.draft;
    await press(/Zahlen suchen/);
    expect(text('workshop-release .fault')).to.match(/„Thüringer Finanzministerium“ kommt im Text nicht vor/);
    expect(workshop.draft.form).to.equal(form);
    await fill('#release-text', `Das Thüringer Finanzministerium teilt mit: ${RELEASE}`);
    expect(find('input[name=release-target]:checked').value).to.equal('next');
  });

  it('offers the publisher that a text names, where none is entered', async () => {
    const workshop = await open('de');
    await fill('#release-text', `Erstellt von Amt für Daten\n\n${RELEASE}`);
    await choose('input[name=release-target][value=own]');
    await press(/Zahlen suchen/);
    await press(/Stimmt/, '#source-0');
    expect(workshop.draft.form['publisher']).to.deep.equal({ de: 'Amt für Daten' });
    await press(/Doch ändern/);
    expect(workshop.draft.form['publisher']).to.deep.equal({ de: '' });
  });

  it('gives a new number no hours of the edition before, and shows the words that stay', async () => {
    const workshop = await open('de');
    await fill('#release-text', 'Das Thüringer Finanzministerium zählt am Tag rund 22.000 Anrufe.');
    await press(/Zahlen suchen/);
    expect(text('#found-0')).to.match(/steht schon dabei: „von und in das öffentliche Telefonnetz“/);
    await press(/Stimmt/, '#found-0');
    await fill('#f-editions-1-title-de', 'Mitteilung');
    const calls = workshop.reading.edition!.figures.find(({ id }) => id === 'calls')!;
    expect([calls.value, calls.qualifier, calls.window]).to.deep.equal([22_000, 'around', undefined]);
    expect(calls.counted).to.have.property('de');
  });

  it('begins no second edition when numbers are looked for once more', async () => {
    const workshop = await open('de');
    await takeAll();
    const { form } = workshop.draft;
    await press(/Zahlen suchen/);
    expect(workshop.draft.form).to.equal(form);
    expect(text('#found')).to.match(/4 Zahlen gefunden, 4 noch zu prüfen/);
  });

  it('begins no edition for a text without numbers', async () => {
    const workshop = await open('de');
    await fill('#release-text', 'Thüringer Finanzministerium: Die Sitzung war gut.');
    const { form } = workshop.draft;
    await press(/Zahlen suchen/);
    expect(workshop.draft.form).to.equal(form);
    expect(text('[role=status]')).to.match(/Keine Zahl gefunden/);
  });

  it('says units in the language of the page, and takes others in words of one’s own', async () => {
    const workshop = await open('en');
    find<HTMLDetailsElement>('workshop-figure details').open = true;
    await settled();
    await until(() => Boolean(find('#f-editions-0-figures-0-unit')));
    const unit = '#f-editions-0-figures-0-unit';
    expect(find<HTMLSelectElement>(unit).selectedOptions[0]!.textContent).to.equal('terabytes');
    await fill(unit, 'own');
    // Letter by letter: "B" alone would be a byte.
    for (const typed of ['B', 'Bo', 'Box', 'Boxes']) await fill(`${unit}-own`, typed);
    const [edition] = workshop.draft.form['editions'] as readonly FormRecord[];
    expect((edition!['figures'] as readonly FormRecord[])[0]!['unit']).to.equal('Boxes');
    await press(/Deutsch/);
    await fill(unit, 'TB');
    expect(find<HTMLSelectElement>(unit).selectedOptions[0]!.textContent).to.equal('Terabyte');
  });

  it('says which words of the figures are in another language than the infographic', async () => {
    await open('de');
    await takeAll();
    await fill('#f-publisher-de', 'Zweckverband Musterland');
    expect(text('workshop-take')).not.to.match(/anderen Sprache/);
    await choose('input[name=preview-language][value=en]');
    expect(text('workshop-take')).to.match(/In einer anderen Sprache stehen hier: .*„Speicher wächst mit den Schulen“/);
  });

  it('opens its archive again as it was', async () => {
    stub(globalThis, 'fetch', () => Promise.reject(new TypeError('no server')));
    const workshop = await open('de');
    await takeAll();
    await fill('#f-publisher-de', 'Zweckverband Musterland');
    const archive = await saved(/Archiv herunterladen/);
    const before = workshop.draft;
    await press(/Entwurf vergessen/);
    expect(workshop.draft).to.equal(before);
    await press(/Wirklich vergessen/);
    expect(workshop.draft.form).not.to.deep.equal(before.form);
    const files = new DataTransfer();
    files.items.add(new File([archive], 'infografik.zip'));
    find('#open-file').files = files.files;
    find('#open-file').dispatchEvent(new Event('change'));
    await until(() => /wieder da/.test(text('#open-said')));
    expect(workshop.draft).to.deep.equal(before);
  });

  it('keeps the focus on the button that makes the archive', async () => {
    stub(globalThis, 'fetch', () => Promise.reject(new TypeError('no server')));
    await open('de');
    const button = find<HTMLElement>('workshop-take button.main');
    button.focus();
    await saved(/Archiv herunterladen/);
    await until(() => button.getAttribute('aria-disabled') === 'false');
    expect(document.activeElement === button).to.equal(true);
  });

  it('shows the picture with the words that the snippet gives it', async () => {
    await open('en');
    const [, alt] = /alt="([^"]*)"/.exec(find('workshop-take pre').textContent ?? '') ?? [];
    expect(alt).to.match(/978/);
    expect(find('workshop-take [role=img]').getAttribute('aria-label')).to.equal(alt!.replaceAll('&nbsp;', '\u00a0'));
  });

  it('copies for a text field what readers see, without code and without a picture that would be broken', async () => {
    const copies: Record<string, Blob>[] = [];
    function Item(parts: Record<string, Blob>): void {
      copies.push(parts);
    }
    stub(globalThis, 'ClipboardItem', Item as never);
    const clipboard = { write: () => Promise.resolve(), writeText: () => Promise.resolve() };
    stub(navigator, 'clipboard', clipboard as never);
    await open('de');
    await press(/Für ein Textfeld kopieren, ohne Code: Fertiger Baustein/);
    const [{ 'text/html': formatted, 'text/plain': plain }] = copies as [Record<string, Blob>];
    const pasted = new DOMParser().parseFromString(await formatted!.text(), 'text/html');
    expect(pasted.querySelector('figure')!.dataset['tlrz']).to.equal('storage-books');
    expect(pasted.querySelector('img')).to.equal(null);
    expect(pasted.querySelector('table')!.textContent).to.include('978');
    expect(await plain!.text())
      .to.include('2280')
      .and.not.to.match(/[<>]/);
    await until(() => /Kopiert: Fertiger Baustein/.test(text('[role=status]')));
  });
});
