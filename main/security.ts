import { app, type Session, type WebContents } from 'electron';

/** The origin of all pages of our own. */
export const APP_ORIGIN = 'app://desk';
/** Serves export previews: another origin, without scripts and without the desk object. */
export const PREVIEW_ORIGIN = 'app://preview';

/** The dev server's origin while developing, else null. Never honoured in a package. */
export const devOrigin: string | null =
  !app.isPackaged && process.env.ELECTRON_RENDERER_URL
    ? new URL(process.env.ELECTRON_RENDERER_URL).origin
    : null;

/** Whether a page is one that the program itself serves. */
export function isOwnPage(url: string): boolean {
  const origin = originOf(url);
  return origin === APP_ORIGIN || (devOrigin !== null && origin === devOrigin);
}

/** Scheme and host of a URL, empty where it is none. `URL.origin` is opaque for our scheme. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

/**
 * What pages of our own may load: only what the program ships, and styles that the page itself
 * makes with the nonce of this load.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${PREVIEW_ORIGIN}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What an export preview may load: its own inline styles and nothing else. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${APP_ORIGIN}${devOrigin ? ` ${devOrigin}` : ''}`,
  'sandbox',
].join('; ');

/**
 * Closes a session: every network request is refused, every permission denied, every download
 * stopped. Only the program's own protocol answers (and the dev server while developing).
 */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedRequest(details.url) });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

function isAllowedRequest(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin, host } = new URL(url);
  if (protocol === 'app:' || protocol === 'devtools:' || protocol === 'data:') return true;
  if (devOrigin === null) return false;
  return origin === devOrigin || (protocol === 'ws:' && host === new URL(devOrigin).host);
}

/** Keeps a page where it is: no navigation, no new windows, no webviews. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || originOf(event.url) !== PREVIEW_ORIGIN) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
