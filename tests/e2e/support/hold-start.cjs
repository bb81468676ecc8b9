// Keeps the app from being ready until Playwright has attached itself, as Playwright's own loader
// does for an Electron that it finds by itself: a window that opens while it attaches can leave it
// waiting for ever.
const { app } = require('electron');

const ready = app.whenReady();
const emit = app.emit.bind(app);
let readyArguments = [];
let release;
const released = new Promise((resolve) => {
  release = resolve;
});

process.argv.splice(process.argv.indexOf('-r'), 2);
app.emit = (event, ...rest) => {
  if (event !== 'ready') return emit(event, ...rest);
  readyArguments = rest;
  return true;
};
app.isReady = () => false;
app.whenReady = () => released;
// Playwright calls this once it is attached.
globalThis.__playwright_run = async () => {
  await ready;
  app.emit = emit;
  app.isReady = () => true;
  release();
  emit('ready', ...readyArguments);
};
