/** Copies the text of a field. Where the page may not, selects it. Resolves with whether it was copied. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Not on a page without TLS, nor in a frame that does not allow it.
    field.focus();
    field.select();
    return false;
  }
}

/** How long a browser may take to begin a download, in milliseconds. */
const LONG = 60_000;

/** Saves a text as a file. A content security policy has no rule for downloads; a sandboxed frame may forbid them. */
export function download(text: string, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), LONG);
}

/** Whether a download may be forbidden: frames cannot ask. */
export const isFramed = (): boolean => window.self !== window.top;
