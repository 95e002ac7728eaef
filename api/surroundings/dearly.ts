import type { Surroundings } from './surroundings.ts'

/**
 * The same surroundings for what costs much more than a page: all that it reads goes over the few connections that such
 * requests share, however many come at once, and pages and sessions don't wait for it.
 */
export const dearly = (all: Surroundings): Surroundings => ({ ...all, reads: all.dear })
