import { tooEarly } from '../../kernel/too-early.ts'
import { roomOf, postOf } from '../../guideline/guideline.ts'
import { ledgerOf } from '../../guideline/room-ledger.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { fiscalYearEnd, fiscalYearOf } from '../../kernel/fiscal-year.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import { tokyoTime } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { closeAllTasks, invalid, numberFor, today } from '../../law/deciding.ts'
import { isInside } from '../entry.ts'
import { accept, type DecideLog, type Decision, type ToldLog } from '../law.ts'
import type { EntryLogState } from '../state.ts'
import type { Admitters, Closing, Opening } from './fields.ts'
import { entryLogSettings } from '../settings.ts'

const openBy = (opening: Opening, state: EntryLogState, rules: Rules, by: By | null): Decision => {
  const room = roomOf(rules.guideline, opening.room)
  if (room === null) return invalid('room', 'unknown')
  if (!ledgerOf(rules.guideline, room).kept)
    return refuse('room-keeps-no-ledger', 'entry-ledger-kept', { field: 'room' })
  if (opening.fiscalYear !== fiscalYearOf(today(rules)))
    return refuse('outside-ledger-year', 'ledger-of-year', { field: 'fiscalYear', year: fiscalYearOf(today(rules)) })
  return accept({
    type: 'EntryLogOpened',
    rule: 'entry-ledger-kept',
    data: {
      ...opening,
      number: numberFor(state.number, entryLogSettings, rules),
      called: { ja: room.ja, en: room.en },
      manager: room.manager,
      device: ledgerOf(rules.guideline, room).device,
      office: postOf(rules.guideline, room.manager)?.office ?? ('' as OfficeId),
      at: rules.now,
      by,
    },
  })
}

/** The keeper opens the ledger of a room for the present year (Art. 10). */
export const open: DecideLog<Opening> = (opening, state, rules, by) => openBy(opening, state, rules, by)

/** As the year begins the practice opens the ledger of each room that has one (operational setting). */
export const openInTime: ToldLog<Opening> = (opening, state, rules) => openBy(opening, state, rules, null)

/** The manager says which posts admit in the manager's place, where the setting lets them (operational setting). */
export const nameAdmitters: DecideLog<Admitters> = ({ posts, ...said }, state, { settings }, by) => {
  if (entryLogSettings.of(settings).admittedBy === 'manager' && posts.length > 0)
    return refuse('admitted-by-manager-alone', 'admitters-named', { field: 'posts' })
  const named = [...new Set(posts)].filter((one) => one !== state.manager)
  if (JSON.stringify(named) === JSON.stringify(state.admitters)) return accept()
  return accept({ type: 'AdmittersNamed', rule: 'admitters-named', data: { posts: named, ...said, by } })
}

/** The first day on which a year's ledger may be closed (operational setting). */
export const closesOn = (fiscalYear: number, { settings }: Pick<Rules, 'settings'>): PlainDate =>
  addDays(fiscalYearEnd(fiscalYear), entryLogSettings.of(settings).closeAfterDays + 1)

/** The year is over for long enough, and nobody is inside: the ledger is closed (operational setting). */
export const close: ToldLog<Closing> = ({ fiscalYear }, state, rules) => {
  if (fiscalYear !== state.fiscalYear || state.entries.some(isInside)) return accept()
  const day = closesOn(fiscalYear, rules)
  if (rules.now < tokyoTime(day, '00:00')) return tooEarly('ledger-of-year', day)
  return accept(
    { type: 'EntryLogClosed', rule: 'ledger-of-year', data: { fiscalYear, at: rules.now } },
    ...closeAllTasks(state, 'ended'),
  )
}
