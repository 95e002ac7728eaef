import { searchKey } from '../../kernel/text.ts'
import type { LedgerEntry } from '../entry.ts'

interface OfEntry {
  readonly entry: string
}

const another = ({ entry }: OfEntry, came: OfEntry): boolean => entry !== came.entry

/**
 * What is told of a line rests on that line, and on the permit of whoever has control, which is looked at anew: in a
 * busy room others come and go meanwhile. What was told of the same line makes the page stale.
 */
export const despiteOtherLines = {
  SpeciallyAdmitted: true,
  EntryRecorded: true,
  EscortHandedOver: another,
  LeftEarlier: another,
  ExitRecorded: another,
  EntryCorrected: another,
  ExitMissed: another,
  EscortLost: another,
} as const

/**
 * Whoever comes in does so beside those who are there: what is told of their lines changes nothing of it. Whether
 * somebody else has written the very same person down meanwhile each command asks by itself.
 */
export const despiteOthersInside = {
  EscortHandedOver: true,
  LeftEarlier: true,
  ExitRecorded: true,
  EntryCorrected: true,
  ExitMissed: true,
  EscortLost: true,
} as const

type Called = Pick<LedgerEntry, 'name' | 'company'>

/** Whether two lines are written of somebody by the same name, of the same company. */
export const isSamePerson = (one: Called, other: Called): boolean =>
  searchKey(one.name) === searchKey(other.name) && searchKey(one.company) === searchKey(other.company)
