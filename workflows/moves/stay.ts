import { isCancellation, log } from '@temporalio/workflow'
import { epochOf, instantFromEpoch, laterOf, type Instant } from '../../domain/kernel/instant.ts'
import { pauseMs, type Case, type Moment } from './follow.ts'
import { haveHeard } from './others-hear.ts'
import { turnPage } from './turn-page.ts'

/**
 * What is done when the time of each kind of moment has come. A stage has nothing to do about kinds that it leaves out.
 */
export type InTime<Wake extends Moment> = {
  readonly [Kind in Wake['kind']]?: (
    theCase: Pick<Case, 'id' | 'now'>,
    wake: Extract<Wake, { readonly kind: Kind }>,
  ) => Promise<unknown>
}

/** A moment whose act left the record as it was, refused or failed: tried again, but later and later. */
interface Fruitless {
  readonly version: number
  readonly until: Instant
  readonly times: number
}

/**
 * Stays with a case as long as it is in its present stage: waits, looks again when asked, and does what is to be done
 * when a moment in its view has come. An act is followed by a look; where the record did not move, the same moment is
 * not tried again at once. Where no moment is in sight it waits for people; what they are asked for stands beside the
 * timer, for whoever looks at Temporal.
 */
export async function stay<Stage extends string, Wake extends Moment>(
  theCase: Case<Stage, Wake>,
  inTime: InTime<Wake>,
  waitsFor: string,
): Promise<void> {
  const { stage } = theCase.view
  const fruitless = new Map<string, Fruitless>()
  while (!theCase.view.closed && theCase.view.stage === stage) {
    const next = earliest(theCase, inTime, fruitless)
    if (next === null) await theCase.waitUntil(null, waitsFor)
    else if (next.at > theCase.now()) await theCase.waitUntil(next.at, next.wake.kind)
    else await actInTime(theCase, next.wake, inTime, fruitless)
    await turnPage(theCase.id)
  }
}

async function actInTime<Wake extends Moment>(
  theCase: Case<string, Wake>,
  wake: Wake,
  inTime: InTime<Wake>,
  fruitless: Map<string, Fruitless>,
): Promise<void> {
  const { version } = theCase.view
  const outcome = await attempt(theCase, wake, inTime)
  await theCase.look()
  if (theCase.view.version !== version || haveHeard(wake, theCase.view.wakes)) return
  const key = JSON.stringify(wake)
  const times = (fruitless.get(key)?.times ?? 0) + 1
  fruitless.set(key, { version, times, until: instantFromEpoch(epochOf(theCase.now()) + pauseMs(times)) })
  log.warn('an act whose time had come changed nothing', { kind: wake.kind, outcome, times })
}

/** An act that fails for good must not end the case: the others go on, and this one is tried again later. */
async function attempt<Wake extends Moment>(
  theCase: Case<string, Wake>,
  wake: Wake,
  inTime: InTime<Wake>,
): Promise<unknown> {
  const act = inTime[wake.kind as Wake['kind']] as
    | ((theCase: Pick<Case, 'id' | 'now'>, wake: Wake) => Promise<unknown>)
    | undefined
  try {
    return await act?.(theCase, wake)
  } catch (error) {
    if (isCancellation(error)) throw error
    log.error('an act whose time had come failed', { kind: wake.kind, error: String(error) })
    return 'failed'
  }
}

/** The moment whose turn comes first, of those that this stage knows what to do about. */
function earliest<Wake extends Moment>(
  theCase: Case<string, Wake>,
  inTime: InTime<Wake>,
  fruitless: ReadonlyMap<string, Fruitless>,
) {
  let first: { readonly at: Instant; readonly wake: Wake } | null = null
  for (const wake of theCase.view.wakes) {
    if (!(wake.kind in inTime)) continue
    const before = fruitless.get(JSON.stringify(wake))
    const at = before?.version === theCase.view.version ? laterOf(wake.at, before.until) : wake.at
    if (first === null || at < first.at) first = { at, wake }
  }
  return first
}
