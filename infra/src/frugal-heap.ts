import { setFlagsFromString } from 'node:v8';

/**
 * Preloaded in development (environment.ts). V8 lets a heap double before it looks for what nobody needs any more; what a demonstration's
 * seed or an import left would be held for hours. Set from within, because a V8 that no longer knew it would refuse to start.
 */
setFlagsFromString('--heap-growing-percent=40');
