import { condition, defineSignal, isCancellation, log, setHandler } from '@temporalio/workflow'
import type { View } from '../../activities/look.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, type Instant } from '../../domain/kernel/instant.ts'
import { record } from './record.ts'
import { turnPage, yearIsOver } from './turn-page.ts'

/** "Look again": carries nothing, may come late, twice or never. */
export const lookAgain = defineSignal('lookAgain')

/** A moment that a case waits for, as its view tells it. */
export interface Moment {
  readonly kind: string
  readonly at: Instant
}

/** A case as its workflow follows it: always the view of the last look. */
export interface Case<Stage extends string = string, Wake extends Moment = Moment> {
  readonly id: CaseId
  readonly view: View & { readonly stage: Stage; readonly wakes: readonly Wake[] }
  /** The case's own clock. */
  readonly now: () => Instant
  /** Looks at the record, however long it takes until it can be seen. */
  readonly look: () => Promise<void>
  /** Waits until asked to look again or until the moment has come, and never past the year's end; then looks. */
  readonly waitUntil: (moment: Instant | null, why: string) => Promise<void>
}

/** The clocks of two servers differ a little; a case whose time was skipped is days ahead. */
const differsMs = 60_000

/** Loads a case, and from then on looks again on every signal. */
export async function follow<Stage extends string, Wake extends Moment>(id: CaseId): Promise<Case<Stage, Wake>> {
  let asked = false
  setHandler(lookAgain, () => {
    asked = true
  })
  let aheadMs = 0
  const now = () => instantFromEpoch(Date.now() + aheadMs)
  const wait = async (untilMs: number, why: string): Promise<void> => {
    const ms = Math.min(untilMs, yearIsOver()) - Date.now()
    await condition(() => asked, Math.max(ms, 1), { summary: why })
  }
  const look = async (): Promise<View> => {
    for (let failures = 1; ; failures++) {
      asked = false
      try {
        const view = await record.look(id, now())
        const difference = epochOf(view.now) - Date.now()
        aheadMs = Math.abs(difference) > differsMs ? difference : 0
        return view
      } catch (error) {
        if (isCancellation(error)) throw error
        log.error('the case cannot be looked at; it waits before the next try', { failures, error: String(error) })
      }
      await wait(Date.now() + pauseMs(failures), 'the record could not be read')
      await turnPage(id)
    }
  }
  // Stages and moments are the procedure's own: the activity looks up the same procedure by the case's id.
  let view = (await look()) as Case<Stage, Wake>['view']
  const lookOnce = async () => {
    view = (await look()) as Case<Stage, Wake>['view']
  }
  return {
    id,
    get view() {
      return view
    },
    now,
    look: lookOnce,
    waitUntil: async (moment, why) => {
      await wait(moment === null ? Number.POSITIVE_INFINITY : epochOf(moment) - aheadMs, why)
      await lookOnce()
    },
  }
}

/**
 * Half a minute, then twice as long each time up to ten minutes: a case in trouble stays, and costs next to nothing.
 */
export const pauseMs = (failures: number): number => Math.min(30_000 * 2 ** (failures - 1), 600_000)
