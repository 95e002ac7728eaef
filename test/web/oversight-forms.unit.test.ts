import { describe, expect, it } from 'vitest'
import { checkCommandOf, servedNamed } from '../../api/procedures/procedures.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import { inspects, recordsDisposal } from '../support/outsourcing-acts.ts'
import { everyOversightAct, medium } from '../support/oversight-acts.ts'

const outsourcingProcedure = servedNamed('outsourcing')

const sent = (type: string, data: Json, ...more: readonly (readonly [string, string])[]) =>
  readCommandForm([
    ['type', type],
    ['commandId', 'c1'],
    ['version', '7'],
    ...Object.entries(valuesOf(type, data)).flatMap(([name, values]) => values.map((value) => [name, value] as const)),
    ...more,
  ])

const inFull = [
  inspects({
    place: '名古屋事業所',
    attendee: '所長',
    checklist: [{ item: 'clause-custody', result: 'not-met', evidence: '受渡簿' }],
    findings: [{ severity: 'serious', text: '施錠', correctBy: day('2027-01-15'), item: 'clause-custody' }],
  }),
  recordsDisposal({ party: 'backups', certificateOn: day('2027-06-02'), items: [medium], backups: 'なし' }),
]

describe('the commands of a contract’s oversight and end, by form and through the API', () => {
  it.each([...everyOversightAct.map((act) => act()), ...inFull])(
    'say what was written: $command.type',
    ({ command }) => {
      const form = sent(command.type, command.data)
      expect(form).toMatchObject({ type: command.type, data: command.data })
      expect(checkCommandOf(outsourcingProcedure, command.type, form.data)).toEqual({ ok: true, command })
    },
  )

  it('leave out what nobody filled in: unchecked items, spare rows, empty days', () => {
    const form = sent(
      'RecordInspection',
      inspects().command.data,
      ['RecordInspection.checklist.0.item', 'clause-custody'],
      ['RecordInspection.checklist.0.result', ''],
      ['RecordInspection.checklist.0.evidence', ''],
      ['RecordInspection.checklist.1.item', 'clause-purpose'],
      ['RecordInspection.checklist.1.result', 'met'],
      ['RecordInspection.checklist.1.evidence', ''],
      ['RecordInspection.findings.0.severity', ''],
      ['RecordInspection.findings.0.text', ''],
      ['RecordInspection.findings.0.correctBy', ''],
      ['RecordInspection.findings.0.item', ''],
    )
    expect(form.data).toMatchObject({
      findings: [],
      checklist: [{ item: 'clause-purpose', result: 'met', evidence: '' }],
    })
    const spare = ['what', 'serials', 'quantity', 'manner', 'doneOn', 'method', 'doneBy', 'witness'].map(
      (field) => [`RecordDisposal.items.0.${field}`, ''] as const,
    )
    const disposal = sent('RecordDisposal', recordsDisposal().command.data, ...spare, [
      'RecordDisposal.certificateOn',
      '',
    ])
    expect(disposal.data['items']).toEqual([])
    expect(disposal.data).not.toHaveProperty('certificateOn')
    expect(checkCommandOf(outsourcingProcedure, 'RecordDisposal', disposal.data).ok).toBe(true)
  })

  it('stay valid in the short form of the first release', () => {
    const { backups: _none, ...short } = recordsDisposal().command.data as { readonly backups?: string }
    expect(checkCommandOf(outsourcingProcedure, 'RecordDisposal', short).ok).toBe(true)
    expect(checkCommandOf(outsourcingProcedure, 'RecordInspection', inspects().command.data).ok).toBe(true)
  })

  it('let nobody speak in a meeting’s name', () => {
    const { data } = everyOversightAct[7]().command
    expect(
      checkCommandOf(outsourcingProcedure, 'NoteProposed', { ...data, meetingCase: 'council/1', item: 'item-1' }).ok,
    ).toBe(false)
  })
})
