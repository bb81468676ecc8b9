import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentBytes, type ExportedFile } from '../shared/export/exporter.ts';
import { DeskFailure } from '../shared/model/result.ts';
import { APP_ORIGIN, originOf, PREVIEW_ORIGIN, PREVIEW_POLICY, pagePolicy } from './security.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // Compiled scripts are kept between starts.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Answers app:// requests: `app://desk/…` with files of the built renderer, `app://preview/…`
 * with the real output of an exporter. Everything else is 404.
 *
 * @param root folder of the built renderer
 * @param preview renders one article in one format
 * @returns settled once the page has all the files that it names, so that work which would hold
 *   up this process can wait until then
 */
export function serveApp(
  session: Session,
  root: string,
  preview: (articleId: string, format: string) => Promise<ExportedFile>,
): Promise<void> {
  const { promise, served } = filesOfPage(root);
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const origin = originOf(request.url);
    if (origin === PREVIEW_ORIGIN) return servePreview(url.pathname, preview);
    if (origin !== APP_ORIGIN) return notFound();
    const response = await serveFile(root, url.pathname);
    served(url.pathname);
    return response;
  });
  return promise;
}

/** Follows which of the files that index.html names were served. */
function filesOfPage(root: string): { promise: Promise<void>; served(pathname: string): void } {
  const left = readFile(join(root, 'index.html'), 'utf8').then(
    (html) =>
      new Set([...html.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map(([, path]) => path)),
  );
  let settle: () => void;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    promise,
    served: (pathname) =>
      void left.then((paths) => {
        paths.delete(pathname);
        if (paths.size === 0) settle();
      }),
  };
}

async function serveFile(root: string, pathname: string): Promise<Response> {
  const path = normalize(
    join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)),
  );
  const mediaType = mediaTypes[extname(path)];
  if (!path.startsWith(root + sep) || !mediaType) return notFound();
  // The page's own styles made at run time (CodeMirror's, React Aria's) carry this load's nonce.
  const nonce = randomBytes(16).toString('base64');
  try {
    const bytes = await readFile(path);
    const isPage = extname(path) === '.html';
    const content = isPage
      ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
      : new Uint8Array(bytes);
    return new Response(content, { headers: headers(mediaType, pagePolicy(nonce)) });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return notFound();
    throw cause;
  }
}

async function servePreview(
  pathname: string,
  preview: (articleId: string, format: string) => Promise<ExportedFile>,
): Promise<Response> {
  const [, articleId = '', format = ''] = pathname.split('/').map(decodeURIComponent);
  try {
    const file = await preview(articleId, format);
    return new Response(new Uint8Array(contentBytes(file)), {
      headers: headers(`${file.mediaType}; charset=utf-8`, PREVIEW_POLICY),
    });
  } catch (cause) {
    if (!(cause instanceof DeskFailure)) throw cause;
    const { message, advice } = cause.error;
    return new Response(`${message}\n${advice}\n`, {
      status: 404,
      headers: headers('text/plain; charset=utf-8', PREVIEW_POLICY),
    });
  }
}

function headers(mediaType: string, policy: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
}
