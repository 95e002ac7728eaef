import { describe, expect, it } from 'vitest'
import { checkCommandOf, servedNamed } from '../../api/procedures/procedures.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import { requestFormData } from '../../web/outsourcing/request/request-values.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { request } from '../support/outsourcing-acts.ts'

const outsourcingProcedure = servedNamed('outsourcing')

/** A request as its form sends it, read back and checked. */
const sentBack = (asked: OutsourcingRequest) => {
  const values = valuesOf('AmendRequest', { request: requestFormData(asked, reiwa5) })
  const entries = Object.entries(values).flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text]))
  return checkCommandOf(
    outsourcingProcedure,
    'AmendRequest',
    readCommandForm([['type', 'AmendRequest'], ...entries]).data,
  )
}

describe('an application by its form (Art. 21)', () => {
  it('comes back as it was, with every field', () => {
    const full = request({
      contact: '佐藤',
      extension: '1234',
      occasion: 'renewal',
      previousApproval: 'R5-委-003',
      alsoKinds: ['software-maintenance', 'training'],
      reasonKinds: ['ability'],
      records: 130_000,
      specificPersonal: 'no',
      rooms: ['terminals-citizen', 'computer-room-data'],
      authorities: '保守用',
      handOver: '受渡簿',
      takeOut: 'なし',
      custody: '施錠\n返還',
      budgetItem: '2.3.1',
      contractMethod: 'negotiated',
      contractGround: '施行令',
      plannedContractOn: day('2026-05-20'),
      wishedDeliberationOn: day('2026-04-15'),
      draftClauses: [{ clause: 'purpose', document: '特記事項', place: '第5条' }],
      relatedProcedures: [{ procedure: 'entry-permit', state: 'needed' }],
    })
    expect(sentBack(full)).toEqual({ ok: true, command: { type: 'AmendRequest', data: { request: full } } })
  })

  it('says nothing of the fields that were left empty', () => {
    expect(sentBack(request())).toEqual({ ok: true, command: { type: 'AmendRequest', data: { request: request() } } })
  })

  it('takes a number and a day as people write them', () => {
    const read = readCommandForm([
      ['type', 'AmendRequest'],
      ['AmendRequest.request.records', '約'],
      ['AmendRequest.request.plannedContractOn', '令和8年5月20日'],
    ])
    expect(read.data['request']).toMatchObject({ records: '約', plannedContractOn: '2026-05-20' })
    expect(
      readCommandForm([
        ['type', 'AmendRequest'],
        ['AmendRequest.request.records', '１３０,０００'],
      ]).data['request'],
    ).toMatchObject({ records: 130_000 })
  })
})
