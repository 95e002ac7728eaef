import type { Settings } from '../../guideline/settings.ts'
import { tokyoDateOf, type Instant } from '../../kernel/instant.ts'
import type { EndsWith } from '../../law/hanging.ts'
import { isInside, type LedgerEntry } from '../entry.ts'
import type { EntryLogState } from '../state.ts'
import { missedAt } from './decide-control.ts'

/** When the exit of a line counts as missing, and when the permit of whoever has control ends. */
export type EntriesWake =
  | {
      readonly kind: 'exit-missing'
      readonly at: Instant
      readonly gives: { readonly type: 'NoteExitMissing'; readonly data: { readonly entry: string } }
    }
  | {
      readonly kind: 'escort-ends'
      readonly at: Instant
      readonly gives: { readonly type: 'NoteEscortLost'; readonly data: EndsWith }
    }

/** What the practice waits for because of those who are inside (operational setting). */
export const entriesWakes = ({ stage, entries }: EntryLogState, settings: Settings): readonly EntriesWake[] =>
  stage !== 'open' ? [] : entries.filter(isInside).flatMap((line) => [...missing(line, settings), ...ending(line)])

const missing = (line: LedgerEntry, settings: Settings): readonly EntriesWake[] =>
  line.missedAt !== null
    ? []
    : [
        {
          kind: 'exit-missing',
          at: missedAt(line, { settings }),
          gives: { type: 'NoteExitMissing', data: { entry: line.id } },
        },
      ]

const ending = ({ kind, escorts, unescortedFrom }: LedgerEntry): readonly EntriesWake[] =>
  kind === 'permitted' || unescortedFrom !== null
    ? []
    : escorts.slice(-1).map(({ until, permit }) => ({
        kind: 'escort-ends',
        at: until,
        gives: { type: 'NoteEscortLost', data: { cause: permit, how: 'ended', on: tokyoDateOf(until) } },
      }))
