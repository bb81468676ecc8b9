import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DeskApi } from '../shared/ipc/desk-api.ts';

/** The renderer's only door to main. It passes messages on and decides nothing. */
const desk: DeskApi = {
  invoke: (channel, request) => ipcRenderer.invoke(channel, request),
  on(event, listener) {
    const channel = `event:${event}`;
    const receive = (_: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(channel, receive);
    return () => ipcRenderer.off(channel, receive);
  },
  pathOf: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld('desk', desk);
