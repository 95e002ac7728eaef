import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import type { FindingState } from '../../../domain/outsourcing/inspections/state.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { Badge } from '../../components/badge.tsx'
import { shortDayText } from '../../dates.ts'
import { inBrackets, labelled, term, withAdded } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

const severityTones: Readonly<Record<string, Tone>> = { serious: 'danger', minor: 'warn', suggestion: 'info' }

interface FindingsProps {
  readonly ui: Ui
  readonly findings: OutsourcingState['findings']
  /** What became of those that were proposed to the council. */
  readonly proposals?: OutsourcingState['oversight']['proposals']
}

/**
 * Findings with their gravity, what the contractor reported, whether it works, and whether the council is to hear of
 * it.
 */
export const FindingList = ({ ui, findings, proposals = [] }: FindingsProps) => {
  if (findings.length === 0) return null
  return (
    <ul class="papers" role="list">
      {findings.map((one) => (
        <li>
          <Badge tone={severityTones[one.severity] ?? 'neutral'} text={term(wordsOf(ui).severities, one.severity)} />
          {one.item === 'refusal' && <Badge tone="danger" text={wordsOf(ui).cases.oversight.refusalFinding} />}
          <span>{one.text}</span>
          <FindingLine ui={ui} finding={one} />
          <Course ui={ui} finding={one} proposals={proposals} />
        </li>
      ))}
    </ul>
  )
}

const FindingLine = ({ ui, finding }: { readonly ui: Ui; readonly finding: FindingState }) => {
  const { cases, forms } = wordsOf(ui)
  const { closed, correctBy, awaitsCheck } = finding
  if (closed === null) {
    return (
      <>
        {!awaitsCheck && correctBy < tokyoDateOf(ui.now) && <Badge tone="danger" text={ui.t.pages.cases.due.overdue} />}
        <Badge
          tone={awaitsCheck ? 'info' : 'warn'}
          text={awaitsCheck ? cases.oversight.awaitsCheck : cases.findingOpen}
        />
        <span class="small muted">
          {labelled(ui, term(forms.names, 'correctBy'), shortDayText(ui.lang, correctBy))}
        </span>
      </>
    )
  }
  return (
    <>
      <Badge tone="success" text={cases.findingClosed} />
      <span class="small muted">
        {closed.action}
        {inBrackets(ui, `${shortDayText(ui.lang, closed.checkedOn)} ${closed.by.name}`)}
      </span>
    </>
  )
}

/** Reports and checks in their order, and what became of it before the council. */
const Course = ({
  ui,
  finding,
  proposals,
}: {
  readonly ui: Ui
  readonly finding: FindingState
  readonly proposals: OutsourcingState['oversight']['proposals']
}) => {
  const { oversight } = wordsOf(ui).cases
  const { reports, checks, proposedFor } = finding
  const noted = proposals.findLast((one) => one.about === finding.id)
  const steps = [
    ...reports.map((one) => ({
      at: one.by.at,
      label: oversight.reported,
      text: `${one.text}${inBrackets(ui, `${shortDayText(ui.lang, one.receivedOn)} ${one.by.name}`)}`,
    })),
    ...checks.map((one) => ({
      at: one.by.at,
      label: oversight.checked,
      text: withAdded(
        ui,
        `${term(wordsOf(ui).effects, one.effective)} ${one.text}`,
        `${shortDayText(ui.lang, one.checkedOn)} ${one.by.name}`,
      ),
    })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1))
  if (steps.length === 0 && proposedFor === null) return null
  const outcome =
    noted === undefined
      ? oversight.proposalWaits
      : `${noted.outcome === 'on-agenda' ? oversight.onAgenda : oversight.notTaken}${inBrackets(ui, noted.note)}`
  return (
    <div class="course small">
      {steps.map(({ label, text }) => (
        <p class="prewrap">{labelled(ui, label, text)}</p>
      ))}
      {proposedFor !== null && <p>{labelled(ui, oversight.proposed, outcome)}</p>}
    </div>
  )
}
