/*
 * How a browser is started for tests: without talking to anybody but the server under test.
 * In: nothing. Out: command line flags that Chromium, Chrome and Edge understand.
 */

/** A name that leads to this machine but that browsers do not trust as they trust localhost. */
export const PLAIN_HTTP_NAME = 'demarche.test';

/** Flags for every launch. No sandbox flag: Playwright decides that, and it works for root as well. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-proxy-server',
  `--host-resolver-rules=MAP ${PLAIN_HTTP_NAME} 127.0.0.1`,
];
