import { describe, expect, it } from 'vitest'
import { edgeRefusal, problemOf, statusOf } from '../../api/problems/problem.ts'
import { refusalStatus } from '../../api/problems/refusal-status.ts'
import { recordRefusals } from '../../db/act/act.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { lawRefusals } from '../../domain/procedures.ts'
import { edgeRefusals } from '../../web/edge-refusals.ts'

const { guideline } = rulesOn(templateBook, plainDate('2026-04-01'))
const codes = Object.keys(refusalStatus)

describe('problem details', () => {
  it('exist for every reason that the law, the record and the edge know, and for no other', () => {
    expect(codes.toSorted()).toEqual([...lawRefusals.keys(), ...recordRefusals, ...edgeRefusals].toSorted())
  })

  it.each(codes)('%s: says in both languages what is so and what to do', (code) => {
    const problem = problemOf(
      { code, rule: 'approval-sought', details: { field: 'request.title', whoCan: ['secretariat'], step: 'approval' } },
      { lang: 'en', guideline, book: templateBook },
      '/api/x',
    )
    expect(problem).toMatchObject({
      type: `urn:sekisho:problem:${code}`,
      status: refusalStatus[code],
      code,
      rule: 'approval-sought',
      article: 'Art. 21',
      field: 'request.title',
      title: problem.messages.en.title,
    })
    expect(problem.whoCan).toEqual([
      { post: 'secretariat', ja: 'デジタル推進課 庶務', en: 'Secretariat, Digital Promotion' },
    ])
    for (const { title, detail, whatToDo } of Object.values(problem.messages)) {
      for (const text of [title, detail, whatToDo]) expect(text).toMatch(/\S/)
      expect(detail + whatToDo).not.toContain('undefined')
    }
    expect(problem.messages.ja.detail).toMatch(/[ぁ-んァ-ヶ一-龠]/)
    expect(problem.messages.en.detail).not.toMatch(/[ぁ-んァ-ヶ]/)
  })

  it('has no code without a status, and takes an unknown one (a later procedure’s) for a broken rule', () => {
    const refusal = { code: 'permit-missing', rule: 'permit-first', details: {} } as const
    expect(statusOf(refusal)).toBe(422)
    expect(statusOf({ ...refusal, code: 'toString' })).toBe(422)
    expect(problemOf(refusal, { lang: 'ja', guideline, book: templateBook }, '/x').messages.en.detail).toContain(
      'permit-missing',
    )
  })

  it('never blames the caller for what is ours', () => {
    const ours = codes.filter((code) => (refusalStatus[code] ?? 0) >= 500)
    expect(ours).toEqual(['attachment-scanner-away', 'busy', 'record-too-slow', 'record-unavailable', 'internal-error'])
    expect(edgeRefusal('busy').details).toEqual({})
  })
})
