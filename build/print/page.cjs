// Electron's side of printing without a window: turns one HTML file into a PDF and ends.
const { readFileSync, writeFileSync } = require('node:fs');
const { app, BrowserWindow, session } = require('electron');

const job = JSON.parse(readFileSync(process.argv.at(-1), 'utf8'));
app.setPath('userData', job.userData);

app.whenReady().then(async () => {
  // The page holds all that it needs.
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !/^(?:file|data):/.test(url) }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, javascript: false },
  });
  try {
    await window.loadFile(job.html);
    writeFileSync(job.pdf, await window.webContents.printToPDF(job.options));
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error}\n`);
    app.exit(1);
  }
});
