import { createElement, useEffect, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

/** Styles here, because the block has none of its own: the list belongs to the editor, not to the post. */
const LIST = {
  maxHeight: '20em',
  margin: '4px 0 0',
  padding: 0,
  overflowY: 'auto',
  listStyle: 'none',
  background: '#fff',
  border: '1px solid #949494',
};
const entry = (isActive) => ({
  margin: 0,
  padding: '6px 8px',
  cursor: 'pointer',
  color: isActive ? '#fff' : '#1e1e1e',
  background: isActive ? '#1d2327' : 'none',
});

let count = 0;

/** A text field with a list of entries to choose from, by keyboard as the ARIA practices describe it. */
export function Combobox({ label, shown = '', help, placeholder, find, onPick }) {
  const [id] = useState(() => `sco-facts-search-${++count}`);
  const [typed, setTyped] = useState();
  const [options, setOptions] = useState([]);
  const [active, setActive] = useState(0);
  const list = useRef();
  const isOpen = typed !== undefined && options.length > 0;

  useEffect(() => {
    if (typed === undefined) return undefined;
    let isWanted = true;
    find(typed).then((found) => {
      if (!isWanted) return;
      setOptions(found);
      setActive(0);
    });
    return () => {
      isWanted = false;
    };
  }, [typed]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pick = (option) => {
    setTyped(undefined);
    onPick(option);
  };
  const onKeyDown = (event) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      if (typed === undefined) setTyped('');
      else setActive(Math.max(0, Math.min(options.length - 1, active + move)));
    } else if (event.key === 'Escape' && isOpen) setTyped(undefined);
    else if (event.key === 'Enter') {
      if (isOpen) pick(options[active]);
    } else return;
    // The editor would move between blocks, or add one.
    event.preventDefault();
    event.stopPropagation();
  };
  const said = typed?.trim()
    ? options.length
      ? sprintf(
          /* translators: %d: how many entries were found. */
          _n('%d found.', '%d found.', options.length, 'sco-facts'),
          options.length,
        )
      : __('Nothing found. Try one word: a place, a year, a country.', 'sco-facts')
    : help;

  return (
    <div style={{ width: '100%', marginBottom: '16px' }}>
      <label htmlFor={id} style={{ display: 'block', marginBottom: '4px' }}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-help`}
        className="components-text-control__input"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed ?? shown}
        onChange={(event) => setTyped(event.target.value)}
        onClick={() => typed === undefined && setTyped('')}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        ref={list}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        style={LIST}
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen &&
          options.map((option, index) => (
            <li
              key={option.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              style={entry(index === active)}
              onClick={() => pick(option)}
            >
              <span lang={option.lang} dir="auto">
                {option.title}
              </span>{' '}
              <small>{option.note}</small>
            </li>
          ))}
      </ul>
      <p id={`${id}-help`} role="status" style={{ margin: '4px 0 0', fontSize: '12px' }}>
        {said}
      </p>
    </div>
  );
}

/** One field for everything: questions, tags and records. */
export function AnswerSearch({ core, day, onPick }) {
  const find = async (typed) => {
    const offers = typed.trim() ? await core.find(typed, day) : [];
    return offers.map((offer) => ({
      ...offer,
      key: `${offer.tag} ${JSON.stringify(offer.values)} ${offer.title}`,
    }));
  };
  return (
    <Combobox
      label={__('What does your post need?', 'sco-facts')}
      placeholder={__('tianjin, members table, who chairs …', 'sco-facts')}
      find={find}
      onPick={onPick}
    />
  );
}

/** A field for one record of many. */
export function RecordField({ core, tag, field, day, value, onChange }) {
  const { name, label, help } = field;
  const chosen = core.words(tag, name, day).find((word) => word.value === value);
  const find = async (typed) => [
    { key: '', value: '', title: __('As usual', 'sco-facts'), note: '' },
    ...(await core.findWords(tag, name, day, typed)).map((word) => ({
      ...word,
      key: word.value,
      note: word.value,
    })),
  ];
  // "As usual" is offered as long as nothing is typed.
  const findFor = async (typed) => (typed.trim() ? (await find(typed)).slice(1) : find(typed));
  return (
    <Combobox
      label={label}
      help={help}
      shown={chosen?.title ?? String(value ?? '')}
      find={findFor}
      onPick={(option) => onChange(option.value)}
    />
  );
}
