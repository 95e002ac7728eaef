import { describe, expect, it } from 'vitest'
import { approvalNotice } from '../../documents/outsourcing/approval.ts'
import { decidedAt, decidedNotice } from '../../documents/outsourcing/decided-notice.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { outsourcingWords } from '../../web/outsourcing/words.ts'
import { correctsContract } from '../support/life-acts.ts'
import {
  approves,
  confirmsClauses,
  given,
  reaching,
  submits,
  acceptsForm,
  starts,
  vets,
  recordsOutcome,
  type OutsourcingAct,
} from '../support/outsourcing-acts.ts'
import {
  approvesChange,
  consents,
  disapprovesChange,
  refusesSubcontract,
  requestsChange,
  requestsSubcontract,
  vetsCompany,
} from '../support/part-acts.ts'

const guideline = rulesOn(templateBook, day('2026-09-14')).guideline
const words = {
  kinds: outsourcingWords.ja.cases.changeKinds,
  values: outsourcingWords.ja.cases.life.valueNames,
  records: outsourcingWords.ja.cases.life.records,
  never: outsourcingWords.ja.cases.life.neverWas,
}
const running = [...reaching('in-force'), confirmsClauses()]
const paper = (part: string, ...acts: readonly OutsourcingAct[]) =>
  decidedNotice(given(...running, ...acts).state, part, guideline, words)

describe('Art. 21 the city’s paper about a change', () => {
  it('says what was and what is to be, from when, under which conditions, and who approved', () => {
    const conditions = [{ text: '移転の日を届けること', dueOn: day('2026-09-30') }]
    const said = paper('change-1', requestsChange(), approvesChange({ conditions }))
    expect(said).toMatchObject({
      title: '住民基本台帳ネットワークシステムに係る外部委託の変更の承認について（通知）',
      conditions: [{ text: '移転の日を届けること' }],
    })
    const text = JSON.stringify(said)
    for (const part of ['変更前：市民課 窓口', '変更後：祖父江支所 窓口', '令和8年10月1日', '窓口の移転に伴う'])
      expect(text).toContain(part)
  })

  it('says that it was not approved, and why; and is not there before somebody decided', () => {
    expect(JSON.stringify(paper('change-1', requestsChange(), disapprovesChange()))).toContain('必要性が認められない')
    expect(paper('change-1', requestsChange())).toBeNull()
    expect(paper('change-2', requestsChange(), approvesChange())).toBeNull()
  })
})

describe('Art. 22(1) the city’s paper about a sub-contract', () => {
  it('names the company, the work, the period, and the consent or why there is none', () => {
    const text = JSON.stringify(paper('subcontract-1', vetsCompany(), requestsSubcontract(), consents()))
    for (const part of ['再委託の承諾', '有限会社つばめ保守', '部品の運搬', '令和8年8月1日'])
      expect(text).toContain(part)
    expect(
      JSON.stringify(paper('subcontract-1', vetsCompany(), requestsSubcontract(), refusesSubcontract())),
    ).toContain('市の職員が立ち会えない')
    expect(paper('subcontract-1', vetsCompany(), requestsSubcontract())).toBeNull()
  })
})

describe('Art. 22 the paper of a correction', () => {
  it('shows the wrong value, the right one and the reason, by the name of who put it right', () => {
    const state = given(...running, correctsContract()).state
    const text = JSON.stringify(decidedNotice(state, 'correction-1', guideline, words))
    for (const part of ['期間の終わり：令和9年5月31日', '期間の終わり：令和9年3月31日', '写し誤った', '鈴木 一郎'])
      expect(text).toContain(part)
    expect([decidedAt(state, 'correction-1'), decidedAt(state, 'correction-2')]).toEqual([
      '2026-06-10T01:00:00.000Z',
      null,
    ])
  })
})

describe('Art. 21 no paper states duties that no article or condition contains', () => {
  const text = (...acts: readonly OutsourcingAct[]) => JSON.stringify(approvalNotice(given(...acts).state, guideline))

  it.each(['あらかじめ変更の承認を受けてください', '速やかに届け出てください', 'ください'])(
    'an approval has no %s',
    (duty) => expect(text(...reaching('contracting'))).not.toContain(duty),
  )

  it('and an approval after the period has begun says that it had', () => {
    const late = [
      starts(),
      vets(),
      submits({}, { at: '2026-06-02 10:00' }),
      acceptsForm({}, { at: '2026-06-03 10:00' }),
      recordsOutcome({ heldOn: day('2026-06-10') }, { at: '2026-06-10 15:00' }),
      approves({}, { at: '2026-06-11 10:00' }),
    ]
    expect(text(...late)).toContain('委託期間の始まり（令和8年6月1日(月)）が、承認の日にすでに過ぎていました。')
    expect(text(...reaching('contracting'))).not.toContain('すでに過ぎて')
  })
})
