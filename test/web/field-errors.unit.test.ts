import { describe, expect, it } from 'vitest'
import { refuse } from '../../domain/kernel/outcome.ts'
import { errorsOfIssues, errorsOfRefusal } from '../../web/forms/field-errors.ts'
import { uiFor } from './every-page.tsx'

const ui = uiFor('ja', 'chief', '2026-04-02 10:00')
const en = uiFor('en', 'chief', '2026-04-02 10:00')
const none = { command: '', entries: [] }

describe('what is wrong stands beside its field', () => {
  const condition = (row: number, text: string, dueOn: string) =>
    [
      [`ApproveOutsourcing.conditions.${row}.text`, text],
      [`ApproveOutsourcing.conditions.${row}.dueOn`, dueOn],
    ] as const
  const sent = {
    command: 'ApproveOutsourcing',
    entries: [...condition(0, '', ''), ...condition(1, '名簿', '2026-05-01'), ...condition(7, '手順書', '2月30日')],
  }

  it('by the row of the form: rows that nobody filled in are no part of the command', () => {
    expect(errorsOfIssues(ui, [{ path: ['conditions', 1, 'dueOn'], problem: 'not-a-date' }], sent)).toEqual({
      'conditions.7.dueOn':
        '履行の期限（8件目）：日付として読めません（例：2027-04-01、令和9年4月1日。1900年から2200年まで）',
    })
  })

  it('also where the law refuses what the form could say', () => {
    const past = refuse('date-in-past', 'taken-in-whole', { field: 'conditions.0.dueOn', day: '2026-03-01' })
    expect(Object.keys(errorsOfRefusal(ui, past.refusal, sent))).toEqual(['conditions.1.dueOn'])
    const empty = refuse('field-invalid', 'taken-in-whole', { field: 'conditions.1.text', problem: 'empty' })
    expect(errorsOfRefusal(ui, empty.refusal, sent)).toEqual({ 'conditions.7.text': '内容（8件目）：記入がありません' })
  })

  it('and where no answer was chosen, the question is named as it stands above them', () => {
    const { refusal } = refuse('field-invalid', 'taken-in-whole', { field: 'type', problem: 'empty' })
    expect(errorsOfRefusal(ui, refusal)).toEqual({ type: '「どうしますか」が選ばれていません。一つ選んでください。' })
    expect(errorsOfRefusal(en, refusal)).toEqual({ type: 'Nothing is chosen: choose one of the answers.' })
  })

  it('by the character that can’t be kept, and what stands before it', () => {
    const sentWith = (text: string) => ({
      command: 'StartOutsourcing',
      entries: [['StartOutsourcing.request.title', text]] as const,
    })
    const unreadable = [{ path: ['request', 'title'], problem: 'unreadable' }]
    const said = (text: string, in_ = ui) => errorsOfIssues(in_, unreadable, sentWith(text))['request.title']
    expect(said('委託する事務の帳票\ue000印刷')).toBe(
      '件名：「委託する事務の帳票」のあとに扱えない文字（U+E000。外字、制御文字など）があります',
    )
    expect(said('\u0007', en)).toBe(
      'Title: has a character that can’t be kept (U+0007; a private-use or control character) at its beginning',
    )
    expect(said('何もない')).toBe('件名：扱えない文字（タブ、改行、外字、制御文字など）が含まれています')
  })

  it('as not chosen where there is nothing to write', () => {
    const empty = [
      { path: ['office'], problem: 'empty' },
      { path: ['name'], problem: 'empty' },
    ]
    expect(errorsOfIssues(ui, empty, { command: 'RegisterAsset', entries: [] })).toEqual({
      office: '台帳のある部署：選ばれていません',
      name: '名称：記入がありません',
    })
  })

  it('by the whole box or group where a list has only one', () => {
    const wrong = [
      { path: ['request', 'candidates', 1], problem: 'too-long' },
      { path: ['request', 'information', 0], problem: 'not-a-choice' },
    ]
    expect(errorsOfIssues(ui, wrong, { command: 'StartOutsourcing', entries: [] })).toEqual({
      'request.candidates': '候補者（2件目）：長すぎます（200字まで）',
      'request.information': '取り扱う情報（1件目）：選択肢にありません',
    })
  })

  it('and nowhere where the form has no such field: then the page itself says it', () => {
    const reused = refuse('command-id-reused', 'taken-in-whole', { field: 'id' })
    expect(errorsOfRefusal(ui, reused.refusal, sent)).toEqual({})
    expect(Object.keys(errorsOfRefusal(ui, reused.refusal, none))).toEqual(['id'])
  })
})

describe('what is wrong is said with the limit', () => {
  it.each([
    [
      'ReturnOutsourcing',
      'reason',
      'too-long',
      '理由：長すぎます（4,000字まで）',
      'Reason: too long (4,000 characters at most)',
    ],
    [
      'ApproveOutsourcing',
      'conditions',
      'too-long',
      '条件：多すぎます（20件まで）',
      'Conditions: too many (20 at most)',
    ],
    [
      'StartOutsourcing',
      'request.amountYen',
      'out-of-range',
      '予定金額（税込）：0から999,999,999,999までの数ではありません',
      'Expected price (with tax): not a number from 0 to 999,999,999,999',
    ],
    [
      'StartOutsourcing',
      'request.title',
      'unreadable',
      '件名：扱えない文字（タブ、改行、外字、制御文字など）が含まれています',
      'Title: contains characters that can’t be kept (tabs, line breaks, private-use or control characters)',
    ],
    [
      'StartOutsourcing',
      'request.work',
      'unreadable',
      '委託する事務の内容：扱えない文字（外字、制御文字など）が含まれています',
      'What is outsourced: contains characters that can’t be kept (private-use or control characters)',
    ],
  ])('%s %s %s', (command, field, problem, inJapanese, inEnglish) => {
    const issues = [{ path: field.split('.'), problem }]
    expect(errorsOfIssues(ui, issues, { command, entries: [] })).toEqual({ [field]: inJapanese })
    expect(errorsOfIssues(en, issues, { command, entries: [] })).toEqual({ [field]: inEnglish })
  })
})
