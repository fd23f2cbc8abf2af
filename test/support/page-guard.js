/**
 * Runs before every test file. The page's policy (web-test-runner.config.mjs) blocks requests to other origins. Such a
 * request, or a warning of Lit's development build, fails the test.
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
