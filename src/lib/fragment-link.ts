import { isServer } from 'lit';

/** The address of an id on this page. Under a `<base href>`, the fragment alone would lead to another page. */
export function fragmentLink(id: string): string {
  if (isServer) return `#${id}`;
  const [base, page] = [document.baseURI, location.href].map((address) => address.split('#')[0]);
  return `${base === page ? '' : page}#${id}`;
}
