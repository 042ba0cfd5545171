/* The block in the editor: its settings, and what readers without script see. No build step. */
(({ blocks, element, components, blockEditor, serverSideRender, i18n }, { editions }) => {
  const { createElement: h } = element;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = components;
  const { __, sprintf } = i18n;

  const graphics = {
    'storage-books': __('Wall of books', 'tlrz-infografik'),
    'mail-counter': __('Mail counter', 'tlrz-infografik'),
    'call-gauge': __('Call gauge', 'tlrz-infografik'),
  };
  const languages = {
    '': __('As the page', 'tlrz-infografik'),
    de: __('German', 'tlrz-infografik'),
    en: __('English', 'tlrz-infografik'),
    'de-simple': __('Plain German', 'tlrz-infografik'),
  };
  const show = {
    label: __('Which wall', 'tlrz-infografik'),
    choices: {
      both: __('Both years', 'tlrz-infografik'),
      published: __('Only the published year', 'tlrz-infografik'),
      before: __('Only the year before', 'tlrz-infografik'),
    },
  };
  const step = {
    label: __('Where the exploration begins', 'tlrz-infografik'),
    choices: {
      all: __('All books', 'tlrz-infografik'),
      country: __('A country', 'tlrz-infografik'),
      city: __('A city', 'tlrz-infografik'),
      library: __('A library', 'tlrz-infografik'),
      shelf: __('A shelf', 'tlrz-infografik'),
      book: __('A book', 'tlrz-infografik'),
      page: __('A page', 'tlrz-infografik'),
    },
  };
  const since = {
    label: __('Count from', 'tlrz-infografik'),
    choices: {
      midnight: __('Midnight', 'tlrz-infografik'),
      'new-year': __('New year', 'tlrz-infografik'),
      visit: __('The moment the page is opened', 'tlrz-infografik'),
    },
  };
  const unit = {
    label: __('Count calls by', 'tlrz-infografik'),
    choices: {
      window: __('Whole period', 'tlrz-infografik'),
      hour: __('Hour', 'tlrz-infografik'),
      minute: __('Minute', 'tlrz-infografik'),
      second: __('Second', 'tlrz-infografik'),
    },
  };
  const noComparisons = { label: __('Leave out comparisons', 'tlrz-infografik') };
  const noConverter = { label: __('Leave out the field for the reader’s own data', 'tlrz-infografik') };
  const rolling = { label: __('Let the digits roll', 'tlrz-infografik') };
  const still = { label: __('Without motion', 'tlrz-infografik') };
  const open = { label: __('Open “Explore” from the start', 'tlrz-infografik') };
  /** What each infographic has besides; test/cms/wordpress.test.js compares it with the tags. */
  const options = {
    'storage-books': { show, step, noComparisons, noConverter, open },
    'mail-counter': { since, rolling, still, open },
    'call-gauge': { unit, still, open },
  };

  const items = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));

  blocks.registerBlockType('tlrz/infografik', {
    edit({ attributes, setAttributes }) {
      const { graphic, edition } = attributes;
      const set = (name) => (value) => setAttributes({ [name]: value });
      const known = editions.map((value) => ({ value, label: value }));
      if (edition && !editions.includes(edition)) {
        // translators: %s: name of an edition
        known.push({ value: edition, label: sprintf(__('%s (files are missing)', 'tlrz-infografik'), edition) });
      }
      const field = ([name, { label, choices }]) =>
        choices
          ? h(SelectControl, {
              key: name,
              label,
              value: attributes[name],
              options: items(choices),
              onChange: set(name),
            })
          : h(ToggleControl, { key: name, label, checked: attributes[name], onChange: set(name) });
      return h(
        'div',
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          null,
          h(
            PanelBody,
            { title: __('Settings', 'tlrz-infografik') },
            h(SelectControl, {
              label: __('Which infographic', 'tlrz-infografik'),
              value: graphic,
              options: items(graphics),
              onChange: set('graphic'),
            }),
            h(SelectControl, {
              label: __('Edition of the figures', 'tlrz-infografik'),
              help: __(
                'With a fixed edition the page keeps its figures when newer ones are published.',
                'tlrz-infografik',
              ),
              value: edition,
              options: [{ value: '', label: __('Always the newest', 'tlrz-infografik') }, ...known],
              onChange: set('edition'),
            }),
            h(SelectControl, {
              label: __('Language', 'tlrz-infografik'),
              help: __('A page language without texts of its own gets German.', 'tlrz-infografik'),
              value: attributes.language,
              options: items(languages),
              onChange: set('language'),
            }),
            h(TextControl, {
              label: __('Title above the infographic', 'tlrz-infografik'),
              help: __('Leave empty for the infographic’s own title.', 'tlrz-infografik'),
              value: attributes.heading,
              onChange: set('heading'),
            }),
            h(SelectControl, {
              label: __('Level of the title', 'tlrz-infografik'),
              value: String(attributes.headingLevel),
              options: ['2', '3', '4', '5', '6'].map((level) => ({ value: level, label: level })),
              onChange: (level) => setAttributes({ headingLevel: Number(level) }),
            }),
            ...Object.entries(options[graphic] ?? {}).map(field),
          ),
        ),
        h(serverSideRender, { block: 'tlrz/infografik', attributes }),
      );
    },
    // The server writes it, so that corrected texts reach old posts.
    save: () => null,
  });
})(window.wp, window.tlrzInfografik);
