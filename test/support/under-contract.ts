/** Outsourcing cases with a contract that runs, on the real record, with the practice running. */
import type { ContractTerms } from '../../domain/outsourcing/contract/fields.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import * as acts from './outsourcing-acts.ts'
import { happened, todayOf, type Practice } from './practice.ts'
import { actOf, newCase, takeUpTo } from './recorded-case.ts'

const days = 24 * 60 * 60 * 1_000

/** Somebody acts; throws where it is refused. */
export const say = async (
  practice: Practice,
  stream: CaseId,
  who: Parameters<typeof actOf>[1],
  command: OutsourcingCommand,
): Promise<void> => {
  const answer = await practice.act(actOf(stream, who, command))
  if (answer.kind === 'refused') throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`)
}

/** A case with a contract of this period, whose clauses were read a second time. */
export const underContract = async (
  practice: Practice,
  terms: Pick<ContractTerms, 'startsOn' | 'endsOn' | 'inspectEveryMonths'>,
): Promise<CaseId> => {
  const { startsOn, endsOn } = terms
  const stream = await takeUpTo(practice.record, 'approve', newCase(), { startsOn, endsOn })
  await say(
    practice,
    stream,
    'head',
    acts.registers({ ...terms, signedOn: await todayOf(practice.pool, stream) }).command,
  )
  await say(practice, stream, 'staff', acts.confirmsClauses().command)
  return stream
}

/** Lets time pass, and people hold each inspection that falls due, until the contract has ended. */
export const runTheContract = async (practice: Practice, stream: CaseId): Promise<void> => {
  for (let passed = 0; passed < 60; passed++) {
    await practice.time.letPass(stream, 25 * days)
    const events = await happened(practice.pool, stream)
    const due = events.filter((one) => one.type === 'InspectionDue').map((one) => String(one.data['inspection']))
    const held = new Set(
      events.filter((one) => one.type === 'InspectionRecorded').map((one) => String(one.data['inspection'])),
    )
    for (const inspection of due.filter((one) => !held.has(one))) {
      await say(
        practice,
        stream,
        'staff',
        acts.inspects({ inspection, heldOn: await todayOf(practice.pool, stream) }).command,
      )
    }
    if (events.some((one) => one.type === 'ContractEnded')) return
  }
  throw new Error('the contract did not end')
}
