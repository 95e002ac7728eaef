import { devicesOf } from '../../guideline/equipment.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import { keeperPost } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { closeTask, invalid, openTasks, today } from '../../law/deciding.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { openTaskOf } from '../../tasks/task.ts'
import { accept, command, type DecideHistory, type HistoryVerdict, type ToldHistory } from '../law.ts'
import { historyOffice } from '../posts.ts'
import type { HistoryState } from '../state.ts'
import {
  checkGapsFields,
  explainFields,
  noteMediumFields,
  watchFields,
  type Explained,
  type NotedMedium,
} from './fields.ts'
import { gapEvolve } from './evolve.ts'
import { gapsIn, isOf, type Gap, type Period, type Watch, type WatchedMedium } from './watch.ts'
import { there } from '../../kernel/there.ts'
import { operationHistorySettings } from '../settings.ts'

const rule = 'history-without-gaps'
const monthsAYear = 12

/** The kind of task about a gap. */
export const gapTasks = {
  'close-history-gap': { nature: 'do', days: 10, settleDays: true },
} as const satisfies TaskKinds

const closeGapTask = (guideline: Guideline): TaskPlan => ({
  ...taskOf(gapTasks, 'close-history-gap'),
  askedOf: [keeperPost(guideline, 'access-manager')],
  rule,
  answers: ['ExplainHistoryGap'],
})

/**
 * Of which days within the term nothing is archived, device by device where the guideline names them: from so many
 * years ago to the last day of which something should be there by now (operational setting).
 */
const gapsNow = (watch: Watch, on: PlainDate, { guideline, settings }: Rules): readonly Gap[] => {
  const term: Period = {
    from: addMonths(on, -guideline.operationHistory.years * monthsAYear),
    to: addDays(on, -operationHistorySettings.of(settings).archiveWithinDays),
  }
  const covered = [...watch.media.filter(({ gone }) => !gone), ...watch.explained.map(untilSaid)]
  const devices = devicesOf(guideline.equipment, watch.equipment)
  if (devices.length === 0) return gapsIn(term, covered)
  return devices.flatMap((device) =>
    gapsIn(
      term,
      covered.filter((one) => isOf(device, one)),
    ).map((gap) => ({ device, ...gap })),
  )
}

/** Of days that were still to come when it was said nobody can have known why nothing is archived. */
const untilSaid = <One extends Period & { readonly by: By }>(one: One): One => {
  const day = tokyoDateOf(one.by.at)
  return one.to <= day ? one : { ...one, to: day }
}

/** The gaps as they are after an event, where they are others than before; and somebody is asked, or no longer. */
const looked = (state: HistoryState, rules: Rules, always: boolean): HistoryVerdict => {
  const watch = there(state.watch)
  const gaps = gapsNow(watch, today(rules), rules)
  const asked = openTaskOf(state.tasks, 'close-history-gap') !== undefined
  if (!always && JSON.stringify(gaps) === JSON.stringify(watch.gaps)) return accept()
  return accept(
    { type: 'HistoryGapsChecked', rule, data: { gaps, at: rules.now } },
    ...(gaps.length > 0 && !asked ? openTasks(state, rules, closeGapTask(rules.guideline)) : []),
    ...(gaps.length === 0 && asked ? closeTask(state, 'close-history-gap', 'answered') : []),
  )
}

const ofWatch = (equipment: string, { guideline, now }: Rules) => {
  const called = guideline.equipment.find(({ id }) => id === equipment)?.ja
  return { office: historyOffice(guideline), ...(called === undefined ? {} : { called }), at: now }
}

/** The practice: equipment is watched also where nothing was ever archived of it. */
const beginWatch: ToldHistory<{ readonly equipment: string }> = ({ equipment }, state, rules) => {
  const begun = { equipment, ...ofWatch(equipment, rules) }
  const event = { type: 'HistoryWatchBegan', rule, data: begun } as const
  const after = looked(
    gapEvolve.HistoryWatchBegan(state, begun, { ...event, article: 'operational setting' }),
    rules,
    false,
  )
  return after.ok ? accept(event, ...after.events) : after
}

/** The practice: a medium tells the watch what it holds. Said again, it changes nothing. */
const noteMedium: ToldHistory<NotedMedium> = (data, state, rules) => {
  const known = state.watch?.media.find(({ medium }) => medium === data.medium)
  if (known && sameSaid(known, data)) return accept()
  const noted = { ...data, ...ofWatch(data.equipment, rules) }
  const event = { type: 'HistoryMediumNoted', rule, data: noted } as const
  const after = looked(gapEvolve.HistoryMediumNoted(state, noted, {} as never), rules, false)
  return after.ok ? accept(event, ...after.events) : after
}

const sameSaid = (known: WatchedMedium, { from, to, gone, device }: NotedMedium): boolean =>
  known.from === from && known.to === to && known.gone === gone && (known.device ?? '') === (device ?? '')

/** The practice: another month has begun. */
const checkGaps: ToldHistory<{ readonly on: PlainDate }> = (_data, state, rules) => looked(state, rules, true)

/**
 * The access manager says why nothing is archived of some days; they are no gap any more. Nothing is explained but what
 * is wanting: not days to come, nor days of which something is there that may yet be lost.
 */
const explain: DecideHistory<Explained> = (data, state, rules, by) => {
  const watch = there(state.watch)
  if (data.to < data.from) return refuse('history-reversed', rule, { field: 'to', day: data.from })
  const concerned = watch.gaps.filter((gap) => concerns(data, gap))
  const [gap] = concerned
  if (gap === undefined) return refuse('history-no-gap', rule, { field: 'from' })
  if (!concerned.some(({ from, to }) => from <= data.from && data.to <= to))
    return invalid(data.from < gap.from ? 'from' : 'to', 'beyond-gap', rule)
  const explained = { ...data, by }
  const event = { type: 'HistoryGapExplained', rule, data: explained } as const
  const after = looked(gapEvolve.HistoryGapExplained(state, explained, {} as never), rules, false)
  return after.ok ? accept(event, ...after.events) : after
}

/** Whether an explanation is about a gap: of its days, and of its device or of all. */
const concerns = ({ device = '', from, to }: Explained, gap: Gap): boolean =>
  gap.from <= to && from <= gap.to && (device === '' || gap.device === device)

/** What the watch is told by the media and by time, and how the access manager explains a gap (Art. 16). */
export const gapCommands = {
  BeginHistoryWatch: command({ fields: watchFields, who: 'practice', rule, at: ['none'], told: beginWatch }),
  NoteHistoryMedium: command({
    fields: noteMediumFields,
    who: 'practice',
    rule,
    at: ['none', 'watching'],
    told: noteMedium,
  }),
  CheckHistoryGaps: command({ fields: checkGapsFields, who: 'practice', rule, at: ['watching'], told: checkGaps }),
  ExplainHistoryGap: command({ fields: explainFields, who: 'manager', rule, at: ['watching'], decide: explain }),
}

/** The commands about gaps. */
export type GapCommand = CommandsOf<typeof gapCommands>
