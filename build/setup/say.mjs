/** A failure that is explained in plain words; shown without a stack trace. */
export class SetupError extends Error {}

/** Tells the person at the terminal something. Always on standard error, so that standard output stays a program's own. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Returns a function that shows how far a long step has got: one moving line in a terminal, a line per quarter elsewhere. */
export function progress(label, total) {
  let shown = -1;
  const moving = process.stderr.isTTY;
  return (done) => {
    const percent = Math.min(100, Math.floor((done / total) * 100));
    const mark = moving ? percent : Math.floor(percent / 25) * 25;
    if (mark <= shown) return;
    shown = mark;
    if (moving) process.stderr.write(`\r  ${label} ${mark} %${mark === 100 ? '\n' : ''}`);
    else if (mark > 0) say(`  ${label} ${mark} %`);
  };
}

/** Runs a script's main function; a failure is told in plain words and ends the process with code 1. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    say(error instanceof SetupError ? `\n${error.message}` : error.stack);
    process.exitCode = 1;
  }
}
