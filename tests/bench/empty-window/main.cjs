// The floor that cold start is measured against: one empty window, nothing else.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  window.loadURL('data:text/html,<title>Empty</title><h1>Empty</h1>');
});
