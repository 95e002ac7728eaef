import { describe, expect, it } from 'vitest'
import type { OfficeId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { outsourcingRefusals, type OutsourcingRefusal } from '../../../domain/outsourcing/refusals.ts'
import {
  acceptsForm, approves, closes, closesFinding, disapproves, endsContract, fulfils, given, inspects, opensInspection, pullsBack, reaching,
  recordsDisposal, recordsOutcome, registers, request, sendsBack, starts, submits, vets, withdraws, type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { byLink } from '../../support/rules.ts'

type Example = readonly [past: readonly OutsourcingAct[], act: OutsourcingAct]

const condition = { text: '名簿', dueOn: day('2026-06-30') }
const custody = { clause: 'custody', document: '契約書', place: '第4条' } as const
const finding = { severity: 'serious', text: '施錠', correctBy: day('2027-01-15') } as const
const conditional = [...reaching('deliberation'), recordsOutcome({ outcome: 'favourable-with-conditions', conditions: [condition] }), approves()]
const ended = [endsContract(), recordsDisposal()]

/** One way to each refusal. The type sees to it that none is left out; what each says in full is tested with its article. */
const examples: { readonly [code in OutsourcingRefusal]: Example } = {
  'not-permitted': [[], starts({}, { by: 'auditor' })],
  'sign-in-required': [reaching('approval'), approves({}, { by: byLink('chief', 'approve-1') })],
  'other-task': [reaching('approval'), sendsBack({}, { by: byLink('chief', 'approve-2') })],
  'already-started': [[starts()], starts()],
  'case-missing': [[], vets()],
  'case-closed': [[...reaching('approval'), disapproves()], withdraws()],
  'wrong-step': [reaching('approval'), acceptsForm()],
  'office-may-not-outsource': [[], starts({ office: 'audit' as OfficeId })],
  'vetting-missing': [[starts()], submits()],
  'vetting-incomplete': [[starts()], vets({ answers: [] })],
  'vetting-contradicts': [[starts()], vets({ answers: contradicting() })],
  'council-outcome-missing': [reaching('deliberation'), approves()],
  'council-unfavourable': [[...reaching('deliberation'), recordsOutcome({ outcome: 'unfavourable' })], approves()],
  'conditions-missing': [reaching('deliberation'), recordsOutcome({ outcome: 'favourable-with-conditions' })],
  'approval-missing': [reaching('approval'), registers()],
  'clause-missing': [reaching('contracting'), registers({ clauses: [] })],
  'clause-repeated': [reaching('contracting'), registers({ clauses: [custody, custody] })],
  'contractor-not-vetted': [reaching('contracting'), registers({ contractor: '有限会社みどり' })],
  'contract-before-approval': [reaching('contracting'), registers({ startsOn: day('2026-04-01') })],
  'period-reversed': [[], starts({ request: request({ endsOn: day('2026-05-31') }) })],
  'date-in-future': [[starts()], vets({ checkedOn: day('2026-05-01') })],
  'date-in-past': [reaching('approval'), approves({ conditions: [{ ...condition, dueOn: day('2026-04-01') }] })],
  'deliberated-before-submission': [reaching('deliberation'), recordsOutcome({ heldOn: day('2026-04-01') })],
  'return-not-backwards': [reaching('form-check'), sendsBack({ to: 'deliberation' }, { by: 'secretariat' })],
  'nothing-to-pull-back': [[starts()], pullsBack()],
  'condition-unknown': [conditional, fulfils({ condition: 'condition-2' })],
  'inspection-unknown': [reaching('in-force'), inspects()],
  'finding-unknown': [reaching('in-force'), closesFinding()],
  'inspection-open': [[...reaching('in-force'), opensInspection(), ...ended], closes()],
  'finding-open': [[...reaching('in-force'), opensInspection(), inspects({ findings: [finding] }), ...ended], closes()],
  'condition-open': [[...conditional, registers({ inspectEveryMonths: 12 }), ...ended], closes()],
  'disposal-missing': [reaching('closing'), closes()],
  'field-invalid': [[starts()], vets({ means: [] })],
  'too-early': [reaching('in-force'), opensInspection({}, { at: '2026-11-30 09:00' })],
}

function contradicting() {
  const { command } = vets()
  if (command.type !== 'RecordVetting') throw new Error(command.type)
  return command.data.answers.map((one) => ({ ...one, finding: 'not-met' as const }))
}

describe('every refusal of the law (Arts. 20–23)', () => {
  it.each(outsourcingRefusals)('%s is reached', (code) => {
    const [past, { command, rules }] = examples[code]
    expect(outsourcing.decide(command, given(...past).state, rules)).toMatchObject({ ok: false, refusal: { code } })
  })
})
