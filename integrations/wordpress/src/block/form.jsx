import { PanelBody, SelectControl, TextControl, ToggleControl } from '@wordpress/components';
import { Fragment, createElement, useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { RecordField } from './search.jsx';

/** A text that is taken over when the editor has finished: half a number or date draws nothing. */
function Text({ label, help, value, onChange, ...more }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextControl
      label={label}
      help={help}
      value={typed}
      onChange={setTyped}
      onBlur={() => typed !== value && onChange(typed)}
      {...more}
    />
  );
}

function Field({ core, tag, field, day, value, onChange }) {
  const { name, label, help, control } = field;
  if (control === 'switch')
    return <ToggleControl label={label} help={help} checked={value === true} onChange={onChange} />;
  if (control === 'search') return <RecordField {...{ core, tag, field, day, value, onChange }} />;
  if (control === 'text')
    return <Text label={label} help={help} value={String(value ?? '')} onChange={onChange} />;
  const options = core.words(tag, name, day).map((word) => ({ value: word.value, label: word.title }));
  return (
    <SelectControl
      label={label}
      help={help}
      value={String(value ?? '')}
      options={[{ value: '', label: __('As usual', 'sco-facts') }, ...options]}
      onChange={onChange}
    />
  );
}

/** The choices for a tag, in the sidebar. */
export function Form({ core, attributes, postDay, onChoose }) {
  const { tag: name, values, day, lang } = attributes;
  const tag = core.tags.find((each) => each.name === name);
  const { date, version } = core.edition;

  /** With the day, what did not exist on it goes. */
  const chooseDay = (typed) => {
    const chosen = core.dayFor(typed);
    const kept = core.valuesOn(name, values, chosen);
    onChoose({ day: chosen, values: { ...core.firstValues(name, chosen), ...kept } });
  };
  const chooseTag = (other) => onChoose({ tag: other, values: core.firstValues(other, day) });
  const fields = (isShared) =>
    (tag?.fields ?? [])
      .filter(({ shared }) => shared === isShared)
      .map((field) => (
        <Field
          key={`${name} ${field.name}`}
          core={core}
          tag={name}
          field={field}
          day={day}
          value={values[field.name]}
          onChange={(value) => onChoose({ values: { ...values, [field.name]: value } })}
        />
      ));
  const choices = core.tags.map(({ name: value, title }) => ({ value, label: `${title} · ${value}` }));
  const isLater = postDay > date;
  return (
    <>
      <PanelBody title={__('Facts', 'sco-facts')}>
        <SelectControl
          label={__('Tag', 'sco-facts')}
          help={tag?.summary}
          value={name}
          options={tag ? choices : [{ value: name, label: name }, ...choices]}
          onChange={chooseTag}
        />
        {fields(false)}
        <Text
          label={__('Day whose facts are shown', 'sco-facts')}
          help={
            (isLater
              ? sprintf(
                  /* translators: %s: a day such as 2026-11-24. */
                  __('The post is of a later day than the data, which end on %s.', 'sco-facts'),
                  date,
                )
              : sprintf(
                  /* translators: 1: a day such as 2026-11-24, 2: an edition such as 2026-11. */
                  __('The data end on %1$s (edition %2$s).', 'sco-facts'),
                  date,
                  version,
                )) + ` ${__('Frozen: the post will say the same in ten years.', 'sco-facts')}`
          }
          type="date"
          max={date}
          value={day}
          onChange={chooseDay}
        />
        <SelectControl
          label={__('Language', 'sco-facts')}
          value={lang}
          options={
            core.languages.some(({ value }) => value === lang)
              ? core.languages
              : [{ value: lang, label: lang }, ...core.languages]
          }
          onChange={(chosen) => onChoose({ lang: chosen })}
        />
      </PanelBody>
      <PanelBody title={__('How they are shown', 'sco-facts')} initialOpen={false}>
        {fields(true)}
      </PanelBody>
    </>
  );
}
