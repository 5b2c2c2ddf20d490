/*
 * Where Chrome, Chromium and Edge usually are.
 * In: the platform and the environment. Out: files that exist, the likeliest first; whether they run is another matter.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_FILES = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** All usual places of a browser on `platform`, whether or not there is one. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME === undefined ? [] : [`${env.HOME}/Applications`])];
    return MAC_APPLICATIONS.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return WINDOWS_FILES.flatMap((file) => folders.map((folder) => path.win32.join(folder, file)));
  }
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder !== ''), ...LINUX_FOLDERS];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** The browsers of this machine, each once. */
export function installedBrowsers(): string[] {
  return [...new Set(usualPlaces(process.platform, process.env))].filter((file) => existsSync(file));
}
