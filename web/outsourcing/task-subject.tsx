import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { DescriptionList } from '../components/description-list.tsx'
import type { Ui } from '../ui.ts'
import { ChangeFacts } from './changes/change-section.tsx'
import { ClauseSheet } from './contract/clause-sheet.tsx'
import { FindingList } from './inspections/finding-list.tsx'
import { InspectionCard } from './inspections/inspection-section.tsx'
import { VettingFacts } from './vetting/vetting-section.tsx'
import { subcontractFacts } from './subcontracts/subcontract-section.tsx'

interface Props {
  readonly ui: Ui
  readonly state: OutsourcingState
  readonly task: { readonly kind: string; readonly about: string | null }
}

/**
 * What a task about a part of the contract is about, before the case in short: the check sheet, the change, the
 * inspection with what it found, the finding, the sub-contract.
 */
export const TaskSubject = ({ ui, state, task }: Props) => {
  if (task.kind === 'read-clauses' || task.kind === 'register-clauses') return <ClauseSheet ui={ui} state={state} />
  if (task.kind === 'judge') {
    const proposed = state.vettings.filter(
      (one) => one.proposed === true && (task.about === null || one.vendor === task.about),
    )
    return proposed.map((one) => <VettingFacts ui={ui} vetting={one} history={[]} by={one.by} />)
  }
  const change = state.changes.find((one) => one.id === task.about)
  if (change) return <ChangeFacts ui={ui} change={change} />
  const inspection = state.inspections.find((one) => one.id === task.about)
  if (inspection) return <InspectionCard ui={ui} id={null} state={state} inspection={inspection} />
  const finding = state.findings.find((one) => one.id === task.about)
  if (finding) return <FindingList ui={ui} findings={[finding]} proposals={state.oversight.proposals} />
  const subcontract = state.subcontracts.find((one) => one.id === task.about)
  if (!subcontract) return null
  return (
    <>
      <h3>{subcontract.terms.name}</h3>
      <DescriptionList facts={subcontractFacts(ui, state, subcontract)} />
    </>
  )
}
