/** The library's part, which is loaded with the first block. */
import { useEffect, useState } from '@wordpress/element';

let loading;

/** Loads it. A failed load is tried again. */
export function loadCore() {
  loading ??= import(/* @vite-ignore */ window.scoFacts.core).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The library's part, `undefined` until it has loaded, and whether that failed. */
export function useCore() {
  const [state, setState] = useState({});
  useEffect(() => {
    let isWanted = true;
    loadCore().then(
      (core) => isWanted && setState({ core }),
      () => isWanted && setState({ failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return state;
}
