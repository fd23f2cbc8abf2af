/** Where errors are reported if a page names no address: that of `bugs` in package.json, which has none yet. */
export const REPORT: string = '';
