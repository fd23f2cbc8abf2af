'use client';

import { useEffect, useRef, useState } from 'react';
import type { ScoSummitCard } from 'sco-elements/elements.js';
import type {} from 'sco-elements/react';
import 'sco-elements/components/summit-card.js';

/** A client component: the card is drawn in the browser. */
export function Astana() {
  const card = useRef<ScoSummitCard>(null);
  const [heard, hear] = useState('');

  // React does not listen with `onsco-toggle` to a tag that its server has written.
  useEffect(() => {
    const away = new AbortController();
    card.current?.addEventListener(
      'sco-toggle',
      ({ detail }) => hear(`${detail.part} ${detail.open ? 'open' : 'closed'}`),
      { signal: away.signal },
    );
    return () => away.abort();
  }, []);

  return (
    <>
      <sco-summit-card ref={card} summit="2024-astana" as-of="2024-07-05" />
      <output>{heard}</output>
    </>
  );
}
