/** Which acts of others leave an open page as good as it was for a command, and which make it stale. */
import { describe, expect, it } from 'vitest'
import { neverMatter, standsDespite } from '../../../domain/law/despite.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { procedureNamed, procedures } from '../../../domain/procedures.ts'

type Came = readonly [type: string, data: object]

const tasks = ['TaskReminded', 'TaskEscalated', 'TaskOpened', 'TaskClosed']
const lawOf = (procedure: string, type: string) => {
  const law = procedureNamed(procedure).commands[type]
  if (law === undefined) throw new Error(`no command ${type}`)
  return law
}
const held = ['sobue-head'] as unknown as readonly PostId[]
const stands = (procedure: string, type: string, data: object, ...came: readonly Came[]): boolean =>
  standsDespite(
    { commands: procedureNamed(procedure).commands, law: lawOf(procedure, type), held },
    { type, data: data as never },
    came.map(([type, data]) => ({ type, data })),
  )

const by = { name: '試験' }
const everyRow = procedures.flatMap(({ name, commands, parts }) =>
  Object.entries(commands).map(([type, law]) => ({
    name: `${name} ${type}`,
    law,
    table: commands,
    asides: Object.assign({}, ...Object.values(commands).map(({ aside }) => aside)) as Record<string, unknown>,
    events: parts.flatMap(({ evolve }) => Object.keys(evolve)),
  })),
)

describe('an open page', () => {
  it('is stale for every command by whatever neither its row nor the practice’s names, and never by a reminder', () => {
    for (const { name, law, table, asides, events } of everyRow) {
      const unnamed = ['NeverHeardOf', 'toString', ...events].filter(
        (type) => ![law.despite ?? {}, asides].some((said) => Object.hasOwn(said, type)) && !tasks.includes(type),
      )
      const passed = unnamed.filter((type) =>
        standsDespite({ commands: table, law, held }, { type: '', data: {} }, [{ type, data: {} }]),
      )
      expect([name, passed]).toEqual([name, []])
      expect([...neverMatter(table, law)]).toEqual(expect.arrayContaining(tasks))
    }
  })

  it('is as good as it was after what the practice only writes down: that somebody was told, or is asked', () => {
    const passing = procedures.flatMap(({ name, commands }) =>
      Object.values(commands).flatMap(({ told, aside = {} }) =>
        Object.keys(aside).map((event) => `${name} ${event}${told === undefined ? ' of people' : ''}`),
      ),
    )
    expect(passing.toSorted()).toEqual([
      'city EntrustingEndNoted',
      'council AgendaDrawn',
      'council ItemsTold',
      'council NextMeetingNoted',
      'council RhythmKept',
      'council RhythmMissed',
      'entry-log DeviceLogAskedFor',
      'entry-permit EntryRenewalSeasonBegan',
      'incident ContractTold',
      'incident IncidentProposalNoted',
      'management-method MethodReviewAsked',
      'operation-history HistoryCheckDue',
      'operation-history HistoryWatchTold',
      'outsourcing ProposalNoted',
      'outsourcing RenewalSeasonNoted',
      'outsourcing RenewalTold',
    ])
    const told: Came = ['ItemsTold', { items: [] }]
    expect([
      stands('council', 'DraftMinutes', {}, told),
      stands('incident', 'AssessIncident', {}, ['ContractTold', {}]),
    ]).toEqual([true, true])
  })

  it('is stale by what is asked and answered only where the act is with which that comes', () => {
    const comes: readonly Came[] = [
      ['TaskClosed', {}],
      ['TaskOpened', {}],
    ]
    expect([
      stands('council', 'CallMeeting', {}, ['RhythmMissed', {}], ...comes),
      stands('council', 'CallMeeting', {}, ['WhyNotMetRecorded', {}], ...comes),
    ]).toEqual([true, false])
  })

  it('is as good after a proposal came onto an agenda, but not for whoever was to note that, nor after a person’s note', () => {
    const noted = (type: string, data: object, about: string, meetingCase: string | null) =>
      stands('incident', type, data, ['IncidentProposalNoted', { about, meetingCase }])
    expect([
      noted('SupplementReport', {}, 'proposal-1', 'council/1'),
      noted('SupplementReport', {}, 'proposal-1', null),
      noted('NoteProposed', { about: 'proposal-2' }, 'proposal-1', null),
      noted('NoteProposed', { about: 'proposal-1' }, 'proposal-1', 'council/1'),
    ]).toEqual([true, false, true, false])
  })

  it('is stale by an agenda that was drawn, but not where nothing waited', () => {
    const drawn = (...items: readonly object[]) => stands('council', 'CallMeeting', {}, ['AgendaDrawn', { items }])
    expect([drawn(), drawn({ item: 'item-1' })]).toEqual([true, false])
  })

  it('is stale where one of several acts matters', () => {
    const other: Came = ['AuthorityReviewed', { row: 'row-2' }]
    const same: Came = ['AuthorityReviewed', { row: 'row-1' }]
    const review = (...came: readonly Came[]) =>
      stands(
        'authority-review',
        'ReviewAuthority',
        { row: 'row-1', outcome: 'keep', reason: '', againOn: null },
        ...came,
      )
    expect([review(other), review(other, ['TaskClosed', {}]), review(other, same, other)]).toEqual([true, true, false])
  })
})

