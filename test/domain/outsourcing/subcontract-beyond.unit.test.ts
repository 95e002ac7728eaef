import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { isAllOf, isNone } from '../../../domain/outsourcing/subcontracts/reads-as.ts'
import { mayWork } from '../../../domain/outsourcing/subcontracts/may-work.ts'
import { answersDoubt } from '../../support/doubt-acts.ts'
import { terminates } from '../../support/oversight-acts.ts'
import * as acts from '../../support/outsourcing-acts.ts'
import * as parts from '../../support/part-acts.ts'
import { people, type Who } from '../../support/rules.ts'

const { given, reaching, registers, vets } = acts
const { approvesChange, consents, recordsChangeOutcome, requestsChange, requestsSubcontract, vetsCompany } = parts
const [aoi, tsubame, toki] = ['株式会社あおい電算', '有限会社つばめ保守', '個人事業 とき']
const at = (text: string) => ({ at: text })
const running = [...reaching('in-force'), vetsCompany(), vetsCompany(toki)]
const ends = [
  acts.opensInspection(),
  acts.inspects(),
  acts.endsContract({ endsOn: day('2026-12-31') }, at('2027-01-01 00:00')),
]
const wrongName = (problem: string) => ({ field: 'name', problem })

describe('Art. 22(1) nobody passes the work on to themself', () => {
  const early = at('2026-04-23 10:00')

  it('the vendor who was approved, before there is a contract', () => {
    given(...reaching('contracting'))
      .when(requestsSubcontract({ name: '㈱あおい電算', corporateNumber: '' }, early))
      .thenRefuses('field-invalid', 'operational setting', wrongName('the-contractor-itself'))
  })

  it('a candidate who may yet become the contractor', () => {
    const candidates = [aoi, tsubame]
    given(
      acts.starts({ request: acts.request({ award: 'candidates', vendor: '', candidates }) }),
      ...candidates.map((vendor) => vets({ vendor })),
      acts.submits(),
      acts.acceptsForm(),
      acts.recordsOutcome(),
      acts.approves(),
    )
      .when(requestsSubcontract({}, early))
      .thenRefuses('field-invalid', 'operational setting', wrongName('may-become-the-contractor'))
  })

  it('the contractor under another name, whose corporate number it has', () => {
    given(...running)
      .when(requestsSubcontract({ corporateNumber: '1234567890123' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'corporateNumber', problem: 'of-another-vendor' })
  })

  it('a company under another number than the one under which it was vetted', () => {
    given(...running.slice(0, -2), vets({ vendor: tsubame, corporateNumber: '9876543210987' }, at('2026-06-30 10:00')))
      .when(requestsSubcontract({ corporateNumber: '1111111111111' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'corporateNumber', problem: 'not-as-vetted' })
  })

  it('whoever stands above already, at any depth', () => {
    const chain = [
      ...running,
      requestsSubcontract(),
      consents(),
      requestsSubcontract(
        { name: toki, corporateNumber: '', parent: 'subcontract-1', scope: '積込み' },
        at('2026-07-14 10:00'),
      ),
    ]
    for (const parent of ['subcontract-1', 'subcontract-2'])
      given(...chain)
        .when(requestsSubcontract({ parent, scope: '車両の手配' }, at('2026-07-15 10:00')))
        .thenRefuses('field-invalid', 'operational setting', wrongName('stands-above'))
  })

  it('a sub-contractor doesn’t become the contractor while its consent runs; once that is ended, it may', () => {
    const vetted = vets({ vendor: tsubame, checkedOn: day('2026-04-22') }, at('2026-04-22 10:00'))
    const consented = [
      ...reaching('contracting'),
      vetted,
      requestsSubcontract({ startsOn: day('2026-06-01') }, early),
      consents({}, at('2026-04-24 10:00')),
      requestsChange({ changes: { vendor: tsubame }, effectiveOn: day('2026-05-01') }, at('2026-04-25 10:00')),
      recordsChangeOutcome({ heldOn: day('2026-04-27') }, at('2026-04-27 16:00')),
      approvesChange({}, at('2026-04-28 10:00')),
      parts.effectsChange({}, at('2026-05-01 00:00')),
    ]
    given(...consented)
      .when(registers({ contractor: tsubame }))
      .thenRefuses('works-as-subcontractor', 'operational setting', { field: 'contractor' })
    const ends = parts.endsSubcontract({ endedOn: day('2026-05-01') }, at('2026-05-01 10:00'))
    expect(given(...consented, ends, registers({ contractor: tsubame })).state.stage).toBe('in-force')
  })
})

describe('Art. 22(1) what reads as beyond the approval, however it is written', () => {
  const work = '統合端末の点検と修理'

  it.each([
    '本業務の全部',
    '委託業務の一切',
    '業務全般',
    '保守業務一式',
    '丸投げ',
    '全業務',
    '業務を全て',
    '一括',
    '統合端末の点検と修理の全部',
    '統合端末の点検と修理（全部）',
    '統合端末の点検・修理',
    ' 統合端末の点検と修理。',
    '一式',
    '１００％',
    '業務の100パーセント',
    '十割',
    'まるごと',
    '全工程',
    'All of the work',
    'everything',
  ])('all of the work: %s', (scope) => {
    expect(isAllOf(scope, work)).toBe(true)
  })

  it.each(
    [
      ['部品の運搬', '統合端末の点検', '統合端末の点検と修理のうち部品の運搬', '全業務のうち運搬', '業務の一部'],
      ['機器一式の運搬', '印刷100部', '型番X100', '全国への配送'],
    ].flat(),
  )('a part of it: %s', (scope) => {
    expect(isAllOf(scope, work)).toBe(false)
  })

  it.each(
    [
      ['該当なし', '特になし', '再委託しない', '再委託を行わない', '再委託は、予定していない', '再委託の予定なし'],
      ['禁止', '再委託禁止', '再委託を禁止する', '不可', '再委託は認めない', '－', '-', 'N/A', '０件', '無'],
      ['なし（自社で行う）', '再委託は一切行わない', '再委託\u200bなし', '再委託することはない'],
      ['再委託は行わない予定です', '再委託を行わない方針', '全て自社で行う', '自社で対応', '業務は自社のみで実施する'],
    ].flat(),
  )('no sub-contracting: %s', (text) => {
    expect(isNone(text)).toBe(true)
  })

  it.each(
    [
      ['部品の運搬', '承諾を得た場合のほか禁止', 'なし（ただし部品の運搬を除く）', '再委託あり', '保守の一部'],
      ['許可', '再委託は承認', '実施', '再委託の予定'],
      ['自社と協力会社で行う', '一部を自社で行う', '自社で行わない', '協力会社が対応'],
    ].flat(),
  )('some of it: %s', (text) => {
    expect(isNone(text)).toBe(false)
  })

  it('how much is passed on is said by a choice: none is guessed, and words make no part of the whole', () => {
    given(...running)
      .when(requestsSubcontract({ extent: undefined as never }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'extent', problem: 'empty' })
    for (const over of [{ extent: 'whole' }, { scope: '一式' }] as const)
      expect(given(...running, requestsSubcontract(over)).state.subcontracts[0]).toMatchObject({
        needs: 'council',
        beyond: ['whole'],
      })
  })

  it.each(['部品の運搬に限る', '', '要相談'])(
    'that nothing is passed on is said by a choice, too, beside “%s”',
    (subcontracting) => {
      const [, ...rest] = running
      const said = (passesOn: 'yes' | 'no') =>
        given(
          acts.starts({ request: acts.request({ passesOn, subcontracting: subcontracting || '未定' }) }),
          ...rest,
          requestsSubcontract(),
        ).state.subcontracts[0]?.beyond
      expect([said('no'), said('yes')]).toEqual([['none-approved'], undefined])
    },
  )

  it('all that was passed on to the one above is all of the work as well', () => {
    const { state } = given(
      ...running,
      requestsSubcontract(),
      consents(),
      requestsSubcontract({ name: toki, corporateNumber: '', parent: 'subcontract-1' }, at('2026-07-14 10:00')),
    )
    expect([state.subcontracts[1]?.needs, state.subcontracts[1]?.beyond]).toEqual(['council', ['whole']])
  })

  it('nobody hands on what they don’t handle themselves', () => {
    given(...running, requestsSubcontract(), consents())
      .when(
        requestsSubcontract(
          { name: toki, corporateNumber: '', parent: 'subcontract-1', information: ['configuration'] },
          at('2026-07-14 10:00'),
        ),
      )
      .thenRefuses('field-invalid', 'operational setting', { field: 'information', problem: 'not-of-the-one-above' })
  })
})

describe('Art. 22(1) a consent is given on things as they stand on its day', () => {
  const asked = [...running, requestsSubcontract({ information: ['configuration'] })]
  const changed = (changes: object) => [
    requestsChange({ changes, effectiveOn: day('2026-07-06') }, at('2026-07-02 10:00')),
    recordsChangeOutcome({ heldOn: day('2026-07-05') }, at('2026-07-05 12:00')),
    approvesChange({}, at('2026-07-06 10:00')),
  ]

  it.each([
    [{ subcontracting: '行わない' }, 'none-approved'],
    [{ information: ['none'] }, 'information'],
    [{ work: '部品の運搬' }, 'whole'],
  ] as const)('not where what is approved has changed since: %j', (changes, kind) => {
    given(...asked, ...changed(changes))
      .when(consents())
      .thenRefuses('subcontract-beyond-approval', 'operational setting', {
        subcontract: 'subcontract-1',
        beyond: [kind],
      })
  })

  it('not to a company that was found unsuitable since, nor while the head has still to judge it', () => {
    const found = { vendor: tsubame, checkedOn: day('2026-07-05'), verdict: 'unsuitable', note: '規程がない' } as const
    given(...asked, vets(found, at('2026-07-05 10:00')))
      .when(consents())
      .thenRefuses('subcontractor-unsuitable', 'operational setting', { subcontract: 'subcontract-1' })
    given(...asked, vets(found, { at: '2026-07-05 10:00', by: 'staff' }))
      .when(consents())
      .thenRefuses('vetting-missing', 'operational setting', { subcontract: 'subcontract-1', vendor: tsubame })
  })

  it('not beyond a contract that ends earlier by now, nor for a period that is over', () => {
    given(...asked, terminates({ endsOn: day('2026-08-31') }, at('2026-07-10 10:00')))
      .when(consents())
      .thenRefuses('subcontract-beyond-contract', 'operational setting', { field: 'endsOn', day: '2026-08-31' })
    given(...running, requestsSubcontract({ endsOn: day('2026-08-31') }))
      .when(consents({}, at('2026-09-01 10:00')))
      .thenRefuses('subcontract-over', 'operational setting', { subcontract: 'subcontract-1', day: '2026-08-31' })
  })

  it('says where whoever consents has looked into the company themself, under another post', () => {
    const both = { ...people.chief, posts: [...people.chief.posts, ...people.head.posts] } satisfies Who
    const looked = vets({ vendor: tsubame, checkedOn: day('2026-06-29') }, { at: '2026-06-30 10:00', by: both })
    const { state } = given(...reaching('in-force'), looked, requestsSubcontract(), consents({}, { by: both }))
    expect(state.subcontracts[0]?.consent?.ownWork).toEqual(['vetted'])
  })
})

describe('Arts. 20, 21 a change of the contractor is approved on things as they stand on its day', () => {
  const fourth = '株式会社よつば'
  const asked = [
    ...reaching('contracting'),
    vets({ vendor: fourth, checkedOn: day('2026-04-22') }, at('2026-04-22 10:00')),
    requestsChange({ changes: { vendor: fourth }, effectiveOn: day('2026-04-28') }, at('2026-04-23 10:00')),
    recordsChangeOutcome({ heldOn: day('2026-04-24') }, at('2026-04-24 12:00')),
  ]
  const unfit = (vendor: string) =>
    vets({ vendor, checkedOn: day('2026-04-28'), verdict: 'unsuitable', note: '規程がない' }, at('2026-04-28 09:00'))

  it('not to one who was found unsuitable since', () => {
    given(...asked, unfit(fourth))
      .when(approvesChange({}, at('2026-04-28 10:00')))
      .thenRefuses('vetting-missing', 'Art. 20', { vendor: fourth })
  })

  it('not once there is a contract with another', () => {
    given(...asked, registers({}, at('2026-05-11 10:00')))
      .when(approvesChange({}, at('2026-05-12 10:00')))
      .thenRefuses('contract-made', 'operational setting', { day: '2026-05-08' })
  })

  it('nor is it asked back to the first, who isn’t fit any more', () => {
    given(...asked, approvesChange({}, at('2026-04-28 08:00')), unfit(aoi))
      .when(requestsChange({ changes: { vendor: aoi }, effectiveOn: day('2026-05-02') }, at('2026-04-29 10:00')))
      .thenRefuses('vetting-missing', 'Art. 20', { field: 'changes.vendor', vendor: aoi })
  })
})

describe('Arts. 21, 22(1) a consent that a later change of what was approved has left beyond it', () => {
  const consented = [...running, requestsSubcontract({ information: ['configuration'] }), consents()]
  const changed = (changes: object, month = '08') => [
    requestsChange({ changes, effectiveOn: day(`2026-${month}-10`) }, at(`2026-${month}-02 10:00`)),
    recordsChangeOutcome({ heldOn: day(`2026-${month}-05`) }, at(`2026-${month}-05 12:00`)),
    approvesChange({}, at(`2026-${month}-06 10:00`)),
    parts.effectsChange({}, at(`2026-${month}-10 00:00`)),
  ]
  const inDoubt = [...consented, ...changed({ subcontracting: '再委託は行わない' })]
  const answers = (course: 'stands' | 'taken-back' | 'suspended') => answersDoubt({ course }, at('2026-08-11 10:00'))
  const may = (acts: readonly acts.OutsourcingAct[], on = '2026-09-01') =>
    mayWork(given(...acts).state, tsubame, day(on))

  it.each([
    [{ subcontracting: 'なし' }, 'none-approved'],
    [{ information: ['none'] }, 'information'],
    [{ work: '部品の運搬' }, 'whole'],
  ] as const)('is in doubt from the day on which that takes effect: %j', (changes, kind) => {
    const { state } = given(...consented, ...changed(changes))
    expect(state.doubts).toMatchObject([
      { cause: 'beyond-approval', about: 'subcontract-1', vendor: tsubame, beyond: [kind], answer: null },
    ])
    expect(given(...consented, ...changed(changes).slice(0, -1)).state.doubts).toEqual([])
    expect(state.tasks.open.map((one) => one.kind)).toContain('answer-doubt')
  })

  it('isn’t by a change that leaves it within, nor where it went beyond before and the council saw that', () => {
    expect(given(...consented, ...changed({ protection: '作業は職員二人が立ち会う。' })).state.doubts).toEqual([])
    const seen = [requestsSubcontract({ extent: 'whole' }), parts.recordsSubcontractOutcome(), consents()]
    expect(given(...running, ...seen, ...changed({ protection: '作業は職員二人が立ち会う。' })).state.doubts).toEqual(
      [],
    )
  })

  it('doesn’t stand by the chief’s word alone: it is taken back, and asked for anew it comes before the council', () => {
    given(...inDoubt)
      .when(answers('stands'))
      .thenRefuses('field-invalid', 'operational setting', { field: 'course', problem: 'not-with-this-doubt' })
    const back = [...inDoubt, answers('taken-back')]
    expect(given(...back).state.subcontracts[0]?.ended?.on).toBe('2026-08-11')
    const anew = requestsSubcontract({ startsOn: day('2026-08-20') }, at('2026-08-12 10:00'))
    expect(given(...back, anew).state.subcontracts[1]?.needs).toBe('council')
  })

  it('isn’t any more once another change has it within again, or the office has ended it, or the contract is over', () => {
    const lifted = (acts: readonly acts.OutsourcingAct[]) => given(...acts).state.doubts.map((one) => one.lifted)
    const again = changed({ subcontracting: '部品の運搬' }, '09').map(({ command, rules }) => ({
      rules,
      command: { ...command, data: JSON.parse(JSON.stringify(command.data).replaceAll('change-1', 'change-2')) },
    }))
    expect(lifted([...inDoubt, ...(again as typeof inDoubt)])).toEqual(['within-approval'])
    expect(lifted([...inDoubt, parts.endsSubcontract()])).toEqual(['ended'])
    expect(lifted([...inDoubt, terminates({ endsOn: day('2026-12-31') }), ...ends])).toEqual(['ended'])
  })

  it('lets nobody of that company, or of one below it, begin to work meanwhile, and says why', () => {
    const below = [
      requestsSubcontract(
        { name: toki, corporateNumber: '', parent: 'subcontract-1', scope: '積込み' },
        at('2026-07-14 10:00'),
      ),
      consents({ subcontract: 'subcontract-2' }, at('2026-07-15 10:00')),
    ]
    const [first, rest] = [consented, inDoubt.slice(consented.length)]
    const all = [...first, ...below, ...rest]
    expect(may([...first, ...below])).toMatchObject({ may: true })
    for (const company of [tsubame, toki])
      expect(mayWork(given(...all).state, company, day('2026-09-01'))).toMatchObject({
        may: false,
        refusal: { code: 'subcontract-in-doubt', details: { company, items: ['doubt-1'] } },
      })
    expect(mayWork(given(...all).state, aoi, day('2026-09-01'))).toMatchObject({ may: true })
  })
})
