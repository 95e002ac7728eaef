import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { approvalNotice } from '../../documents/outsourcing/approval.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { answersDoubt, hearsCorrection } from '../support/doubt-acts.ts'
import * as act from '../support/outsourcing-acts.ts'
import { by } from '../support/outsourcing-events.ts'
import { rulesAt } from '../support/rules.ts'

const guideline = rulesOn(templateBook, plainDate('2026-04-20')).guideline
const conditions = [{ text: '作業者の名簿を契約の前に提出させること', dueOn: plainDate('2026-05-15') }]
const outside = [
  ...act.reaching('deliberation'),
  act.attachesMinutes(),
  act.reportsOutcome({ outcome: 'favourable-with-conditions', conditions }),
  act.confirmsOutside(),
]
const deliberated = act.given(...outside).state
const approved = act.given(...outside, act.approves()).state
const disapproved = act.given(...act.reaching('approval'), act.disapproves()).state
const saw = { round: 1, revision: 1, fingerprint: '0123456789abcdef' }
const toldByMeeting = act.given(
  ...act.reaching('deliberation'),
  {
    command: {
      type: 'RecordCouncilOutcome',
      data: {
        ...act.recordsOutcome().command.data,
        meetingCase: 'council/00000000-0000-4000-8000-000000000001',
        recordedBy: by('secretariat', '2026-04-15 15:00'),
        saw,
      },
    } as unknown as act.OutsourcingAct['command'],
    rules: rulesAt('2026-04-15 15:01', 'practice'),
  },
  act.approves(),
).state
const text = (state: typeof approved): string => JSON.stringify(approvalNotice(state, guideline))

describe('Art. 21: the chief’s written answer', () => {
  it('scenario 2: shows the day of the deliberation, the day of the approval and the article it rests on', () => {
    expect(text(approved)).toContain('令和8年4月15日')
    expect(text(approved)).toContain('令和8年4月20日')
    expect(text(approved)).toContain('第21条')
  })

  it('scenario 5: carries the conditions with their due dates', () => {
    expect(approvalNotice(approved, guideline)).toMatchObject({
      conditions: [{ text: conditions[0]?.text, due: '令和8年5月15日(金)' }],
    })
  })

  it('is not there before the chief has decided, whatever the council said', () => {
    expect(approvalNotice(deliberated, guideline)).toBeNull()
  })

  it('says what has become of its ground since: that it is in doubt, and how that was answered', () => {
    const corrected = [...act.reaching('contracting'), hearsCorrection()]
    expect(text(act.given(...corrected).state)).toContain('後に「否」に改められた')
    expect(text(act.given(...corrected).state)).toContain('判断を待っている')
    expect(text(act.given(...corrected, answersDoubt()).state)).toContain('渡邉 誠がそのまま認めた。指摘は契約の条項')
    expect(text(approved)).not.toContain('疑義')
  })

  it('scenario 6: a refusal carries its reason, and no conditions', () => {
    expect(text(disapproved)).toContain('必要性が認められない')
    expect(approvalNotice(disapproved, guideline)).toMatchObject({ conditions: [] })
  })

  it('says of an outcome from outside that no meeting of the record told it; and not of one that a meeting told', () => {
    const mark = '関所の外で開かれた会議（庶務が議事録から記録）'
    expect(text(approved)).toContain(mark)
    expect(text(approved)).toContain(`議事録　議事録.pdf（照合符号 ${'c'.repeat(12)}）`)
    expect(text(approved)).toContain('議長の確認　令和8年4月17日(金)　渡邉 誠')
    expect(text(toldByMeeting)).toContain('結果：可')
    expect(text(toldByMeeting)).not.toContain(mark)
  })

  it('names the revision, and its very content, that the council deliberated and the chief approved', () => {
    expect(toldByMeeting.approval?.saw).toEqual(saw)
    expect(text(toldByMeeting)).toContain('申請 第1版（内容の照合符号 0123456789ab）')
  })
})
