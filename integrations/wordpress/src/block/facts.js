import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

/** What is worth a remark beside the facts: the rules are those of `npx sco-elements check`. */
const TOLD = new Set(['broken', 'corrected', 'stale', 'outdated']);
/** Drawing again mends these. An outdated day is the editor's choice. */
const MENDED = new Set(['corrected', 'stale']);

/** Draws what an editor chooses, and says what is wrong with the facts that a post has. It never changes a post by itself. */
export function useFacts({ attributes, setAttributes, core }) {
  const [remarks, setRemarks] = useState([]);
  const turn = useRef(0);
  const { content } = attributes;

  useEffect(() => {
    if (!core || !content) return undefined;
    let isWanted = true;
    core.checkPage(content, window.scoFacts.siteLang).then(
      ({ findings }) => {
        const told = findings.filter(({ kind }) => TOLD.has(kind));
        if (isWanted)
          setRemarks(
            told.map(({ kind, message, difference }) => ({
              kind,
              // Messages are about a tag, whose name stands before them in the command.
              text: `${__('This block', 'sco-facts')} ${message}`,
              lines: difference?.lines ?? [],
              canDraw: MENDED.has(kind),
            })),
          );
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [core, content]);

  /** Draws the facts of a choice. If there are none, the block is empty, and says why. */
  async function choose(change) {
    const { tag, values, day, lang } = { ...attributes, ...change };
    const own = ++turn.current;
    setAttributes({ tag, values, day, lang });
    const { html, message } = await core.draw({ tag, values, day, lang }).catch(() => ({
      message: __('The texts of these facts could not be loaded. Choose them again.', 'sco-facts'),
    }));
    if (own !== turn.current) return;
    if (html) setRemarks([]);
    else setRemarks([{ kind: 'empty', text: message, lines: [], canDraw: false }]);
    setAttributes({ content: html ?? '' });
  }

  return { remarks, choose, drawAgain: () => choose({}) };
}
