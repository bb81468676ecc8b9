import { setUp } from './setup/index.mjs';
import { main, say } from './setup/say.mjs';

await main(async () => {
  say(`Electron: ${await setUp({ retry: true })}`);
  say('Everything is there. npm start opens the app.');
});
