/*
 * `test` and `expect` for the end-to-end tests: a page of the built program, and eyes on what it should not do.
 * In: Playwright. Out: its test with two servers (started when a test asks for them) and with every page watched.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { serveBuild, type ServedBuild } from './served-build.ts';

interface Servers {
  /** The build at http://localhost:<port>; relative addresses lead there. */
  readonly app: ServedBuild;
  /** The same over plain HTTP from a network, without a secure context. */
  readonly networkApp: ServedBuild;
}

interface Watch {
  /** Console errors that a test means to provoke; none unless it says so with test.use(). */
  readonly provoked: RegExp | undefined;
  /** Fails the test when a page logs an error, breaks the content security policy, throws, or asks another host. */
  readonly watched: undefined;
}

/** Playwright's test, with the servers and the watch. */
export const test = base.extend<Watch, Servers>({
  app: [
    async ({}, use) => {
      const app = await serveBuild('localhost');
      await use(app);
      await app.stop();
    },
    { scope: 'worker' },
  ],
  networkApp: [
    async ({}, use) => {
      const app = await serveBuild('network');
      await use(app);
      await app.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  provoked: [undefined, { option: true }],
  watched: [
    async ({ context, provoked }, use) => {
      const problems: string[] = [];
      const hosts = new Set<string>();
      context.on('console', (message) => {
        const expected = provoked?.test(message.text()) ?? false;
        if (message.type() === 'error' && !expected) problems.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => problems.push(`thrown: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http')) hosts.add(url.host);
      });
      await use(undefined);
      expect(problems, 'pages log no errors and throw nothing').toEqual([]);
      expect(hosts.size, `pages ask no host but their own: ${[...hosts].join(', ')}`).toBeLessThanOrEqual(1);
    },
    { auto: true },
  ],
});

/** Fails when axe finds the page as it stands hard to use for somebody; names each place. */
export async function expectAccessible(page: Page): Promise<void> {
  // The program has no frames, so that nothing needs to be gathered from several in a page of its own.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  // A colour on its way to another is neither: what is wrong must be wrong still when the page has come to rest.
  await expect(async () => {
    const { violations } = await axe.analyze();
    const places = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`),
    );
    expect(places, 'axe finds nothing').toEqual([]);
  }).toPass({ timeout: 8_000, intervals: [400, 800] });
}

export { expect };
