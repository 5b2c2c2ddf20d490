/*
 * The search for a browser looks where each system keeps them.
 */
import { expect, it } from 'vitest';
import { usualPlaces } from './browser/installed-browsers.ts';

it('on Linux in the PATH and in the usual folders', () => {
  const places = usualPlaces('linux', { PATH: '/opt/bin::/usr/bin' });
  expect(places).toContain('/opt/bin/chromium');
  expect(places).toContain('/usr/bin/google-chrome-stable');
  expect(places).toContain('/snap/bin/chromium');
  expect(usualPlaces('linux', {})).toContain('/usr/bin/microsoft-edge');
});

it('on macOS among the applications of the machine and of the person', () => {
  const places = usualPlaces('darwin', { HOME: '/Users-x/a' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users-x/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

it('on Windows in the program folders that it names', () => {
  const places = usualPlaces('win32', { 'PROGRAMFILES(X86)': String.raw`C:\Programs` });
  expect(places).toEqual([
    String.raw`C:\Programs\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Programs\Chromium\Application\chrome.exe`,
    String.raw`C:\Programs\Microsoft\Edge\Application\msedge.exe`,
  ]);
});
