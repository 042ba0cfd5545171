/** The gallery's choice: one infographic in a language, a theme and a width, and the tag that an editor needs for it. */
const form = /** @type {HTMLFormElement} */ (document.querySelector('#choice'));
const stage = /** @type {HTMLElement} */ (document.querySelector('#stage'));
const snippet = /** @type {HTMLElement} */ (document.querySelector('#snippet code'));
const edition = 'digitalisierungskabinett-1';

function show() {
  const chosen = new FormData(form);
  const [element, language, theme, width] = ['element', 'language', 'theme', 'width'].map((name) =>
    String(chosen.get(name)),
  );
  stage.className = `framed ${theme} w${width}`;
  stage.lang = language;
  if (stage.firstElementChild?.localName !== element) {
    const infographic = document.createElement(element);
    infographic.setAttribute('edition', edition);
    stage.replaceChildren(infographic);
  }
  const lang = language === 'de' ? '' : ` lang="${language}"`;
  snippet.textContent = `<div${lang}>\n  <${element} edition="${edition}">…</${element}>\n</div>`;
}

form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
form.hidden = false;
show();

// A table is the reader's to open; here one is open from the start.
await customElements.whenDefined('tlrz-call-gauge');
for (const host of document.querySelectorAll('.table-open > *')) {
  await /** @type {any} */ (host).updateComplete;
  /** @type {HTMLElement | null | undefined} */ (host.shadowRoot?.querySelector('[aria-controls=table]'))?.click();
}
