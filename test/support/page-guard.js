/**
 * Runs before every test file. The page's policy (web-test-runner.config.mjs) blocks requests to other origins. Such a
 * request, or a warning of Lit's development build, fails the test. A failed comparison of elements is reported.
 */
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  reportError(new Error(`request to another origin (${effectiveDirective}): ${blockedURI}`));
});

globalThis.litIssuedWarnings = new Set(['dev-mode', 'multiple-versions']);
const { warn } = console;
console.warn = (...parts) => {
  if (String(parts[0]).includes('https://lit.dev/msg/')) reportError(new Error(parts[0]));
  else warn.apply(console, parts);
};

/**
 * The test runner clones the results to send them. It cannot clone an element that a test has compared, and would wait for
 * the results until its time is out.
 */
const { structuredClone: clone } = globalThis;
const printed = (_, value) => (value instanceof Node ? (value.outerHTML ?? value.textContent) : value);
globalThis.structuredClone = (value, options) => {
  try {
    return clone(value, options);
  } catch {
    return JSON.parse(JSON.stringify(value, printed));
  }
};
