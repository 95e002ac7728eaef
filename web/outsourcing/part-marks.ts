import type { ChangeEvent } from '../../domain/outsourcing/changes/events.ts'
import type { ContractEvent } from '../../domain/outsourcing/contract/events.ts'
import type { SubcontractEvent } from '../../domain/outsourcing/subcontracts/events.ts'
import type { Mark } from '../tell-history.ts'

/** How what happened to clauses, changes and sub-contracts stands in a history. */
export const partMarks: {
  readonly [type in Exclude<(ContractEvent | ChangeEvent | SubcontractEvent)['type'], 'ContractRegistered'>]: Mark
} = {
  ClausesConfirmed: { group: 'decisions', tone: 'success', icon: 'check' },
  ClausesDisputed: { group: 'decisions', tone: 'warn', icon: 'alert' },
  ClausesAmended: { group: 'papers', tone: 'neutral', icon: 'doc' },
  ChangeRequested: { group: 'papers', tone: 'info', icon: 'doc' },
  ChangeAmended: { group: 'papers', tone: 'neutral', icon: 'doc' },
  ChangeDeliberated: { group: 'decisions', tone: 'info', icon: 'seal' },
  ChangeApproved: { group: 'decisions', tone: 'success', icon: 'seal' },
  ChangeDisapproved: { group: 'decisions', tone: 'danger', icon: 'cross' },
  ChangeReturned: { group: 'decisions', tone: 'warn', icon: 'back' },
  ChangeWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'cross' },
  ChangeTookEffect: { group: 'papers', tone: 'success', icon: 'clock' },
  SubcontractRequested: { group: 'papers', tone: 'info', icon: 'doc' },
  SubcontractDeliberated: { group: 'decisions', tone: 'info', icon: 'seal' },
  SubcontractConsented: { group: 'decisions', tone: 'success', icon: 'seal' },
  SubcontractRefused: { group: 'decisions', tone: 'danger', icon: 'cross' },
  SubcontractWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'cross' },
  SubcontractEnded: { group: 'papers', tone: 'neutral', icon: 'clock' },
}
