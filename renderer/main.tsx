import { createRoot } from 'react-dom/client';
import { api } from './api.ts';
import { App } from './app/App.tsx';
import { createStores } from './app/stores.ts';
import { StoresProvider } from './stores/context.ts';
import './theme/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const stores = createStores(api);
void stores.desk.getState().load();

createRoot(root).render(
  <StoresProvider value={stores}>
    <App />
  </StoresProvider>,
);
