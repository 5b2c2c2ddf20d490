/*
 * What every answer tells the browser not to do.
 * In: nothing. Out: header names and values. Cross-Origin-Opener-Policy is left out on purpose: on the plain-HTTP
 * network of a workshop browsers ignore it and complain in the console, and the page opens no windows.
 */

/**
 * The page's content security policy: scripts, styles, fonts and workers from its own files only, nothing inline,
 * no evaluation of text, no plug-ins, and no other site may frame it. Images may also be data: addresses.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every answer, errors included. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
