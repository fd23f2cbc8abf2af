import { isServer } from 'lit';

/** An address without its fragment. */
const withoutFragment = (address: string): string => address.split('#')[0]!;

/** The address of this page, without the fragment. */
export const pageAddress = (): string => withoutFragment(location.href);

/** The address of an id on this page. Under a `<base href>`, the fragment alone would lead to another page. */
export function fragmentLink(id: string): string {
  if (isServer) return `#${id}`;
  const page = pageAddress();
  return `${withoutFragment(document.baseURI) === page ? '' : page}#${id}`;
}
