import { addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { HistoryEvent } from '../../domain/operation-history/events.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'
import { accessManager, managersOwn } from './whose-act.ts'

interface HistoryMemory {
  readonly stream: string
  keptUntil: PlainDate | null
  to: PlainDate | null
  disposal: { readonly person: string; approved: boolean } | null
  readonly analyses: Map<string, boolean>
}

const keepersOwn = (by: { readonly post: string }, look: Look): void => {
  const { posts } = look.guideline
  const manager = accessManager(look)
  const officeIn = (post: string) => posts.find(({ id }) => id === post)?.office
  if (officeIn(by.post) !== officeIn(manager)) look.wrong('access-manager-acts', { post: by.post, manager })
}

const monthsAYear = 12

/** Art. 16: kept for so many years to the day at least, from the last day that is on it. */
const termWrong = (
  { from, to, keptUntil }: { readonly from: PlainDate; readonly to: PlainDate; readonly keptUntil: PlainDate },
  memory: HistoryMemory,
  look: Look,
): void => {
  const least = addMonths(to, look.guideline.operationHistory.years * monthsAYear)
  if (keptUntil < least) look.wrong('history-term-short', { day: keptUntil, least })
  if (to < from) look.wrong('history-reversed', { day: to })
  if (to > look.day) look.wrong('day-in-future', { day: to })
  memory.keptUntil = keptUntil > least ? keptUntil : least
  memory.to = to
}

/** The archive of the operation history (Art. 16). */
export const operationHistoryCheck = caseCheck<HistoryEvent, HistoryMemory>({
  procedure: 'operation-history',
  begins: ['HistoryArchived', 'HistoryMediumNoted', 'HistoryWatchBegan'],
  memory: (stream) => ({ stream, keptUntil: null, to: null, disposal: null, analyses: new Map() }),
  events: {
    HistoryArchived: ({ from, to, keptUntil, equipment, number, by }, memory, look) => {
      keepersOwn(by, look)
      if (!look.guideline.equipment.some(({ id }) => id === equipment))
        look.wrong('equipment-not-controlled', { equipment })
      termWrong({ from, to, keptUntil }, memory, look)
      const { series, fiscalYear, serial } = number
      numberGiven({ series, fiscalYear, serial }, memory.stream, look)
    },
    HistoryCorrected: ({ from, to, keptUntil, reason, by }, memory, look) => {
      keepersOwn(by, look)
      if (reason.trim() === '') look.wrong('measure-unreasoned')
      termWrong({ from, to, keptUntil }, memory, look)
    },
    HistoryReadChecked: ({ checkedOn, outcome, note }, _memory, look) => {
      if (checkedOn > look.day) look.wrong('day-in-future', { day: checkedOn })
      if (outcome === 'unreadable' && note.trim() === '') look.wrong('unreadable-unsaid')
    },
    HistoryCheckDue: null,
    HistoryWatchTold: null,
    HistoryAnalysisAsked: ({ id }, memory) => {
      memory.analyses.set(id, false)
    },
    HistoryAnalysed: ({ analysis, result }, memory, look) => {
      if (!memory.analyses.has(analysis)) look.wrong('analysis-unknown', { item: analysis })
      if (result.trim() === '') look.wrong('analysis-empty', { item: analysis })
      memory.analyses.set(analysis, true)
    },
    HistoryDisposalAsked: ({ plannedOn, by }, memory, look) => {
      if (memory.keptUntil !== null && plannedOn <= memory.keptUntil)
        look.wrong('history-asked-before-term', { day: plannedOn, keptUntil: memory.keptUntil })
      const open = [...memory.analyses].filter(([, answered]) => !answered).map(([id]) => id)
      if (open.length > 0) look.wrong('history-analysis-open', { items: open.join('、') })
      memory.disposal = { person: by.person, approved: false }
    },
    HistoryDisposalDecided: ({ decision, by }, memory, look) => {
      managersOwn(by, look)
      const { disposal } = memory
      if (disposal === null) return look.wrong('disposal-decided-unasked')
      if (disposal.person === by.person) look.wrong('disposal-decided-alone', { person: by.name })
      disposal.approved = decision === 'approved'
    },
    HistoryDisposalWithdrawn: (_data, memory) => {
      memory.disposal = null
    },
    HistoryDisposed: ({ doneOn, witness, by }, memory, look) => {
      keepersOwn(by, look)
      const { disposal, to } = memory
      if (disposal?.approved !== true) look.wrong('disposed-undecided')
      // The guideline of the day may have it kept for longer than the one under which it was archived.
      const least = to === null ? null : addMonths(to, look.guideline.operationHistory.years * monthsAYear)
      const keptUntil = least !== null && least > (memory.keptUntil ?? '') ? least : memory.keptUntil
      if (keptUntil !== null && (doneOn <= keptUntil || look.day <= keptUntil))
        look.wrong('history-disposed-before-term', { day: doneOn, keptUntil })
      if (doneOn > look.day) look.wrong('day-in-future', { day: doneOn })
      if (witness.trim() === '') look.wrong('disposed-unwitnessed')
    },
    HistoryWatchBegan: ({ equipment }, _memory, look) => {
      if (!look.guideline.equipment.some(({ id }) => id === equipment))
        look.wrong('equipment-not-controlled', { equipment })
    },
    HistoryMediumNoted: null,
    HistoryGapsChecked: null,
    HistoryGapExplained: ({ reason, by }, _memory, look) => {
      managersOwn(by, look)
      if (reason.trim() === '') look.wrong('gap-unexplained')
    },
    ...noTaskJudges,
  },
})
