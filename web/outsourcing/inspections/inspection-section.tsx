import { byText } from '../../by-text.ts'
import type { Inspection } from '../../../domain/outsourcing/inspections/state.ts'
import { isOpenInspection, nextInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { aboutText } from '../../about-text.ts'
import { inBrackets, labelled, named, capitalised, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { checklistIn } from './checklist-in.ts'
import { FindingList } from './finding-list.tsx'
import { wordsOf } from '../words.ts'
import { InspectionPapers, type InspectionsProps } from './inspection-papers.tsx'
import { InspectionPlan } from './inspection-plan-table.tsx'

/**
 * The plan until the contract's end, the inspections of the contractor, what they found, and what became of it (Art.
 * 23).
 */
export const InspectionFacts = ({ ui, id, state }: InspectionsProps) => {
  const { cases } = wordsOf(ui)
  const next = state.stage === 'in-force' ? nextInspection(state) : null
  return (
    <div class="stack-small">
      <p class="muted">
        {state.contract?.noInspections
          ? labelled(ui, cases.life.noPlan, state.contract.noInspections)
          : next === null
            ? cases.noMoreInspections
            : cases.nextInspection(next.nth, shortDayText(ui.lang, next.dueOn))}
      </p>
      <InspectionPlan ui={ui} id={id} state={state} />
      {state.inspections
        .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
        .map((inspection) => (
          <InspectionCard ui={ui} id={id} state={state} inspection={inspection} />
        ))}
    </div>
  )
}

interface InspectionCardProps extends Omit<InspectionsProps, 'id'> {
  /** The case, where its papers are led to; null where the reader can't follow. */
  readonly id: InspectionsProps['id'] | null
  readonly inspection: Inspection
}

/** One inspection: that it is planned or called, what it found, whether the head has seen it (Art. 23). */
export const InspectionCard = ({ ui, id, state, inspection }: InspectionCardProps) => {
  const { cases } = wordsOf(ui)
  const { report, adHoc } = inspection
  const findings = state.findings.filter((one) => one.inspection === inspection.id)
  return (
    <article class="stack-small">
      <h3>{capitalised(aboutText(ui, inspection.id))}</h3>
      {adHoc && <DescriptionList facts={callFacts(ui, state, adHoc)} />}
      {isOpenInspection(inspection) && (
        <p>
          <Badge tone="info" text={cases.inspectionOpen} />{' '}
          {labelled(ui, ui.t.parts.due, shortDayText(ui.lang, inspection.dueOn))}{' '}
          {id !== null && <InspectionPapers ui={ui} id={id} state={state} inspection={inspection.id} held={false} />}
        </p>
      )}
      {inspection.skipped && (
        <p>
          <Badge tone="warn" text={cases.oversight.skipped} /> {inspection.skipped.reason}
          {inBrackets(ui, byText(ui, inspection.skipped.by))}
        </p>
      )}
      {inspection.refusals.map((one) => (
        <p>
          <Badge tone="danger" text={cases.oversight.refused} />{' '}
          {`${shortDayText(ui.lang, one.refusedOn)} ${one.refusedBy} ${one.reason}`}
        </p>
      ))}
      {report && <DescriptionList facts={[...reportFacts(ui, state, report), ...headFacts(ui, state, inspection)]} />}
      {id !== null && report && (report.checklist ?? []).length > 0 && (
        <p>
          <InspectionPapers ui={ui} id={id} state={state} inspection={inspection.id} held />
        </p>
      )}
      {report && findings.length === 0 && <p class="muted">{cases.noFindings}</p>}
      <FindingList ui={ui} findings={findings} proposals={state.oversight.proposals} />
    </article>
  )
}

/** Whether the head has seen what was found (Art. 23); nothing of reports from before heads were asked. */
const headFacts = (ui: Ui, { tasks }: OutsourcingState, { id, answeredFor }: Inspection): readonly Fact[] => {
  const { life } = wordsOf(ui).cases
  const asked = tasks.open.some((one) => one.kind === 'answer-for-inspection' && one.about === id)
  if (answeredFor === null) return asked ? [{ name: life.answeredFor, value: life.awaitsHead }] : []
  return [
    {
      name: life.answeredFor,
      value: `${byText(ui, answeredFor.by)}${answeredFor.note === '' ? '' : inBrackets(ui, answeredFor.note)}`,
    },
  ]
}

const callFacts = (ui: Ui, state: OutsourcingState, call: NonNullable<Inspection['adHoc']>): readonly Fact[] => [
  { name: wordsOf(ui).cases.reason, value: <span class="prewrap">{call.reason}</span> },
  {
    name: term(wordsOf(ui).forms.names, 'subject'),
    value: partiesOf(state).find((one) => one.id === call.subject)?.name ?? aboutText(ui, call.subject),
  },
  { name: wordsOf(ui).cases.facts.by, value: byText(ui, call.by) },
]

function reportFacts(ui: Ui, state: OutsourcingState, report: NonNullable<Inspection['report']>): readonly Fact[] {
  const { names } = wordsOf(ui).forms
  const words = wordsOf(ui)
  const { cases } = words
  const { attendee = '', place = '', checklist = [] } = report
  const items = checklistIn(ui, state, report.by.at)
  const bad = checklist
    .filter((one) => one.result === 'not-met')
    .map((one) => items.find((item) => item.id === one.item))
  return [
    {
      name: term(names, 'RecordInspection.heldOn'),
      value: `${shortDayText(ui.lang, report.heldOn)}${inBrackets(ui, term(words.means, report.means))}`,
    },
    ...(place === '' ? [] : [{ name: cases.papers.rows.place, value: place }]),
    { name: term(names, 'inspector'), value: report.inspector },
    ...(attendee === '' ? [] : [{ name: term(names, 'attendee'), value: attendee }]),
    ...(checklist.length === 0
      ? []
      : [
          {
            name: cases.oversight.checklist,
            value: (
              <>
                {cases.oversight.checkedSome(
                  checklist.filter((one) => one.result !== 'unchecked').length,
                  items.length,
                )}
                {bad.map(
                  (item) =>
                    item && (
                      <div>
                        <Badge tone="danger" text={term(words.checkResults, 'not-met')} /> {named(ui, item)}
                      </div>
                    ),
                )}
              </>
            ),
          },
        ]),
    { name: term(names, 'summary'), value: <span class="prewrap">{report.summary}</span> },
    { name: cases.facts.by, value: byText(ui, report.by) },
  ]
}
