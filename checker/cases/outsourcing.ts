import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import { caseCheck } from '../case-check.ts'
import { doubtJudges, heldInDoubt } from './outsourcing-doubts.ts'
import { contractJudges } from './outsourcing-contract.ts'
import { lifeJudges } from './outsourcing-life.ts'
import { endingJudges, inspectionJudges } from './outsourcing-oversight.ts'
import { outsourcingMemory, type OutsourcingMemory } from '../memory/outsourcing-memory.ts'
import { changeJudges, subcontractJudges } from './outsourcing-parts.ts'
import { outsideJudges } from './outside.ts'
import { attachmentJudges } from './outsourcing-papers.ts'
import { wayJudges } from './outsourcing-way.ts'
import { noTaskJudges } from './tasks.ts'

/** Outsourcing (Arts. 20 to 23). */
export const outsourcingCheck = caseCheck<OutsourcingEvent, OutsourcingMemory>({
  procedure: 'outsourcing',
  begins: ['OutsourcingStarted'],
  ends: ['OutsourcingClosed', 'OutsourcingDisapproved', 'OutsourcingWithdrawn'],
  after: ['RenewalStarted', 'RenewalTold', 'ProposalNoted', 'IncidentEndNoted'],
  memory: outsourcingMemory,
  events: heldInDoubt({
    ...wayJudges,
    ...outsideJudges,
    ...attachmentJudges,
    ...contractJudges,
    ...changeJudges,
    ...subcontractJudges,
    ...inspectionJudges,
    ...endingJudges,
    ...lifeJudges,
    ...doubtJudges,
    ...noTaskJudges,
    TaskOpened: ({ kind }, memory) => {
      if (kind === 'read-clauses') memory.readerAsked = true
    },
  }),
  atEnd: ({ stream, office, contract }, { between }) => {
    if (contract === null) return
    const { contractor, startsOn } = contract
    between.leave('contract', stream, { office, contractor, startsOn })
  },
})
