'use client';

// Browsers get the scripts that a client component imports, and no others.
import 'sco-elements/components/summit-card.js';

export function Tags() {
  return null;
}
