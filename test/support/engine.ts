const { userAgent } = navigator;

/** The engine that runs this test. */
export const engine: 'chromium' | 'firefox' | 'webkit' = userAgent.includes('Firefox')
  ? 'firefox'
  : userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';
