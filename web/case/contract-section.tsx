import type { ContractTerms } from '../../domain/outsourcing/commands.ts'
import { nextInspection } from '../../domain/outsourcing/inspection-plan.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { Badge } from '../components/badge.tsx'
import { DescriptionList } from '../components/description-list.tsx'
import { shortDayText } from '../dates.ts'
import { cite, inBrackets, labelled, named, term } from '../say.ts'
import type { Tone, Ui } from '../ui.ts'
import { byText } from './vetting-section.tsx'

const severityTones: Readonly<Record<string, Tone>> = { serious: 'danger', minor: 'warn', suggestion: 'info' }

/** The contract and where each of the six matters stands in it (Art. 22). */
export const ContractFacts = ({ ui, contract }: { readonly ui: Ui; readonly contract: ContractTerms }) => {
  const { cases, forms } = ui.t
  const day = (date: ContractTerms['signedOn']) => shortDayText(ui.lang, date)
  return (
    <>
      <DescriptionList
        facts={[
          { name: term(forms.names, 'contractor'), value: contract.contractor },
          { name: term(forms.names, 'contractNumber'), value: contract.contractNumber },
          { name: term(forms.names, 'signedOn'), value: day(contract.signedOn) },
          { name: cases.facts.period, value: `${day(contract.startsOn)} 〜 ${day(contract.endsOn)}` },
          { name: term(forms.names, 'inspectEveryMonths'), value: `${contract.inspectEveryMonths} ${forms.months}` },
        ]}
      />
      <div class="table-scroll">
        <table class="data-table">
          <caption class="visually-hidden">{forms.sections.clauses}</caption>
          <thead>
            <tr>
              <th scope="col">{cases.facts.clause}</th>
              <th scope="col">{cases.facts.place}</th>
            </tr>
          </thead>
          <tbody>
            {ui.guideline.clauses.map((clause) => {
              const place = contract.clauses.find((one) => one.clause === clause.id)
              return (
                <tr>
                  <th scope="row">
                    {named(ui, clause)} <span class="small muted">{cite(ui, clause.article)}</span>
                  </th>
                  <td data-label={cases.facts.place}>{place ? `${place.document} ${place.place}` : ui.t.parts.notEntered}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** The inspections of the contractor, what they found, and what became of it (Art. 23). */
export const InspectionFacts = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { cases, words } = ui.t
  const next = state.stage === 'in-force' ? nextInspection(state) : null
  return (
    <div class="stack-small">
      <p class="muted">{next === null ? cases.noMoreInspections : cases.nextInspection(next.nth, shortDayText(ui.lang, next.dueOn))}</p>
      {state.inspections.map((inspection) => {
        const { report } = inspection
        const findings = state.findings.filter((one) => one.inspection === inspection.id)
        return (
          <article class="stack-small">
            <h3>{words.sides.inspection(String(inspection.nth))}</h3>
            {report === null ? (
              <p>
                <Badge tone="info" text={cases.inspectionOpen} /> {labelled(ui, ui.t.parts.due, shortDayText(ui.lang, inspection.dueOn))}
              </p>
            ) : (
              <DescriptionList
                facts={[
                  { name: term(ui.t.forms.names, 'heldOn'), value: `${shortDayText(ui.lang, report.heldOn)}${inBrackets(ui, term(words.means, report.means))}` },
                  { name: term(ui.t.forms.names, 'inspector'), value: report.inspector },
                  { name: term(ui.t.forms.names, 'summary'), value: <span class="prewrap">{report.summary}</span> },
                  { name: cases.facts.by, value: byText(ui, report.by) },
                ]}
              />
            )}
            {report !== null && findings.length === 0 && <p class="muted">{cases.noFindings}</p>}
            <FindingList ui={ui} findings={findings} />
          </article>
        )
      })}
    </div>
  )
}

/** Findings with their gravity and whether they are put right. */
export const FindingList = ({ ui, findings }: { readonly ui: Ui; readonly findings: OutsourcingState['findings'] }) => {
  const { cases, words, forms } = ui.t
  if (findings.length === 0) return null
  return (
    <ul class="papers" role="list">
      {findings.map((one) => (
        <li>
          <Badge tone={severityTones[one.severity] ?? 'neutral'} text={term(words.severities, one.severity)} />
          <span>{one.text}</span>
          {one.closed === null ? (
            <>
              <Badge tone="warn" text={cases.findingOpen} />
              <span class="small muted">
                {labelled(ui, term(forms.names, 'correctBy'), shortDayText(ui.lang, one.correctBy))}
              </span>
            </>
          ) : (
            <>
              <Badge tone="success" text={cases.findingClosed} />
              <span class="small muted">
                {one.closed.action}
                {inBrackets(ui, `${shortDayText(ui.lang, one.closed.checkedOn)} ${one.closed.by.name}`)}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
