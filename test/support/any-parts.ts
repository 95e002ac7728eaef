/** What anybody might say about clauses, changes and sub-contracts, for the histories that nobody would think of. */
import { councilOutcomes } from '../../domain/outsourcing/deliberation/fields.ts'
import { openConditions } from '../../domain/outsourcing/in-effect/conditions.ts'
import { clauses } from '../../domain/guideline/clauses.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { PartCommand } from './outsourcing-groups.ts'
import { approvedTerms } from '../../domain/outsourcing/in-effect/approved-terms.ts'
import type { Scene } from './any-history.ts'
import { onPaper } from './any-outside.ts'

const remarks = () => ({ remarks: '' })
const changes = ({ pick, mostly, day, state, text }: Scene) => {
  const endsOn = state.contract?.endsOn ?? state.request?.endsOn ?? day(0)
  const [condition] = openConditions(state)
  return pick([
    { place: `${text}${pick([1, 2, 3])}` },
    { place: `${text}${pick([1, 2, 3])}`, amountYen: pick([1, 2, 3, mostly(4, -1)]) },
    { endsOn: addDays(endsOn, pick([-30, 30, 100])) },
    { startsOn: approvedTerms(state, day(0))?.startsOn ?? day(0), work: text },
    condition ? { conditions: [{ condition: condition.id, text, dueOn: day(mostly(40, -1)) }] } : { protection: text },
  ])
}
const changeTerms = (scene: Scene) => ({
  changes: changes(scene),
  reason: scene.text,
  effectiveOn: scene.day(scene.pick([0, 0, 5, 60, scene.mostly(1, -1)])),
})
const change = ({ pick, state }: Scene) => pick([...state.changes.map((one) => one.id), 'change-1'])
const subcontract = ({ pick, state }: Scene) => pick([...state.subcontracts.map((one) => one.id), 'subcontract-1'])
const conditions = ({ mostly, day, text }: Scene) => [{ text, dueOn: day(mostly(20, -1)) }]

/** What the task that a person answers is about, mostly; the one that waits longest. */
const about = (scene: Scene, kind: string, other: string): string => {
  const ids = scene.state.tasks.open.flatMap((one) => (one.about?.startsWith(kind) ? [one.about] : []))
  return scene.mostly(scene.pick(ids.length > 0 ? ids : [other]), other)
}

const report = (scene: Scene) => {
  const { pick, mostly, day, text } = scene
  const outcome = pick(councilOutcomes)
  return {
    meeting: text,
    heldOn: day(pick([0, 0, 0, mostly(0, -30)])),
    outcome,
    conditions: outcome === 'favourable-with-conditions' ? conditions(scene) : [],
    note: '',
    ...onPaper(scene),
  }
}

/** The data of each command about a part. */
export const partContents: {
  readonly [type in PartCommand['type']]: (scene: Scene) => Extract<PartCommand, { readonly type: type }>['data']
} = {
  ConfirmClauses: remarks,
  DisputeClauses: ({ pick, text }) => ({ clause: pick(clauses).id, reason: text }),
  AmendClauses: ({ pick, text }) => {
    const places = clauses.map((one) => ({
      clause: one.id,
      document: '仕様書',
      place: `${pick([1, 2])}頁`,
      quotation: '',
    }))
    return { clauses: pick([places, places, places.slice(1)]), reason: text }
  },
  RequestChange: changeTerms,
  AmendChange: (scene) => ({ ...changeTerms(scene), change: about(scene, 'change', change(scene)) }),
  RecordChangeOutcome: (scene) => ({ ...report(scene), about: about(scene, 'change', change(scene)) }),
  ApproveChange: (scene) => ({
    change: about(scene, 'change', change(scene)),
    conditions: scene.pick([[], conditions(scene)]),
    note: '',
  }),
  DisapproveChange: (scene) => ({ change: about(scene, 'change', change(scene)), reason: scene.text }),
  ReturnChange: (scene) => ({ change: about(scene, 'change', change(scene)), reason: scene.text }),
  WithdrawChange: (scene) => ({ change: change(scene), reason: scene.text }),
  EffectChange: (scene) => ({ change: change(scene) }),
  RequestSubcontract: (scene) => {
    const { pick, mostly, day, state, text } = scene
    const above = state.contract ?? state.request
    const startsOn = above && above.startsOn > day(0) ? above.startsOn : day(0)
    return {
      name: mostly('有限会社つばめ保守', text),
      corporateNumber: '',
      parent: pick([null, null, subcontract(scene)]),
      scope: text,
      need: text,
      information: ['none'],
      safeguards: text,
      startsOn,
      endsOn: addDays(startsOn, pick([0, 10, mostly(20, 4_000)])),
    }
  },
  RecordSubcontractOutcome: (scene) => ({ ...report(scene), about: about(scene, 'subcontract', subcontract(scene)) }),
  ConsentSubcontract: (scene) => ({
    subcontract: about(scene, 'subcontract', subcontract(scene)),
    conditions: scene.pick([[], conditions(scene)]),
    note: '',
  }),
  RefuseSubcontract: (scene) => ({
    subcontract: about(scene, 'subcontract', subcontract(scene)),
    reason: scene.pick([' ', scene.text]),
  }),
  WithdrawSubcontract: (scene) => ({ subcontract: subcontract(scene), reason: scene.text }),
  EndSubcontract: (scene) => ({
    subcontract: subcontract(scene),
    reason: scene.text,
    endedOn: scene.day(scene.mostly(0, 1)),
  }),
}
