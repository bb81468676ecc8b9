import { readFileSync, writeFileSync } from 'node:fs';

/** Forgets how much memory this process had; only Linux can (proc(5), `clear_refs`). */
export function forgetPeak(): void {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

/** Most memory that this process had since {@link forgetPeak}, elsewhere than on Linux ever. Bytes. */
export function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const [, kilobytes] =
    /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
