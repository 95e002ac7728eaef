import { everyDoubtAct } from '../support/doubt-acts.ts'
import { everyLifeAct } from '../support/life-acts.ts'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../domain/kernel/json.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import {
  acceptsForm,
  reportsOutcome,
  registers,
  starts,
  vets,
  inspects,
  disapproves,
  recordsDisposal,
  closesFinding,
} from '../support/outsourcing-acts.ts'
import { everyPartAct } from '../support/part-acts.ts'

const posted = (type: string, ...fields: readonly (readonly [string, string])[]) =>
  readCommandForm([['type', type], ['commandId', 'c1'], ['version', '7'], ...fields])

const amount = (text: string) =>
  (posted('StartOutsourcing', ['StartOutsourcing.request.amountYen', text]).data['request'] as Record<string, Json>)[
    'amountYen'
  ]

const sent = (type: string, data: Json) =>
  posted(
    type,
    ...Object.entries(valuesOf(type, data)).flatMap(([name, values]) => values.map((value) => [name, value] as const)),
  )

describe('a command by form', () => {
  it.each([
    starts(),
    vets(),
    acceptsForm(),
    reportsOutcome(),
    registers(),
    inspects(),
    disapproves(),
    recordsDisposal(),
    closesFinding(),
    ...everyPartAct.map((act) => act()),
    ...everyLifeAct.map((act) => act()),
    ...everyDoubtAct.map((act) => act()),
  ])('says what the command says: $command.type', ({ command }) => {
    // What a form leaves out (null) its schema fills in.
    const data = JSON.parse(JSON.stringify(command.data, (_key, value: Json) => value ?? undefined)) as object
    expect(sent(command.type, command.data)).toMatchObject({
      type: command.type,
      data,
      commandId: 'c1',
      version: '7',
    })
  })

  it('takes a case that was chosen or typed; of two it takes neither', () => {
    const [one, other] = ['R8-委-003', 'outsourcing/00000000-0000-4000-8000-000000000001']
    const name = 'AddAffectedContract.contract'
    const read = (...texts: readonly string[]) =>
      posted('AddAffectedContract', ...texts.map((text) => [name, text] as const)).data['contract']
    expect([read('', one), read(other, ' '), read('', '')]).toEqual([one, other, undefined])
    expect(read(other, one)).toEqual([other, one])
  })

  it('takes only the chosen answer’s fields', () => {
    const form = posted(
      'ReturnOutsourcing',
      ['ApproveOutsourcing.note', 'x'],
      ['ReturnOutsourcing.to', 'vetting'],
      ['ReturnOutsourcing.reason', 'y'],
    )
    expect(form.data).toEqual({ to: 'vetting', reason: 'y' })
  })

  it('leaves out rows that nobody filled in and keeps the others in their order', () => {
    const row = (n: number, text: string, dueOn: string) =>
      [
        [`ApproveOutsourcing.conditions.${n}.text`, text],
        [`ApproveOutsourcing.conditions.${n}.dueOn`, dueOn],
      ] as const
    const form = posted(
      'ApproveOutsourcing',
      ...row(10, '後', '2026-05-02'),
      ...row(0, '', ''),
      ...row(2, '先', '2026-05-01'),
    )
    expect(form.data).toEqual({
      conditions: [
        { text: '先', dueOn: '2026-05-01' },
        { text: '後', dueOn: '2026-05-02' },
      ],
    })
    expect(posted('ApproveOutsourcing').data).toEqual({ conditions: [] })
    expect(posted('ApproveOutsourcing', ...row(0, '', ''), ...row(1, '', '')).data).toEqual({ conditions: [] })
    expect(posted('ApproveOutsourcing', ...row(0, '名簿', '2026-05-01'), ...row(1, '', '')).data).toEqual({
      conditions: [{ text: '名簿', dueOn: '2026-05-01' }],
    })
  })

  it('keeps a row of which half is filled in, so that the other half is asked for', () => {
    const form = posted(
      'ApproveOutsourcing',
      ['ApproveOutsourcing.conditions.0.text', '名簿'],
      ['ApproveOutsourcing.conditions.0.dueOn', ''],
    )
    expect(form.data).toEqual({ conditions: [{ text: '名簿' }] })
  })

  it('reads days and amounts as people write them, and leaves the rest for the schema to name', () => {
    const read = (field: string, text: string) =>
      (posted('StartOutsourcing', [`StartOutsourcing.request.${field}`, text]).data['request'] as Record<string, Json>)[
        field
      ]
    expect(read('startsOn', '令和8年4月1日')).toBe('2026-04-01')
    expect(read('startsOn', 'あした')).toBe('あした')
    expect(read('amountYen', '１，２００，０００円')).toBe(1_200_000)
    expect(read('amountYen', '-1')).toBe('-1')
  })

  it.each([
    ['1200000', 1_200_000],
    ['1,200,000', 1_200_000],
    ['￥1,200,000', 1_200_000],
    [' ¥1 200 000 円 ', 1_200_000],
    ['１，０００人', 1_000],
    ['12件', 12],
    ['１０個', 10],
    ['3 台', 3],
    ['0', 0],
  ])('reads %j as an amount', (text, yen) => {
    expect(amount(text)).toBe(yen)
  })

  it.each(['12,34円', '1,2,3', '1,200 000', '1,200,00', '120万円', '1200千円', '1.5', '1e5', '約100円', '¥¥1'])(
    'guesses no amount from %j',
    (text) => {
      expect(amount(text)).toBe(text)
    },
  )

  it.each([
    ['9:30', '09:30'],
    ['１３：０５', '13:05'],
    ['9時30分', '09:30'],
    ['25:00', '25:00'],
    ['昼すぎ', '昼すぎ'],
  ])('reads the time of day %j', (text, time) => {
    expect(posted('NotifyDone', ['NotifyDone.doneTime', text]).data).toEqual({ doneTime: time })
  })

  it.each([
    ['hanako@city.example.jp', 'hanako@city.example.jp'],
    [' hanako@city.example.jp\t', 'hanako@city.example.jp'],
    ['　ｈａｎａｋｏ＠ｃｉｔｙ．example.jp', 'hanako@city.example.jp'],
  ])('reads the mail address %j', (text, mail) => {
    expect(posted('ChangeContact', ['ChangeContact.mail', text]).data).toEqual({ mail })
  })

  it('puts things in the order that stands beside them, and leaves out what has no place', () => {
    const places = [
      ['item-1', '２'],
      ['item-2', ''],
      ['item-3', ' 1 '],
      ['item-4', '-1'],
      ['item-5', '１０'],
      ['item-6', '一'],
    ].map(([item, place]) => [`OrderAgenda.items.${item}`, place ?? ''] as const)
    expect(posted('OrderAgenda', ...places).data).toEqual({ items: ['item-3', 'item-1', 'item-5'] })
  })

  it('takes neither of two answers where one is asked for', () => {
    const reasons = ['一', '二'].map((text) => ['ReturnOutsourcing.reason', text] as const)
    expect(posted('ReturnOutsourcing', ...reasons).data).toEqual({ reason: ['一', '二'] })
    expect(
      readCommandForm([
        ['type', 'ApproveOutsourcing'],
        ['type', 'DisapproveOutsourcing'],
      ]).type,
    ).toBe('')
    expect(
      posted('ReturnOutsourcing', ['ReturnOutsourcing.reason', '一'], ['ReturnOutsourcing.reason', '一']).data,
    ).toEqual({ reason: '一' })
  })

  it.each(['__proto__', 'constructor', 'toString', 'NoSuchCommand'])('knows no command %j', (type) => {
    expect(posted(type, [`${type}.reason`, 'x']).data).toEqual({ reason: 'x' })
  })

  it('gives no way to an object’s prototype', () => {
    posted('AcceptForm', ['AcceptForm.__proto__.polluted', 'x'], ['AcceptForm.constructor.prototype.polluted', 'x'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
