import { everyDoubtAct } from '../support/doubt-acts.ts'
import { everyLifeAct } from '../support/life-acts.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { ContractTerms } from '../../domain/outsourcing/contract/fields.ts'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { contractFields } from '../../domain/outsourcing/contract/fields.ts'
import { checkCommandOf, servedNamed } from '../../api/procedures/procedures.ts'
import { schemaOf } from '../../api/schemas/schema-of.ts'
import { clauses } from '../../domain/guideline/clauses.ts'
import {
  acceptsForm,
  amends,
  approves,
  closes,
  closesFinding,
  disapproves,
  fulfils,
  inspects,
  pullsBack,
  recordsDisposal,
  reportsOutcome,
  registers,
  sendsBack,
  starts,
  submits,
  vets,
  withdraws,
} from '../support/outsourcing-acts.ts'
import { everyPartAct, recordsChangeOutcome, requestsSubcontract } from '../support/part-acts.ts'

const outsourcingProcedure = servedNamed('outsourcing')

const check = (type: string, data: unknown) => checkCommandOf(outsourcingProcedure, type, data)

describe('the schemas of the commands', () => {
  it('give exactly what the law takes, field by field', () => {
    const schema = schemaOf(contractFields)
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<ContractTerms>()
  })

  it('exist for every command that people give, and for none of the practice’s', () => {
    const peoples = Object.entries(outsourcing.commands).flatMap(([type, { who }]) =>
      who === 'practice' || type === 'AddAttachment' ? [] : [type],
    )
    expect(Object.keys(outsourcingProcedure.commandData).toSorted()).toEqual(peoples.toSorted())
  })

  it.each(
    [
      starts,
      amends,
      vets,
      submits,
      acceptsForm,
      reportsOutcome,
      approves,
      disapproves,
      sendsBack,
      pullsBack,
      withdraws,
      registers,
      fulfils,
      inspects,
      closesFinding,
      recordsDisposal,
      closes,
      ...everyPartAct,
      ...everyLifeAct,
      ...everyDoubtAct,
    ].map((act) => act().command),
  )('let $type through unchanged', (command) =>
    expect(check(command.type, structuredClone(command.data))).toEqual({ ok: true, command }),
  )

  it('take the six clauses without their words, as they could be given before there was a place for those', () => {
    const { clauses: places, ...terms } = registers().command.data as ContractTerms
    const checked = check('RegisterContract', {
      ...terms,
      clauses: places.map(({ clause, document, place }) => ({ clause, document, place })),
    })
    expect(checked).toMatchObject({
      ok: true,
      command: { data: { clauses: places.map((one) => ({ ...one, quotation: '' })) } },
    })
  })

  it('take the contractor for who passes the work on where no other is named (Art. 22(1))', () => {
    const asked = requestsSubcontract().command.data
    for (const parent of [null, '', 'contractor'])
      expect(check('RequestSubcontract', { ...asked, parent })).toMatchObject({
        ok: true,
        command: { data: { parent: null } },
      })
    expect(check('RequestSubcontract', { ...asked, parent: 'subcontract-1' })).toMatchObject({
      command: { data: { parent: 'subcontract-1' } },
    })
  })

  it('let nobody pass for a meeting', () => {
    const told = { ...recordsChangeOutcome().command.data, meetingCase: 'council/00000000-0000-4000-8000-000000000001' }
    expect(check('RecordChangeOutcome', told).ok).toBe(false)
  })

  it('leave it to the rule book of the day which clauses there are (Art. 22)', () => {
    const clause = (id: string) =>
      check('RegisterContract', {
        ...registers().command.data,
        clauses: [{ clause: id, document: 'a', place: 'b' }],
      }).ok
    expect(clauses.map((one) => clause(one.id))).toEqual(Array(6).fill(true))
    expect([clause('seventh'), clause(''), clause('a'.repeat(61))]).toEqual([true, false, false])
  })

  it('make browsers’ line breaks plain before anything is checked', () => {
    const checked = check('DisapproveOutsourcing', { reason: '一行目\r\n二行目\r三行目' })
    expect(checked).toMatchObject({ ok: true, command: { data: { reason: '一行目\n二行目\n三行目' } } })
  })

  it('take no type from an object’s own innards', () => {
    for (const type of ['__proto__', 'constructor', 'toString', ''])
      expect(check(type, {})).toEqual({ ok: false, error: null })
  })
})
