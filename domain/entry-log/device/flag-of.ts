import { initialState as noPermit } from '../../entry-permit/initial-state.ts'
import type { EntryPermitState } from '../../entry-permit/state.ts'
import { liveIdAt, noEntryAt } from '../../entry-permit/valid-at.ts'
import { numberKey } from '../../kernel/text.ts'
import type { Passage, PassageFlag } from './passage.ts'

/** What has to be looked at in a passage, by all of a room's permits of those days (Arts. 7(2), 9). */
export const flagOf = (room: string, states: readonly object[]): ((one: Passage) => PassageFlag) => {
  const permits = states.map((state): EntryPermitState => ({ ...noPermit, ...state }))
  const byId = Map.groupBy(
    permits.flatMap((permit) => permit.means.map(({ number }) => ({ number: numberKey(number), permit }))),
    ({ number }) => number,
  )
  return ({ id, at }) => {
    const number = numberKey(id)
    const live = (byId.get(number) ?? []).filter(({ permit }) => numberKey(liveIdAt(permit, room, at) ?? '') === number)
    if (live.length === 0) return 'no-live-id'
    return live.some(({ permit }) => noEntryAt(permit, room, at) === null) ? '' : 'out-of-hours'
  }
}
