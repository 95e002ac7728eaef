import type { Guideline } from '../guideline/guideline.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import { entryOf, type Register, type RegisterRow } from '../law/register.ts'
import { councilCaseRow } from './case-row.ts'
import type { MeetingKind } from './planning/fields.ts'
import { officesOf, readsAllMeetings } from './reading.ts'
import type { CouncilState } from './state.ts'

/** What the register says of a meeting besides what all registers do. */
interface MeetingCells {
  readonly kind: MeetingKind
  readonly circular: boolean
  readonly name: string
  /** What the council was called; rows from before it was kept lack it. */
  readonly council?: CouncilState['council']
  readonly time: CouncilState['time']
  readonly place: string
  /** Of each item, whose it is and who was called to it: the rest isn't theirs to count. */
  readonly items: readonly SeenItem[]
}

interface SeenItem {
  readonly offices: readonly OfficeId[]
  readonly readers: readonly PostId[]
}

/**
 * The register of meetings (会議台帳). Offices read a meeting for the items that are theirs, guests for those that they
 * were called to (Art. 5(4)).
 */
export const meetingRegister: Register<CouncilState> = {
  rows: (state) => {
    if (state.planned === null) return []
    const { kind, circular, name, council, time, place } = state
    const items = itemsOf(state)
    return [
      entryOf(councilCaseRow(state), {
        offices: [...new Set(items.flatMap((one) => one.offices))],
        readers: [...new Set(items.flatMap((one) => one.readers))],
        forCouncil: true,
        cells: { kind, circular: circular !== null, name, council: { ...council }, time, place, items },
      }),
    ]
  },
}

/** The cells of a meeting's row, as it was read again. */
export const meetingCells = ({ cells }: Pick<RegisterRow, 'cells'>): MeetingCells => cells as unknown as MeetingCells

/** How many of a meeting's items the holder of these posts may know of. */
export const itemsToSee = (items: readonly SeenItem[], posts: readonly PostId[], guideline: Guideline): number => {
  if (readsAllMeetings(posts, guideline)) return items.length
  const own = officesOf(posts, guideline)
  return items.filter(
    ({ offices, readers }) => offices.some((one) => own.has(one)) || readers.some((one) => posts.includes(one)),
  ).length
}

const itemsOf = ({ items, guests }: CouncilState) =>
  items.map(({ id, subject }) => ({
    offices: subject.kind === 'free' ? [] : [subject.office],
    readers: guests.filter((one) => one.items.includes(id)).map((one) => one.post),
  }))
