import type { Kysely } from 'kysely'
import type { MeetingRow } from '../../db/council/council-meetings.ts'
import { councilQueue, type QueuedRow } from '../../db/council/council-queue.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { Database } from '../../db/tables/database.ts'
import { readsAllMeetings } from '../../domain/council/reading.ts'
import { hasRhythm, nextRegularDate } from '../../domain/council/regular-date.ts'
import { stillHeld } from '../../domain/council/telling/untold.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { meetingTitle } from '../../web/council/meeting-words.ts'
import type { WaitingCase } from '../../web/council/waiting-list.tsx'
import type { Ui } from '../../web/ui.ts'
import { guidelineFor, scopeOf } from '../surroundings/reader.ts'

type Db = Kysely<Database>

/**
 * What waits for the council, as far as the reader may know of it, with the agenda on which each stands: those due
 * first, and how many there are; with cases given, what of those waits.
 */
export const waitingCases = async (
  db: Db,
  ui: Ui,
  reader: PersonToday,
  coming: readonly MeetingRow[],
  cases: readonly CaseId[] | null = null,
): Promise<{ readonly rows: readonly WaitingCase[]; readonly count: number }> => {
  const scope = scopeOf(reader)
  const all = scope.all || readsAllMeetings(reader.posts, guidelineFor(reader))
  const { rows, count } = await councilQueue(db, { ...scope, all }, cases)
  return { rows: rows.map((row) => ({ ...row, on: agendaOf(ui, row, coming) })), count }
}

const agendaOf = (ui: Ui, row: QueuedRow, coming: readonly MeetingRow[]): WaitingCase['on'] => {
  const meeting = coming.find(({ state }) =>
    stillHeld(state).some(
      ({ subject }) => subject.kind === row.kind && subject.case === row.case && subject.part === row.part,
    ),
  )
  return meeting === undefined ? null : { meeting: meeting.id, name: meetingTitle(ui, meeting.state) }
}

/**
 * The next regular meeting: the one that is planned, else the day that the settings' rhythm proposes; no day where the
 * city has none.
 */
export const nextRegular = (
  coming: readonly MeetingRow[],
  { now, book }: Pick<PersonToday, 'now' | 'book'>,
): { readonly day: PlainDate | null; readonly meeting: CaseId | null } => {
  const planned = coming.find(
    ({ state }) => state.kind === 'regular' && (state.stage === 'planned' || state.stage === 'called'),
  )
  if (planned) return { day: planned.state.date, meeting: planned.id }
  const today = tokyoDateOf(now)
  const { settings, calendar } = rulesOn(book, today)
  return {
    day: hasRhythm(settings.council) ? nextRegularDate(today, settings.council, calendar) : null,
    meeting: null,
  }
}
