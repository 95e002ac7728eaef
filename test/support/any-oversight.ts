/** The data of commands about a contract's oversight and end, sensible or not. */
import { disposalManners, givenKinds, terminators } from '../../domain/outsourcing/ending/fields.ts'
import { severities, checkResults, effects } from '../../domain/outsourcing/inspections/fields.ts'
import { vettingMeans } from '../../domain/outsourcing/vetting/fields.ts'
import { proposalOutcomes } from '../../domain/outsourcing/deliberation/fields.ts'
import { inspectionPlan, isOpenInspection } from '../../domain/outsourcing/inspections/inspection-plan.ts'
import { type OversightCommand } from './outsourcing-groups.ts'
import { partiesOf } from '../../domain/outsourcing/subcontracts/parties.ts'
import { missingCertificates } from '../../domain/outsourcing/ending/still-out.ts'
import type { Scene } from './any-history.ts'

type DataOf<Type extends OversightCommand['type']> = Extract<OversightCommand, { readonly type: Type }>['data']

const inspection = ({ pick, state }: Scene) =>
  pick([
    ...state.inspections.map((one) => one.id),
    ...inspectionPlan(state).map((one) => one.id),
    'inspection-1',
    'adhoc-1',
  ])
const openOne = ({ pick, state }: Scene) =>
  pick([...state.inspections.filter(isOpenInspection).map((one) => one.id), 'inspection-1'])
const finding = ({ pick, state }: Scene) => pick([...state.findings.map((one) => one.id), 'finding-1'])

/** Made from the case as it is. */
export const oversightContents: { readonly [type in OversightCommand['type']]: (scene: Scene) => DataOf<type> } = {
  MoveInspection: (scene) => ({
    inspection: inspection(scene),
    toDay: scene.day(scene.pick([10, 40, 200, scene.mostly(5, -1)])),
    reason: scene.text,
  }),
  SkipInspection: (scene) => ({ inspection: scene.pick([openOne(scene), inspection(scene)]), reason: scene.text }),
  ScheduleInspection: ({ pick, mostly, day, text, state }) => ({
    onDay: day(mostly(3, -1)),
    means: pick(vettingMeans),
    reason: text,
    subject: pick([...partiesOf(state).map((one) => one.id), mostly('contractor', 'nobody')]),
  }),
  AnnounceInspection: (scene) => ({
    inspection: inspection(scene),
    onDay: scene.day(scene.mostly(2, -1)),
    clock: scene.mostly('10:00', '25:00'),
    place: scene.text,
    inspectors: '主査',
    note: '',
  }),
  RecordInspectionRefusal: (scene) => ({
    inspection: openOne(scene),
    refusedOn: scene.day(scene.mostly(0, 1)),
    refusedBy: '部長',
    reason: scene.text,
    dueOn: scene.day(scene.mostly(14, -1)),
  }),
  RecordCorrectiveReport: (scene) => ({
    finding: finding(scene),
    text: scene.text,
    receivedOn: scene.day(scene.mostly(0, 1)),
  }),
  CheckEffectiveness: (scene) => {
    const effective = scene.pick(effects)
    return {
      finding: finding(scene),
      checkedOn: scene.day(scene.mostly(0, 1)),
      effective,
      text: scene.text,
      ...(effective === 'effective' ? {} : { correctBy: scene.day(scene.mostly(20, -1)) }),
    }
  },
  NoteProposed: (scene) => ({ about: finding(scene), outcome: scene.pick(proposalOutcomes), note: scene.text }),
  TerminateContract: ({ pick, day, text }) => ({
    endsOn: day(pick([10, 60, 5, -5])),
    terminatedBy: pick(terminators),
    reason: pick([text, ' ', ' ']),
  }),
  RecordGiven: ({ pick, mostly, day, text }) => ({
    kind: pick(givenKinds),
    what: text,
    toWhom: '責任者',
    since: day(mostly(0, 1)),
  }),
  RecordTakenBack: ({ pick, mostly, day, state }) => ({
    given: pick([...state.oversight.given.map((one) => one.id), 'given-1']),
    takenBackOn: day(mostly(0, 1)),
  }),
  ProposeFinding: (scene) => ({ finding: finding(scene), correctBy: scene.day(0) }),
}

/** The same for what an inspection found and for the certificates at the end. */
export const inspectionContents = {
  RecordInspection: ({ pick, mostly, day, state, text }: Scene) => ({
    inspection: pick([...state.inspections.map((one) => one.id), 'inspection-1']),
    heldOn: day(mostly(0, 1)),
    means: pick(vettingMeans),
    inspector: '主査',
    summary: text,
    findings: pick([true, false]) ? [{ severity: pick(severities), text, correctBy: day(mostly(30, -1)) }] : [],
    // Some results of the checklist, one of which may be unknown.
    ...(pick([true, false, false])
      ? {
          checklist: [
            { item: mostly('clause-custody', 'clause-warranty'), result: pick(checkResults), evidence: '台帳' },
          ],
        }
      : {}),
  }),
  CloseFinding: (scene: Scene) => ({
    finding: finding(scene),
    action: scene.text,
    checkedOn: scene.day(scene.mostly(0, 1)),
  }),
  RecordDisposal: ({ pick, mostly, day, state, text }: Scene) => ({
    manner: pick(disposalManners),
    doneOn: day(mostly(0, 1)),
    certificate: text,
    media: 'なし',
    confirmedBy: '課長',
    party: pick([...missingCertificates(state), mostly('contractor', 'nobody')]),
    backups: pick(['なし', '']),
  }),
}
