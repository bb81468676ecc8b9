// Starts the app whose path is on the command line, as Electron's own default app does.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { app } = require('electron');

const { file, preloads, version } = readArguments(process.argv.slice(1));

if (version) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (file === undefined) {
  process.stderr.write('Name the app to start: electron <folder or file>\n');
  process.exit(1);
}
Module._preloadModules(preloads);
start(resolve(file));

function readArguments(argv) {
  const found = { file: undefined, preloads: [], version: false };
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index];
    if (argument === '-r' || argument === '--require') {
      index += 1;
      found.preloads.push(argv[index]);
    } else if (argument === '-v' || argument === '--version') {
      found.version = true;
      break;
    } else if (!argument.startsWith('-')) {
      found.file = argument;
      break;
    }
  }
  return found;
}

function start(path) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const description = join(path, 'package.json');
  const described = existsSync(description);
  if (described) {
    const { desktopName, name, productName, version } = JSON.parse(
      readFileSync(description, 'utf8'),
    );
    if (version) app.setVersion(version);
    if (productName || name) app.name = productName || name;
    app.setDesktopName(desktopName || `${app.name}.desktop`);
  }
  const main = Module._resolveFilename(path, null, true);
  app.setAppPath(described ? path : dirname(main));
  Module._load(main, null, true);
}
