import { RawHTML, createElement, useEffect, useRef, useState } from '@wordpress/element';

/** How long the script may take, in milliseconds. */
const PATIENCE = 5000;

/** Loads what draws the tags into the document of the block, which is a frame in newer editors. */
function drawIn(document) {
  if (document.querySelector('script[data-sco-facts]')) return;
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: window.scoFacts.pages });
  script.dataset.scoFacts = '';
  document.head.append(script);
}

/** The box without the facts inside: a tag with facts that are seen already would wait until they are not. */
function emptied(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  template.content.querySelector('[data-sco]')?.replaceChildren();
  return template.innerHTML;
}

const isDrawn = (place) =>
  [...place.querySelectorAll('[data-sco] > *')].some((tag) => tag.shadowRoot?.querySelector('.base'));

/** The facts as the script of the site draws them; as they are saved, if the site has none or it does not load. */
export function Preview({ html }) {
  const { pages } = window.scoFacts;
  const place = useRef();
  const [isPlain, setPlain] = useState(!pages);
  useEffect(() => {
    if (!pages) return undefined;
    setPlain(false);
    drawIn(place.current.ownerDocument);
    const timer = setTimeout(() => setPlain(!isDrawn(place.current)), PATIENCE);
    return () => clearTimeout(timer);
  }, [html]);
  // With another key, React puts new elements there: the script has changed the others.
  return (
    <div ref={place}>
      <RawHTML key={`${isPlain}${html}`}>{isPlain ? html : emptied(html)}</RawHTML>
    </div>
  );
}
