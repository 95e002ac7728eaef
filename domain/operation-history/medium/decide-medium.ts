import { devicesOf } from '../../guideline/equipment.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, notYet, numberFor, openTasks } from '../../law/deciding.ts'
import { historyOffice } from '../posts.ts'
import { accept, type DecideHistory, type ToldHistory } from '../law.ts'
import type { HistoryState } from '../state.ts'
import type { BroughtIn, Corrected, Medium, ReadCheck } from './fields.ts'
import { keptUntil } from './kept-until.ts'
import { checkTask } from './plans.ts'
import { saidOf } from './said.ts'
import { sha256Form } from '../../kernel/sha256.ts'
import { operationHistorySettings } from '../settings.ts'

/** The access manager's office archives the history of a period (Art. 16). */
export const archive: DecideHistory<Medium> = (data, state, rules, by) => archived(data, null, state, rules, by)

/** What was archived before comes in from its paper (operational setting). */
export const bringIn: DecideHistory<BroughtIn> = ({ broughtInAs, ...data }, state, rules, by) =>
  notYet('broughtInAs.datedOn', broughtInAs.datedOn, rules, 'history-archive') ??
  archived(data, broughtInAs, state, rules, by)

const archived = (
  data: Medium,
  broughtInAs: BroughtIn['broughtInAs'] | null,
  state: HistoryState,
  rules: Rules,
  by: By,
): ReturnType<DecideHistory<Medium>> =>
  mediumProblem(data, rules) ??
  accept({
    type: 'HistoryArchived',
    rule: 'history-kept',
    data: {
      ...data,
      keptUntil: keptUntil(data.to, rules.guideline.operationHistory.years),
      number: numberFor(state.number, operationHistorySettings, rules),
      office: historyOffice(rules.guideline),
      broughtInAs,
      by,
    },
  })

const mediumProblem = ({ equipment, device, from, to, hash }: Medium, rules: Rules) =>
  deviceProblem(equipment, device, rules) ??
  notYet('to', to, rules, 'history-archive') ??
  (to < from ? refuse('history-reversed', 'history-archive', { field: 'to', day: from }) : null) ??
  (hash === '' || sha256Form.test(hash) ? null : refuse('history-hash', 'history-archive', { field: 'hash' }))

/** Where the guideline names the devices of a kind, the medium is of one of them, or of all where it names none. */
const deviceProblem = (equipment: string, device: string, { guideline }: Rules) => {
  const devices = devicesOf(guideline.equipment, equipment)
  return device === '' || devices.length === 0 || devices.includes(device) ? null : invalid('device', 'not-a-choice')
}

/** What the archive says is put right; what it said before stays in its history (operational setting). */
export const correct: DecideHistory<Corrected> = (data, _state, rules, by) =>
  mediumProblem(data, rules) ??
  accept({
    type: 'HistoryCorrected',
    rule: 'history-archive',
    data: { ...data, keptUntil: keptUntil(data.to, rules.guideline.operationHistory.years), by },
  })

/** It was read, or could not be: then it is no archive any more, and the watch hears of it (Art. 16). */
export const check: DecideHistory<ReadCheck> = (data, state, rules, by) =>
  notYet('checkedOn', data.checkedOn, rules, 'history-readable') ??
  (data.outcome === 'unreadable' && data.note.trim() === '' ? invalid('note', 'empty') : null) ??
  accept(
    { type: 'HistoryReadChecked', rule: 'history-readable', data: { ...data, by } },
    ...closeTask(state, 'check-history', 'answered'),
  )

/** The practice: a medium has not been read for long enough. */
export const askCheck: ToldHistory<{ readonly nth: number }> = ({ nth }, state, rules) =>
  nth <= state.checksAsked
    ? accept()
    : accept(
        { type: 'HistoryCheckDue', rule: 'history-readable', data: { nth } },
        ...openTasks(state, rules, checkTask(rules.guideline)),
      )

/** The practice: the watch has heard. What has changed meanwhile is told next. */
export const noteTold: ToldHistory<{ readonly said: string }> = ({ said }, state) =>
  state.told === said || saidOf(state) !== said
    ? accept()
    : accept({ type: 'HistoryWatchTold', rule: 'history-without-gaps', data: { said } })
