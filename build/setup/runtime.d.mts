/** The Electron executable that this machine has, or nothing. */
export function findRuntime(): string | undefined;
