import { RawHTML, createElement, useEffect, useRef } from '@wordpress/element';

/** Loads what draws the tags into the document of the block, which is a frame in newer editors. */
function drawIn(document) {
  const { pages } = window.scoFacts;
  if (!pages || document.querySelector('script[data-sco-facts]')) return;
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: pages });
  script.dataset.scoFacts = '';
  document.head.append(script);
}

/** What readers will see: the facts as they are saved, drawn by the script if the site has it. */
export function Preview({ html }) {
  const place = useRef();
  useEffect(() => drawIn(place.current.ownerDocument), []);
  // With another key, React puts new elements there: the script has changed the others.
  return (
    <div ref={place} className="sco-facts-preview">
      <RawHTML key={html}>{html}</RawHTML>
    </div>
  );
}
