/**
 * The blocks in the editor: a quiet card with what was chosen, an inspector for the attributes, and room for what visitors see until
 * the widget is there. Written as it is run; `window.copWidgetsBlocks` comes from includes/blocks.php.
 */
(function (blocks, blockEditor, components, element, i18n) {
  const el = element.createElement;
  const { __ } = i18n;

  function control(name, attribute, value, set) {
    const props = {
      key: name,
      label: attribute.label,
      help: attribute.help,
      // The look that WordPress is moving to.
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (attribute.type === 'boolean') {
      return el(components.ToggleControl, { ...props, checked: Boolean(value), onChange: set });
    }
    if (attribute.type === 'words') {
      const usual = { value: '', label: __('As usual', 'cop-widgets') };
      const options = attribute.options.map((word) => ({ value: word, label: word }));
      return el(components.SelectControl, { ...props, value: value || '', options: [usual, ...options], onChange: set });
    }
    if (attribute.type === 'number') {
      const onChange = (text) => set(text === '' ? undefined : Number(text));
      return el(components.TextControl, { ...props, type: 'number', value: value ?? '', onChange });
    }
    return el(components.TextControl, { ...props, value: value || '', onChange: set });
  }

  function panel(title, initialOpen, entries, props) {
    if (entries.length === 0) return null;
    const controls = entries.map(([name, attribute]) =>
      control(name, attribute, props.attributes[name], (value) => props.setAttributes({ [name]: value })),
    );
    return el(components.PanelBody, { title, initialOpen }, controls);
  }

  /** What differs from the usual, in a line: `Meetings at first (5) · Past meetings`. */
  function chosen(entries, attributes) {
    return entries
      .filter(([name]) => attributes[name] !== undefined && attributes[name] !== '' && attributes[name] !== false)
      .map(([name, { label }]) => (attributes[name] === true ? label : label + ' (' + attributes[name] + ')'))
      .join(' · ');
  }

  window.copWidgetsBlocks.forEach(({ name, isFeed, attributes }) => {
    const entries = Object.entries(attributes);
    const own = entries.filter(([, { shared }]) => !shared);
    const shared = entries.filter(([, attribute]) => attribute.shared);
    const hint = isFeed
      ? __('Add widgets here. They share this feed, its time zone and its language.', 'cop-widgets')
      : __(
          'Visitors see the widget here. Until it has loaded, and where it cannot, they see what you put below, such as a link.',
          'cop-widgets',
        );

    function Edit(props) {
      const type = blocks.getBlockType(name);
      const line = chosen(entries, props.attributes);
      return el(
        element.Fragment,
        null,
        el(
          blockEditor.InspectorControls,
          null,
          panel(__('Widget', 'cop-widgets'), true, own, props),
          panel(__('Feed, time and language', 'cop-widgets'), own.length === 0, shared, props),
        ),
        el(
          'div',
          blockEditor.useBlockProps({ className: 'cop-widgets-card' }),
          el('p', { className: 'cop-widgets-card-title' }, type.title),
          line && el('p', { className: 'cop-widgets-card-chosen' }, line),
          el('p', { className: 'cop-widgets-card-hint' }, hint),
          el(blockEditor.InnerBlocks, { renderAppender: blockEditor.InnerBlocks.ButtonBlockAppender }),
        ),
      );
    }

    blocks.registerBlockType(name, { edit: Edit, save: () => el(blockEditor.InnerBlocks.Content) });
  });
})(window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.wp.i18n);
