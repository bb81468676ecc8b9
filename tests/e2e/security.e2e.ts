import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DeskApi } from '../../shared/ipc/desk-api.ts';
import { expect, test } from './support/launch.ts';

declare global {
  interface Window {
    readonly desk: DeskApi;
    intruder?: string;
  }
}

/** A server that must never be reached. */
async function listen(): Promise<{ url: string; requests: string[]; server: Server }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end('reached');
  });
  server.on('upgrade', (request, socket) => {
    requests.push(request.url ?? '');
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, server };
}

test.beforeEach(({ desk }) => {
  // Refusals are what these tests look for; Chromium reports each on the console.
  desk.allowed.push(/Content Security Policy/, /net::ERR_/, /Failed to load resource/, /violates/);
});

test('the window is isolated, sandboxed and without node', async ({ desk }) => {
  const shell = await desk.app.browserWindow(desk.page);
  const preferences = await shell.evaluate((it) => it.webContents.getLastWebPreferences());
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  const seen = await desk.page.evaluate(() => ({
    desk: Object.keys(window.desk).sort(),
    require: 'require' in window,
    process: 'process' in window,
  }));
  expect(seen).toEqual({ desk: ['invoke', 'on', 'pathOf'], require: false, process: false });
});

test('neither inline scripts nor strings run as code', async ({ desk }) => {
  const outcome = await desk.page.evaluate(
    () =>
      new Promise<{ refused: string[]; intruder: string }>((resolve) => {
        const refused: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          refused.push(effectiveDirective);
          if (refused.length === 2) {
            resolve({ refused: refused.sort(), intruder: window.intruder ?? 'none' });
          }
        });
        const script = document.createElement('script');
        script.textContent = 'window.intruder = "inline"';
        document.body.append(script);
        // A string timer is compiled by the page itself, so its policy holds for it.
        setTimeout('window.intruder = "string"', 0);
      }),
  );
  expect(outcome).toEqual({ refused: ['script-src', 'script-src-elem'], intruder: 'none' });
});

test('no request leaves the machine, by whatever way', async ({ desk }) => {
  const { url, requests, server } = await listen();
  try {
    const outcome = await desk.page.evaluate(async (target) => {
      const failed = (start: () => Promise<unknown>) =>
        start().then(
          () => 'reached',
          () => 'refused',
        );
      const loads = (element: HTMLImageElement | HTMLScriptElement, src: string) =>
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
          element.src = src;
          document.body.append(element);
        });
      return [
        await failed(() => fetch(`${target}/fetch`)),
        await failed(() => loads(new Image(), `${target}/image`)),
        await failed(() => loads(document.createElement('script'), `${target}/script`)),
        await failed(
          () =>
            new Promise((resolve, reject) => {
              const socket = new WebSocket(`${target.replace('http', 'ws')}/socket`);
              socket.onopen = resolve;
              socket.onerror = reject;
            }),
        ),
      ];
    }, url);
    expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused']);
    const fromMain = await desk.app.evaluate(
      ({ net }, target) =>
        net.fetch(`${target}/main`).then(
          () => 'reached',
          () => 'refused',
        ),
      url,
    );
    expect(fromMain).toBe('refused');
    expect(requests).toEqual([]);
  } finally {
    server.close();
  }
});

test('the page stays where it is and opens nothing', async ({ desk }) => {
  const before = desk.page.url();
  expect(before).toBe('app://desk/index.html');
  const opened = await desk.page.evaluate(() => window.open('https://example.org/') === null);
  expect(opened).toBe(true);
  const shell = await desk.app.browserWindow(desk.page);
  const tried = await shell.evaluateHandle((it) => ({
    url: new Promise<string>((resolve) =>
      it.webContents.once('will-frame-navigate', ({ url }: { url: string }) => resolve(url)),
    ),
  }));
  await desk.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/away';
    document.body.append(link);
    link.click();
  });
  expect(await tried.evaluate(({ url }) => url)).toBe('https://example.org/away');
  expect(desk.page.url()).toBe(before);
  expect(desk.app.windows()).toHaveLength(1);
});

test('permissions are denied', async ({ desk }) => {
  const answers = await desk.page.evaluate(async () => [
    await Notification.requestPermission(),
    (await navigator.permissions.query({ name: 'geolocation' })).state,
    await navigator.clipboard.readText().then(
      () => 'read',
      () => 'denied',
    ),
  ]);
  expect(answers).toEqual(['denied', 'denied', 'denied']);
});

test('main decodes what it is asked and serves nothing outside the program', async ({ desk }) => {
  const answers = await desk.page.evaluate(async () => {
    const outside = await window.desk.invoke('article:open', { id: '../../etc/passwd' });
    const file = await fetch('app://desk/%2e%2e/%2e%2e/package.json');
    const other = await fetch('app://desk/..%2f..%2fpackage.json');
    return {
      code: outside.ok ? 'answered' : outside.error.code,
      file: file.status,
      other: other.status,
    };
  });
  expect(answers).toEqual({ code: 'bad-request', file: 404, other: 404 });
});

test('a frame of another origin has no way to main', async ({ desk }) => {
  const seen = await desk.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = 'app://preview/none/md';
        frame.onload = () => {
          try {
            resolve(frame.contentWindow && 'desk' in frame.contentWindow ? 'has desk' : 'no desk');
          } catch {
            resolve('closed');
          }
        };
        document.body.append(frame);
      }),
  );
  expect(seen).toBe('closed');
});
