/*
 * Finds a browser for the end-to-end tests, and gets one where there is none.
 * In: the environment and the machine. Out: a browser that has opened a page, or what to install. In this order: the one
 * that DEMARCHE_BROWSER names, an installed one, Playwright's own (downloaded if need be), and, for root on a
 * Debian-like system such as a container, the distribution's package. Whatever changes the machine is announced.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { installedBrowsers } from './installed-browsers.ts';

/** Long enough for a slow line to fetch a hundred megabytes, short enough to get on where a network refuses. */
const DOWNLOAD_TIMEOUT_MS = 180_000;
const LAUNCH_TIMEOUT_MS = 60_000;

/** A browser's executable and version, or a sentence that says what to do. */
export type BrowserSearch =
  | { readonly found: true; readonly executable: string; readonly version: string }
  | { readonly found: false; readonly advice: string };

/** Tries everything in order; `tell` gets one line whenever something takes long or changes the machine. */
export async function findBrowser(tell: (line: string) => void): Promise<BrowserSearch> {
  const named = process.env.DEMARCHE_BROWSER;
  if (named !== undefined && named !== '') {
    const advice = `DEMARCHE_BROWSER names ${named}, which does not start as a browser`;
    return (await firstThatRuns([named], tell)) ?? { found: false, advice };
  }
  return (
    (await firstThatRuns(installedBrowsers(), tell)) ??
    (await firstThatRuns(playwrightsOwn(), tell)) ??
    (downloadPlaywrightsOwn(tell) ? await firstThatRuns(playwrightsOwn(), tell) : undefined) ??
    (installFromDebian(tell) ? await firstThatRuns(installedBrowsers(), tell) : undefined) ?? {
      found: false,
      advice:
        'no browser for the end-to-end tests: install Chrome, Chromium or Edge (on Debian: apt-get install chromium), ' +
        'or run "npx playwright install --with-deps chromium", or name one in DEMARCHE_BROWSER',
    }
  );
}

async function firstThatRuns(
  executables: readonly string[],
  tell: (line: string) => void,
): Promise<BrowserSearch | undefined> {
  for (const executable of executables) {
    try {
      return { found: true, executable, version: await versionOf(executable) };
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      tell(`${executable} does not start as a browser: ${reason ?? ''}`);
    }
  }
  return undefined;
}

/** Opens a page in it: a browser that lacks a library or may not start says so only then. */
async function versionOf(executablePath: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS],
    timeout: LAUNCH_TIMEOUT_MS,
  });
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
    return browser.version();
  } finally {
    await browser.close();
  }
}

function playwrightsOwn(): string[] {
  return [chromium.executablePath()].filter((file) => existsSync(file));
}

function downloadPlaywrightsOwn(tell: (line: string) => void): boolean {
  tell('no browser is installed; downloading the one that Playwright brings ...');
  const cli = path.join('node_modules', '@playwright', 'test', 'cli.js');
  // Without the second, smaller browser, which only an unnamed executable would use.
  return succeeds(process.execPath, [cli, 'install', 'chromium', '--no-shell'], DOWNLOAD_TIMEOUT_MS);
}

function installFromDebian(tell: (line: string) => void): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  tell('no browser could be downloaded; installing the chromium package of this system with apt-get ...');
  return (
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  );
}

function succeeds(command: string, args: readonly string[], timeout?: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = {
    env,
    stdio: ['ignore', 2, 2] as ['ignore', number, number],
    killSignal: 'SIGKILL' as const,
  };
  return spawnSync(command, args, { ...options, ...(timeout !== undefined && { timeout }) }).status === 0;
}
