import { describe, expect, it } from 'vitest'
import { freeTexts } from '../../../domain/law/free-texts.ts'

describe('the texts that people have written into a case', () => {
  it('are none of those by which the record knows a case: its number, and its tasks with their articles', () => {
    const number = { fiscalYear: 2026, series: '委', serial: 3 }
    const open = [{ task: 'approve-1', answers: ['ApproveOutsourcing'], article: '第21条' }]
    expect(freeTexts({ number, tasks: { open, ids: 1 }, contract: { number: '2026-0012' } })).toEqual(['2026-0012'])
  })

  it('are all that is no id, choice, moment, digest or person, each once and in its order', () => {
    expect(
      freeTexts({
        stage: 'in-force',
        startedOn: '2026-04-01',
        at: '2026-04-01T01:00:00.000Z',
        time: '13:30',
        meeting: 'council/5e415407-0000-4000-8000-000000000001',
        item: 'item-1',
        sha256: 'a'.repeat(64),
        request: { title: '端末の保守', work: 'USB, 点検', vendor: '株式会社あおい電算', amountYen: 3564000 },
        contract: { number: '2026-0012', by: { person: 'p', name: '渡邉 誠一郎', post: 'chief' } },
        rounds: [{ title: '端末の保守' }, { note: ' ' }, null, true],
      }),
    ).toEqual(['端末の保守', 'USB, 点検', '株式会社あおい電算', '2026-0012'])
  })
})
