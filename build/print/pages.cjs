// Electron's side of printing without a window. Each line on standard input is a job: an HTML file,
// where its PDF goes, and how. Each is answered by a line: the PDF's path, and why not where it failed.
const { writeFileSync } = require('node:fs');
const { createInterface } = require('node:readline');
const { app, BrowserWindow, session } = require('electron');

app.setPath('userData', process.argv.at(-1));
// Between two pages there is no window.
app.on('window-all-closed', () => undefined);

app.whenReady().then(async () => {
  // A page holds all that it needs.
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !/^(?:file|data):/.test(url) }),
  );
  for await (const line of createInterface({ input: process.stdin })) {
    const { html, pdf, options } = JSON.parse(line);
    let failed = null;
    try {
      await print(html, pdf, options);
    } catch (error) {
      failed = String(error);
    }
    process.stdout.write(`${JSON.stringify({ pdf, failed })}\n`);
  }
  app.exit(0);
});

async function print(html, pdf, options) {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, javascript: false },
  });
  try {
    await window.loadFile(html);
    writeFileSync(pdf, await window.webContents.printToPDF(options));
  } finally {
    window.destroy();
  }
}
