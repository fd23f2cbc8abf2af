import { nothing } from 'lit';

/** Gives each id of one drawing once: of entries about the same record, the first one has its address. */
export function once(): (id: string) => unknown {
  const given = new Set<string>();
  return (id) => (given.size < given.add(id).size ? id : nothing);
}
