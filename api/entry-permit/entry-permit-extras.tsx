import { tasksOfKind } from '../../db/read-models/asked-tasks.ts'
import { casesLinked } from '../../db/read-models/cases-linked.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { addresses } from '../../web/addresses.ts'
import { LinkButton } from '../../web/components/button.tsx'
import type { ProcedureExtras } from '../procedures/procedure-extras.ts'
import { personIn } from '../sign-in/session.ts'

const decision = { procedure: 'entry-permit', kind: 'decide-entry' }

/**
 * What permits need of the record besides one case: the contracts under which a worker enters, and whether several
 * applications wait for the reader's decision.
 */
export const extras: ProcedureExtras = {
  named: (reads, { state }, reader) => {
    const { holder, earlier } = state as EntryPermitState
    const contracts = holder?.kind === 'worker' ? [holder.contract, ...earlier.map((one) => one.contract)] : []
    return casesLinked(reads, contracts, reader)
  },
  aroundRegister: async (c, all, { ui, register }) => {
    const waiting = register.name === 'permits' ? await tasksOfKind(all.reads.pool, personIn(c).posts, decision, 2) : []
    const href = addresses.togetherOf(decision.procedure, decision.kind)
    const above = waiting.length > 1 ? <LinkButton text={ui.t.desk.together.wayOf} href={href} /> : null
    return { above, below: null }
  },
}