describe('where many act on one case at once', () => {
  const count = (item: string) => ({ item, outcome: 'found', place: '', note: '' })
  const line = { name: '髙橋 健', company: '中部電算', escorts: [{ permit: 'entry-permit/1' }] }
  const admission = { name: '髙橋　健', company: '中部電算' }

  it.each<readonly [string, string, object, passes: Came, stale: Came]>([
    [
      'management-method',
      'AcknowledgeMethodVersion',
      { reader: 'reader-1', remarks: '' },
      ['MethodVersionAcknowledged', { reader: 'reader-2', remarks: '離席時が分かりにくい', by }],
      ['MethodVersionAcknowledged', { reader: 'reader-1', remarks: '', by }],
    ],
    [
      'management-method',
      'AcknowledgeMethodVersion',
      { reader: 'reader-1', remarks: '' },
      ['MethodSettled', { version: 2 }],
      ['MethodCameIntoForce', { version: 2, readers: [] }],
    ],
    [
      'management-method',
      'ExcuseMethodReader',
      { reader: 'reader-1', reason: '異動' },
      ['MethodReaderLeft', { readers: ['reader-2'] }],
      ['MethodReaderLeft', { readers: ['reader-2', 'reader-1'] }],
    ],
    [
      'management-method',
      'SettleMethod',
      { inForceFrom: '2026-04-10', note: '' },
      ['MethodVersionAcknowledged', { reader: 'reader-2', remarks: '' }],
      ['MethodVersionAcknowledged', { reader: 'reader-2', remarks: '離席時が分かりにくい' }],
    ],
    [
      'management-method',
      'SettleMethod',
      { inForceFrom: '2026-04-10', note: '' },
      ['MethodReaderExcused', {}],
      ['MethodAmended', {}],
    ],
    [
      'authority-review',
      'ReviewAuthority',
      { row: 'row-1' },
      ['RevocationFollowed', { row: 'row-2' }],
      ['ReviewTimeOver', { unreviewed: [] }],
    ],
    [
      'authority-review',
      'FollowRevocation',
      { row: 'row-1' },
      ['AuthorityReviewed', { row: 'row-2' }],
      ['RevocationFollowed', { row: 'row-1' }],
    ],
    [
      'entry-log',
      'RecordExit',
      { entry: 'entry-1' },
      ['SpeciallyAdmitted', { line }],
      ['ExitMissed', { entry: 'entry-1' }],
    ],
    [
      'entry-log',
      'CorrectEntry',
      { entry: 'entry-1' },
      ['ExitRecorded', { entry: 'entry-2' }],
      ['DeviceLogImported', {}],
    ],
    [
      'entry-log',
      'AdmitSpecially',
      { ...admission, name: '林 実' },
      ['SpeciallyAdmitted', { line }],
      ['AdmittersNamed', {}],
    ],
    [
      'entry-log',
      'AdmitSpecially',
      { ...admission, company: '別の会社' },
      ['SpeciallyAdmitted', { line }],
      ['SpeciallyAdmitted', { line: { ...line, company: '別の会社' } }],
    ],
    ['entry-log', 'AdmitSpecially', admission, ['EntryRecorded', { line }], ['SpeciallyAdmitted', { line }]],
    [
      'entry-log',
      'RecordEntry',
      { permit: 'entry-permit/2' },
      ['EntryRecorded', { line }],
      ['EntryRecorded', { line: { ...line, escorts: [{ permit: 'entry-permit/2' }] } }],
    ],
    [
      'entry-log',
      'NoteNoDeviceLog',
      { month: 'month-4' },
      ['NoDeviceLogNoted', { month: 'month-5' }],
      ['NoDeviceLogNoted', { month: 'month-4' }],
    ],
    [
      'stock-take',
      'CountAssets',
      { counts: [count('item-1'), count('item-2')] },
      ['AssetsCounted', { counts: [count('item-3')] }],
      ['AssetsCounted', { counts: [count('item-3'), count('item-2')] }],
    ],
    [
      'stock-take',
      'SettleStockDifference',
      { item: 'item-1' },
      ['StockTakeDifferenceSettled', { item: 'item-2' }],
      ['StockTakeDifferenceSettled', { item: 'item-1' }],
    ],
    [
      'incident',
      'ReportFollowUp',
      { followUp: 'follow-up-1' },
      ['FollowUpReported', { followUp: 'follow-up-2' }],
      ['FollowUpReported', { followUp: 'follow-up-1' }],
    ],
    [
      'incident',
      'NotifyDone',
      { notice: 'police' },
      ['NoticeMade', { notice: 'prefecture' }],
      ['NoticeWaived', { notice: 'police' }],
    ],
    ['incident', 'NotifyDone', { notice: 'police' }, ['FollowUpOrdered', {}], ['ReportSupplemented', {}]],
    [
      'council',
      'ReplyAttendance',
      { member: 'citizen-head' },
      ['AttendanceReplied', { member: 'sobue-head' }],
      ['AgendaItemPut', {}],
    ],
    [
      'council',
      'ConsentToCircular',
      { member: 'citizen-head' },
      ['ConsentReplied', { member: 'sobue-head', consents: true, reason: '' }],
      ['ConsentReplied', { member: 'sobue-head', consents: true, reason: '急ぐため' }],
    ],
    [
      'council',
      'AnswerQuestion',
      { question: 'question-1' },
      ['OpinionGiven', { member: 'sobue-head' }],
      ['QuestionAnswered', { question: 'question-1' }],
    ],
    [
      'asset',
      'ReceiveAsset',
      { handOver: 'hand-over-1' },
      ['AssetGivenBack', { handOver: 'hand-over-2' }],
      ['AssetTakenBack', { handOver: 'hand-over-1' }],
    ],
    ['asset', 'TakeAssetBack', { handOver: 'hand-over-1' }, ['AssetHandedOver', {}], ['AssetLost', {}]],
    [
      'entry-supervision',
      'ReportOnEntry',
      { finding: 'in-order' },
      ['EntryControlReported', { by: { post: 'citizen-head' } }],
      ['EntryControlReported', { by: { post: 'sobue-head' } }],
    ],
    [
      'entry-supervision',
      'ReportOnEntry',
      { finding: 'in-order' },
      ['EntryReportAskedAgain', { manager: 'citizen-head' }],
      ['EntryReportAskedAgain', { manager: 'sobue-head' }],
    ],
    [
      'operation-plan',
      'AnswerPlanConsultation',
      { opinion: 'agreed', note: '' },
      ['OperationPlanConsultationAnswered', { opinion: 'agreed', note: '', by: { post: 'citizen-head' } }],
      ['OperationPlanConsultationAnswered', { opinion: 'agreed', note: '', by: { post: 'sobue-head' } }],
    ],
    [
      'operation-plan',
      'AnswerPlanConsultation',
      { opinion: 'agreed', note: '' },
      ['OperationPlanConsultationAnswered', { opinion: 'agreed', note: '', by: { post: 'citizen-head' } }],
      [
        'OperationPlanConsultationAnswered',
        { opinion: 'agreed', note: '繁忙期を避ける', by: { post: 'citizen-head' } },
      ],
    ],
  ])('%s %s rests on its own part alone: %o', (procedure, type, data, passes, stale) => {
    expect([stands(procedure, type, data, passes), stands(procedure, type, data, stale)]).toEqual([true, false])
  })

  it('what rests on the whole stays stale by every act: an opinion, and what ends a round', () => {
    for (const [procedure, type] of [
      ['council', 'GiveOpinion'],
      ['stock-take', 'FinishStockTake'],
      ['authority-review', 'ReportReview'],
    ] as const)
      expect([type, lawOf(procedure, type).despite]).toEqual([type, undefined])
  })
})
