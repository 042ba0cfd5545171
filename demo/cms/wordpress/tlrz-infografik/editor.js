/* The block in the editor: its settings, and what readers without script see. No build step. */
(({ blocks, element, components, blockEditor, serverSideRender }) => {
  const { createElement: h } = element;
  const { PanelBody, SelectControl, TextControl } = components;
  const option = (value, label) => ({ value, label });

  blocks.registerBlockType('tlrz/infografik', {
    edit({ attributes, setAttributes }) {
      const set = (name) => (value) => setAttributes({ [name]: value });
      return h(
        'div',
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          null,
          h(
            PanelBody,
            { title: 'Infografik' },
            h(SelectControl, {
              label: 'Infografik',
              value: attributes.graphic,
              options: [
                option('storage-books', 'Stapel der Bücher'),
                option('mail-counter', 'Zähler der Mails'),
                option('call-gauge', 'Bogen der Anrufe'),
              ],
              onChange: set('graphic'),
            }),
            h(SelectControl, {
              label: 'Sprache',
              value: attributes.language,
              options: [
                option('', 'wie die Website'),
                option('de', 'Deutsch'),
                option('en', 'Englisch'),
                option('de-simple', 'Einfache Sprache'),
              ],
              onChange: set('language'),
            }),
            h(SelectControl, {
              label: 'Ebene der Überschrift',
              value: String(attributes.headingLevel),
              options: ['2', '3', '4', '5', '6'].map((level) => option(level, level)),
              onChange: (level) => setAttributes({ headingLevel: Number(level) }),
            }),
            h(TextControl, {
              label: 'Ausgabe der Zahlen',
              help: 'Leer: die neueste. Mit Namen behält der Beitrag seine Zahlen.',
              value: attributes.edition,
              onChange: set('edition'),
            }),
          ),
        ),
        h(serverSideRender, { block: 'tlrz/infografik', attributes }),
      );
    },
    // The server writes it, so that corrected texts reach old posts.
    save: () => null,
  });
})(window.wp);
