import { inspectionPlan, type PlanEntry } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { aboutText } from '../../about-text.ts'
import { Badge } from '../../components/badge.tsx'
import { shortDayText } from '../../dates.ts'
import { capitalised, inBrackets, term } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'
import { InspectionPapers, type InspectionsProps } from './inspection-papers.tsx'

/** Every inspection until the contract's end, with its day and what became of it. */
export const InspectionPlan = ({ ui, id, state }: InspectionsProps) => {
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
              <PlanRow ui={ui} id={id} state={state} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const PlanRow = ({ ui, id, state, entry }: InspectionsProps & { readonly entry: PlanEntry }) => {
  const { oversight } = wordsOf(ui).cases
  const papers = ui.t.timeline.filters.papers
  return (
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
            <InspectionPapers
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
