/** The data of commands about a contract's corrections, papers and rests, sensible or not. */
import { clauses } from '../../domain/guideline/clauses.ts'
import { factsOf, inputsOf, mayBeUndone } from '../../domain/outsourcing/corrections/facts.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { Scene } from './any-history.ts'
import type { LifeCommand } from './outsourcing-groups.ts'

type DataOf<Type extends LifeCommand['type']> = Extract<LifeCommand, { readonly type: Type }>['data']

const change = ({ pick, state }: Scene) => pick([...state.changes.map((one) => one.id), 'change-1'])
const places = clauses.map((one) => ({ clause: one.id, document: '変更契約書', place: '第2条', quotation: '' }))

/** Made from the case as it is. */
export const lifeContents: { readonly [type in LifeCommand['type']]: (scene: Scene) => DataOf<type> } = {
  CorrectContract: ({ pick, day, state, text }) => {
    const endsOn = state.contract?.endsOn ?? day(0)
    const startsOn = state.contract?.startsOn ?? day(0)
    return {
      ...pick([
        { endsOn: addDays(endsOn, pick([-30, 30, 200])) },
        { startsOn: addDays(startsOn, pick([-10, 10])) },
        { signedOn: day(pick([0, -1, 1])) },
        { contractNumber: text },
        {},
      ]),
      reason: text,
    }
  },
  CorrectTermination: ({ pick, day, state, text }) => ({
    endsOn: pick([day(10), day(-10), state.oversight.termination?.insteadOf ?? day(0)]),
    reason: text,
  }),
  CorrectUrgentStart: ({ pick, day, text }) => ({ startedOn: day(pick([-1, -20, 1])), reason: text }),
  CorrectRecord: ({ pick, day, state, text }) => {
    const { record, kind } = pick([...factsOf(state), { record: 'rest:rest-1', kind: 'rest' as const }])
    const never = mayBeUndone.has(kind) && pick([true, false])
    const said = { ...inputsOf[kind], ...pick([{}, {}, { until: 'resumedOn' as const }]) }
    return {
      record,
      ...('number' in said && !never ? { number: text } : {}),
      ...('on' in said && !never ? { on: day(pick([0, -1, -5, 1, 40])) } : {}),
      ...('until' in said && !never ? { until: day(pick([0, -1, 1])) } : {}),
      never,
      reason: text,
    }
  },
  RegisterAmendment: (scene) => ({
    change: change(scene),
    amendmentNumber: scene.pick(['', '変-1']),
    signedOn: scene.day(scene.mostly(0, 1)),
    clauses: scene.pick([places, places, places.slice(1)]),
  }),
  NoteNoAmendment: (scene) => ({ change: change(scene), reason: scene.text }),
  AnswerForInspection: ({ pick, state }) => ({
    inspection: pick([...state.inspections.map((one) => one.id), 'inspection-1']),
    note: '',
  }),
  PlanInspections: ({ pick, day, text }) => ({
    ...pick([{ inspectEveryMonths: pick([1, 4, 0]) }, { inspectOn: [day(20), day(40)] }, { noInspections: text }, {}]),
    reason: text,
  }),
  SuspendContract: ({ pick, day, text }) => ({ from: day(pick([0, 0, -1, 1])), reason: text }),
  ResumeContract: ({ pick, day, text }) => ({ on: day(pick([0, 0, -1, 1])), reason: text }),
}
