import type { z } from 'zod';
import { analysisChannels } from './channels/analysis.ts';
import { appChannels } from './channels/app.ts';
import { articleChannels } from './channels/article.ts';
import { bringInChannels } from './channels/bring-in.ts';
import { draftChannels } from './channels/draft.ts';
import { exportChannels } from './channels/export.ts';
import { keysChannels } from './channels/keys.ts';
import { libraryChannels } from './channels/library.ts';
import { sourcesChannels } from './channels/sources.ts';
import { styleChannels } from './channels/style.ts';

/**
 * The one contract between main and renderer: channel → request and response.
 * Requests are decoded by their schema in main (the renderer is not trusted). Responses come
 * from main, which is the same build, so they are held to their type by the compiler alone.
 */
export const contract = {
  ...appChannels,
  ...libraryChannels,
  ...styleChannels,
  ...articleChannels,
  ...draftChannels,
  ...analysisChannels,
  ...sourcesChannels,
  ...bringInChannels,
  ...exportChannels,
  ...keysChannels,
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type RequestOf<C extends ChannelName> = z.infer<Contract[C]['request']>;
export type ResponseOf<C extends ChannelName> = Exclude<Contract[C]['response'], undefined>;
