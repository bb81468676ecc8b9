import { setImmediate as nextTurn } from 'node:timers/promises';

/** Pieces of work under way, so that the last to end takes the listener away. */
let underWay = 0;

/**
 * Does work with PDF.js. It reads ahead in a file's list of pages, and where that is damaged such a
 * promise may fail after nobody waits for it any more (`getPageDict`, seen in 6.1), which would end
 * the process. Rejections that come from elsewhere end it as ever.
 */
export async function withoutStrays<T>(work: () => Promise<T>): Promise<T> {
  if (underWay === 0) process.on('unhandledRejection', letGo);
  underWay += 1;
  try {
    return await work();
  } finally {
    // What was rejected at the very end is reported when this turn is over.
    await nextTurn();
    underWay -= 1;
    if (underWay === 0) process.off('unhandledRejection', letGo);
  }
}

function letGo(reason: unknown): void {
  const isStray = reason instanceof Error && /[\\/]pdfjs\.[cm]?js/.test(reason.stack ?? '');
  if (!isStray) throw reason;
}
