import fc from 'fast-check';

// The same cases in every run, so that a failure is somebody's change and not the day's luck.
// FAST_CHECK_SEED=<number> looks at others.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_304) });
