import type { DeskApi } from '../shared/ipc/desk-api.ts';

declare global {
  interface Window {
    readonly desk: DeskApi;
  }
}

/** The way to main that the preload script put there. The only reader of `window.desk`. */
export const api: DeskApi = window.desk;
