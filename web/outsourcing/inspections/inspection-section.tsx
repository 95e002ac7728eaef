import { byText } from '../../by-text.ts'
import type { Inspection } from '../../../domain/outsourcing/inspections/state.ts'
import {
  inspectionPlan,
  isOpenInspection,
  nextInspection,
  type PlanEntry,
} from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { aboutText } from '../../about-text.ts'
import { inBrackets, labelled, named, slash, capitalised, term } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { checklistIn } from './checklist-in.ts'
import { FindingList } from './finding-list.tsx'
import { wordsOf } from '../words.ts'

interface InspectionsProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
}

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
      <Plan ui={ui} id={id} state={state} />
      {state.inspections
        .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
        .map((inspection) => (
          <InspectionCard ui={ui} id={id} state={state} inspection={inspection} />
        ))}
    </div>
  )
}

/** Every inspection until the contract's end, with its day and what became of it. */
const Plan = ({ ui, id, state }: InspectionsProps) => {
  const plan = inspectionPlan(state)
  const { oversight } = wordsOf(ui).cases
  const papers = ui.t.timeline.filters.papers
  if (plan.length === 0) return null
  return (
    <details open={plan.length <= 12}>
      <summary>{oversight.plan}</summary>
      <div class="table-scroll">
        <table class="data-table">
          <caption class="visually-hidden">{oversight.planCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{term(wordsOf(ui).forms.names, 'inspection')}</th>
              <th scope="col">{oversight.planDue}</th>
              <th scope="col">{oversight.planState}</th>
              <th scope="col">{papers}</th>
            </tr>
          </thead>
          <tbody>
            {plan.map((entry) => (
              <tr>
                <th scope="row">{capitalised(aboutText(ui, entry.id))}</th>
                <td data-label={oversight.planDue}>
                  <div>
                    {shortDayText(ui.lang, entry.dueOn)}
                    {entry.moved && (
                      <div class="small muted">
                        {oversight.moved(shortDayText(ui.lang, entry.rhythmDay))}
                        {inBrackets(ui, entry.moved.reason)}
                      </div>
                    )}
                  </div>
                </td>
                <td data-label={oversight.planState}>
                  <div>
                    <PlanBadge ui={ui} entry={entry} />
                    {entry.inspection?.skipped && <div class="small muted">{entry.inspection.skipped.reason}</div>}
                  </div>
                </td>
                <td data-label={papers}>
                  <div>
                    {!entry.fallsAway && !entry.inspection?.skipped && (
                      <Papers
                        ui={ui}
                        id={id}
                        state={state}
                        inspection={entry.id}
                        held={(entry.inspection?.report ?? null) !== null}
                      />
                    )}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const PlanBadge = ({ ui, entry }: { readonly ui: Ui; readonly entry: PlanEntry }) => {
  const { oversight } = wordsOf(ui).cases
  const { inspection, fallsAway } = entry
  const [tone, text]: readonly [Tone, string] =
    inspection === null
      ? fallsAway
        ? ['neutral', oversight.fallsAway]
        : ['info', oversight.planned]
      : inspection.report
        ? ['success', oversight.held]
        : inspection.skipped
          ? ['warn', oversight.skipped]
          : inspection.refusals.length > 0
            ? ['danger', oversight.refused]
            : ['warn', oversight.open]
  return <Badge tone={tone} text={text} />
}

/** The papers of an inspection: the notice where there is one, the checklist to take along or as it was filled in. */
const Papers = ({
  ui,
  id,
  state,
  inspection,
  held,
}: InspectionsProps & { readonly inspection: string; readonly held: boolean }) => {
  const { oversight } = wordsOf(ui).cases
  const announced = state.oversight.announcements.some((one) => one.inspection === inspection)
  return (
    <span class="small no-print">
      {announced && (
        <>
          <a href={outsourcingAddresses.inspectionNotice(id, inspection)}>{oversight.notice}</a>
          {slash(ui)}
        </>
      )}
      <a href={outsourcingAddresses.inspectionChecklist(id, inspection)}>{held ? oversight.filled : oversight.blank}</a>
    </span>
  )
}

const InspectionCard = ({ ui, id, state, inspection }: InspectionsProps & { readonly inspection: Inspection }) => {
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
          <Papers ui={ui} id={id} state={state} inspection={inspection.id} held={false} />
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
      {report && (report.checklist ?? []).length > 0 && (
        <p>
          <Papers ui={ui} id={id} state={state} inspection={inspection.id} held />
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
