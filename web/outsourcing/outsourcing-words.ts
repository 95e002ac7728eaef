import { type Step, returnTargets, type ReturnTarget, type Stage } from '../../domain/outsourcing/stages.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { OutsourcingRule } from '../../domain/outsourcing/law.ts'
import type { PathStep } from '../components/progress-path.tsx'
import { stageInWords, term } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** A case's title as its pages are headed. */
export function titleText(ui: Ui, state: OutsourcingState): string {
  return state.request?.title ?? ui.t.pages.inbox.untitled
}

/** The tone of a stage's badge. */
export function stageTone(stage: string, ending: string | null): Tone {
  if (stage === 'closed') return ending === 'completed' ? 'success' : 'neutral'
  if (stage === 'in-force') return 'success'
  return stage === 'vetting' || stage === 'none' ? 'neutral' : 'info'
}

/** A stage in words; a closed case says how it ended, and a contract whose first day is still to come says so. */
export function stageText(ui: Ui, stage: string, ending: string | null, startsOn: PlainDate | null = null): string {
  const isAhead = stage === 'in-force' && startsOn !== null && startsOn > tokyoDateOf(ui.now)
  return isAhead ? wordsOf(ui).cases.notBegun : stageInWords(ui, wordsOf(ui), stage, ending)
}

const route: readonly (readonly [Step, OutsourcingRule])[] = [
  ['vetting', 'vetting-before-outsourcing'],
  ['submission', 'approval-sought'],
  ['form-check', 'form-checked'],
  ['deliberation', 'deliberation-before-approval'],
  ['approval', 'approval-before-outsourcing'],
  ['contracting', 'clauses-in-contract'],
  ['in-force', 'inspection-as-needed'],
  ['closing', 'materials-accounted-for'],
]

/** The whole route of an outsourcing with what is done, at hand and ahead; a case that ended early shows where. */
export function pathOf(ui: Ui, state: OutsourcingState): readonly PathStep[] {
  const reached = reachedStep(state)
  return route.flatMap(([step, rule], index) =>
    step === 'deliberation' && !isDeliberated(ui, state)
      ? []
      : [{ name: term(wordsOf(ui).steps, step), rule, mark: mark(index, reached, state.stage) }],
  )
}

/** Whether the council has a part in it: by the guideline, or because it had one already. */
function isDeliberated({ guideline }: Ui, { council, stage }: OutsourcingState): boolean {
  return guideline.outsourcing.deliberation || council !== null || stage === 'deliberation'
}

function mark(index: number, reached: number, stage: Stage): PathStep['mark'] {
  if (stage === 'closed') return index <= reached ? 'done' : 'skipped'
  if (index < reached) return 'done'
  return index === reached ? 'now' : 'later'
}

function reachedStep(state: OutsourcingState): number {
  if (state.stage !== 'closed') return route.findIndex(([step]) => step === state.stage)
  if (state.ending?.how === 'completed') return route.length - 1
  if (state.ending?.how === 'disapproved') return route.findIndex(([step]) => step === 'approval')
  return state.council ? 3 : state.submitted ? 1 : state.vetting ? 0 : -1
}

/** The steps to which a case can be sent back from where it stands. */
export function stepsBefore({ guideline }: Ui, stage: Stage): readonly ReturnTarget[] {
  const here = route.findIndex(([step]) => step === stage)
  return returnTargets.filter(
    (target) =>
      route.findIndex(([step]) => step === target) < here &&
      (target !== 'deliberation' || guideline.outsourcing.deliberation),
  )
}
