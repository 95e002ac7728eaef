import { act, type Answer, type RecordAccess } from '../../db/act/act.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Telling } from '../../domain/incident/contracts/fields.ts'
import type { ContractWake } from '../../domain/incident/contracts/telling.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { Wake } from '../../domain/law/part.ts'
import type { Poke } from '../../practice/poke.ts'
import { causeOf } from '../cause-of.ts'
import { orHopeless } from '../or-hopeless.ts'

/** What telling a contract needs: the record, and a way to let the contract's own practice know. */
export interface TellContractDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'afterCommit'>
}

/** Which incident tells which contract, and what: that it happened, or that it is over. */
export interface ToTell {
  readonly stream: CaseId
  readonly now: Instant
  readonly contract: CaseId
  readonly what: Telling['what']
}

/**
 * An incident tells a contract that it affects (Art. 22(5)), and writes down that it did. Both acts have ids made from
 * incident and contract, so that whatever is killed in between, the contract hears it once; and nothing is told that
 * the incident's own state doesn't owe.
 */
export const createTellContract = ({ record, poke }: TellContractDeps) => {
  const tell = async ({ stream, contract, what }: ToTell): Promise<Answer | null> => {
    const incident = await causeOf<IncidentState>(record.pool, stream, isTelling(contract, what))
    if (incident === null) return null
    const answer = await act(record, {
      stream: contract,
      command: noteOf(stream, incident.state, what),
      id: `${stream}/${contract}/${what}`,
      origin: 'practice',
      by: 'practice',
      cause: incident.cause,
    })
    // Somebody was quicker, again and again: it passes, and the activity is tried again.
    if (answer.kind === 'refused' && answer.refusal.code === 'busy') throw new Error('the contract is busy')
    if (answer.kind === 'done' && !answer.again) poke.afterCommit(answer)
    return answer
  }
  return {
    tellContract: (toTell: ToTell): Promise<string> =>
      orHopeless(async () => {
        const { stream, contract, what, now } = toTell
        const answer = await tell(toTell)
        if (answer === null) return 'nothing-to-tell'
        const told = answer.kind === 'done'
        const outcome = told ? 'told' : 'refused'
        const data: Telling = {
          contract,
          what,
          outcome,
          code: told ? '' : answer.refusal.code,
          ...(await known(record, contract)),
        }
        const noted = await act(record, {
          stream,
          command: { type: 'NoteContractTold', data: { ...data } },
          id: `${stream}/told/${contract}/${what}`,
          origin: 'practice',
          by: 'practice',
          clock: now,
        })
        return noted.kind === 'done' ? outcome : noted.refusal.code
      }),
  }
}

/** Whether an incident waits to tell this contract just that. */
const isTelling =
  (contract: CaseId, what: Telling['what']) =>
  (wake: Wake): boolean => {
    const one = wake as Partial<ContractWake>
    return one.kind === 'tell-contract' && one.contract === contract && one.what === what
  }

const noteOf = (incident: CaseId, { number, report }: IncidentState, what: Telling['what']): AnyCommand =>
  what === 'closed'
    ? { type: 'NoteIncidentClosed', data: { incident } }
    : {
        type: 'NoteIncident',
        data: {
          incident,
          label: number ? caseNumberLabel(number) : '',
          title: report?.title ?? '',
          discoveredOn: report?.discoveredOn ?? '',
        },
      }

/** Whose contract it is, as its own case says; nothing where there is no such case. */
const known = async (
  record: RecordAccess,
  contract: CaseId,
): Promise<Pick<Telling, 'office' | 'label' | 'contractor'>> => {
  const found = await oneCase<OutsourcingState>(record.pool, contract)
  if (found === null) return { office: '', label: '', contractor: '' }
  const { office, number, contract: terms, request } = found.state
  return {
    office,
    label: number ? caseNumberLabel(number) : '',
    contractor: terms?.contractor ?? request?.vendor ?? '',
  }
}
