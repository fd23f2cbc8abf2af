import { BlockControls, InspectorControls, useBlockProps } from '@wordpress/block-editor';
import {
  Button,
  Disabled,
  Notice,
  PanelBody,
  Placeholder,
  Spinner,
  ToolbarButton,
  ToolbarGroup,
} from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { Fragment, createElement, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useCore } from './core.js';
import { Form } from './form.jsx';
import { Preview } from './preview.jsx';
import { AnswerSearch } from './search.jsx';
import { useFacts } from './facts.js';

/** The day of the post: of its publication, planned or past; today for a draft. */
const usePostDay = () =>
  useSelect((select) => select('core/editor')?.getEditedPostAttribute?.('date')?.slice(0, 10) ?? '', []);

/** Lines of a difference that are shown; the page "Check SCO facts" has all. */
const SHOWN = 8;

/** What is to be said about the facts. */
function Remark({ text, lines, canDraw, onDraw }) {
  return (
    <Notice status={canDraw ? 'warning' : 'info'} isDismissible={false}>
      {text}{' '}
      {canDraw && (
        <Button variant="link" onClick={onDraw}>
          {__('Draw the facts again', 'sco-facts')}
        </Button>
      )}
      {lines.slice(0, SHOWN).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {lines.length > SHOWN && <div>…</div>}
    </Notice>
  );
}

export function Edit({ attributes, setAttributes }) {
  const blockProps = useBlockProps();
  const { core, failed } = useCore();
  const postDay = usePostDay();
  const [isSearching, setSearching] = useState(false);
  const facts = useFacts({ attributes, setAttributes, core });
  const { content, day, tag } = attributes;
  const searchDay = day || postDay;

  if (failed)
    return (
      <div {...blockProps}>
        <Notice status="error" isDismissible={false}>
          {__('The facts could not be loaded. Reload the page to try again.', 'sco-facts')}
        </Notice>
        {content && <Preview html={content} />}
      </div>
    );

  const pick = (offer) => {
    setSearching(false);
    void facts.choose({
      tag: offer.tag,
      values: offer.values,
      day: day || core.dayFor(postDay),
      lang: attributes.lang || core.languageOf(window.scoFacts.languages),
    });
  };

  if (!tag || isSearching)
    return (
      <div {...blockProps}>
        <Placeholder
          icon="list-view"
          label={__('SCO facts', 'sco-facts')}
          instructions={__('A place, country, document, name or question, in any language.', 'sco-facts')}
        >
          {core ? <AnswerSearch core={core} day={searchDay} onPick={pick} /> : <Spinner />}
          {isSearching && (
            <Button variant="tertiary" onClick={() => setSearching(false)}>
              {__('Cancel', 'sco-facts')}
            </Button>
          )}
        </Placeholder>
      </div>
    );

  return (
    <>
      <BlockControls>
        <ToolbarGroup>
          <ToolbarButton onClick={() => setSearching(true)}>{__('Other facts', 'sco-facts')}</ToolbarButton>
        </ToolbarGroup>
      </BlockControls>
      <InspectorControls>
        {core ? (
          <Form core={core} attributes={attributes} postDay={postDay} onChoose={facts.choose} />
        ) : (
          <Spinner />
        )}
        {facts.remarks
          .filter(({ kind }) => kind === 'outdated')
          .map((remark) => (
            <PanelBody key={remark.text} title={__('What has changed', 'sco-facts')} initialOpen={false}>
              <Remark {...remark} />
            </PanelBody>
          ))}
      </InspectorControls>
      <div {...blockProps}>
        {facts.remarks
          .filter(({ kind }) => kind !== 'outdated')
          .map((remark) => (
            <Remark key={remark.kind + remark.text} {...remark} onDraw={facts.drawAgain} />
          ))}
        {content && (
          <Disabled>
            <Preview html={content} />
          </Disabled>
        )}
      </div>
    </>
  );
}
