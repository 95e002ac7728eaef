import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { readSetting, writtenSetting } from '../../../domain/city/settings/read-setting.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { city, declaredSettings, deliveredSettings, procedures } from '../../../domain/procedures.ts'
import { settingAt } from '../../../domain/setting-at.ts'
import { needsSignIn } from '../../../domain/tasks/mailed-link.ts'
import { changes, founds } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'

// By hand, and never brought up to date for what was here before: what is delivered otherwise is delivered later
// (`domain/city/settings/delivered-later.ts`). What a new procedure brings stands in the template's kept settings.
const daysOfTasks = {
  'propose-item': 10,
  'decide-entry': 3,
  'amend-entry': 5,
  'remove-id': 1,
  'take-back': 5,
  'decide-entry-renewal': 3,
  'find-exit': 1,
  'import-log': 7,
  'consult-officer': 5,
  'settle-operator': 5,
  'register-authority': 3,
  'acknowledge-method': 5,
  'reissue-id': 2,
  'remove-on-machine': 1,
  'decide-on-authority': 5,
  'follow-revocation': 10,
  'report-review': 10,
  'check-history': 10,
  'close-history-gap': 10,
  'decide-history-disposal': 5,
  'receive-asset': 3,
  'accept-asset': 5,
  'follow-loss': 1,
  'decide-disposal': 5,
  'finish-stock-take': 5,
  'settle-difference': 10,
  'answer-plan': 7,
  'settle-plan': 5,
}
const needingSignIn = [
  'RecordCouncilOutcome',
  'RecordChangeOutcome',
  'RecordSubcontractOutcome',
  'ConfirmOutsideOutcome',
  'CloseMeeting',
  'ConcludeCircular',
  'WithdrawOutsourcing',
  'WithdrawChange',
  'WithdrawSubcontract',
  'TerminateContract',
  'CancelMeeting',
  'WithdrawEntryApplication',
  'GiveUpEntry',
]

describe('what procedures let a city settle (operational settings)', () => {
  it('the days of these tasks, which their kinds say', () => {
    const name = (kind: string) => `dueInBusinessDays.${kind}`
    const declared = Object.keys(declaredSettings).filter((one) => one.startsWith(name('')))
    expect(declared).toEqual(expect.arrayContaining(Object.keys(daysOfTasks).map(name)))
    expect(Object.entries(daysOfTasks).map(([kind]) => settingAt(settingsTemplate, name(kind)))).toEqual(
      Object.values(daysOfTasks),
    )
    // Two procedures that have a kind of task in common deliver the same days of it.
    const said = procedures.flatMap(({ taskKinds }) => Object.entries(taskKinds).filter(([, one]) => one.settleDays))
    for (const [kind, { days }] of said) expect({ kind, days: deliveredSettings[name(kind)] }).toEqual({ kind, days })
  })

  it('what may be set to what holds until then', () => {
    const bad = Object.entries(deliveredSettings).flatMap(([name, value]) => {
      const declared = declaredSettings[name]
      const read = declared && readSetting(declared, writtenSetting(value))
      return read?.ok && JSON.stringify(read.value) === JSON.stringify(value) ? [] : [name]
    })
    expect(bad).toEqual([])
  })

  it('which commands need somebody signed in: those whose rows say so, until the city names others', () => {
    const delivered = settingAt(settingsTemplate, 'signInRequired.commands') as readonly string[]
    expect(delivered.toSorted()).toEqual(needingSignIn.toSorted())
    const today = day('2026-06-01')
    const own = bookOf(givenFor(city.decider)(founds(), changes('signInRequired.commands', 'CloseIncident')).state, 1)
    const asked = (book: typeof own, type: string, signIn?: true) =>
      needsSignIn({ type, who: 'head', as: 'citizen-head' as PostId, signIn }, rulesOn(book, today))
    expect([asked(templateBook, 'WithdrawChange', true), asked(templateBook, 'CloseIncident')]).toEqual([true, false])
    expect([asked(own, 'WithdrawChange', true), asked(own, 'CloseIncident')]).toEqual([false, true])
  })
})
