import { expect, it } from 'vitest'
import { monthsOf, monthSpan, uncovered } from '../../../domain/entry-log/device/coverage.ts'
import { entryLog } from '../../../domain/entry-log/entry-log.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/entry-log-acts.ts'
import { tokyo } from '../../support/rules.ts'
import { keepsStory } from '../../support/story.ts'
import { taskActs } from '../../support/task-acts.ts'
import { ownSettled } from '../../support/own-settled.ts'

const { act, admitted, left, opened, permits, permitFor, seeing, usual } = acts
const { reminds, escalates } = taskActs
/** The first escort's permit is over since three in the afternoon. */
const endedAt = (at: string) =>
  seeing({
    [permits.escort]: { ...permitFor('佐藤 翔'), stage: 'closed', ending: { how: 'left', at: tokyo(at) } as never },
    [permits.second]: permitFor('田中 舞'),
  })
const over = endedAt('2026-05-11 15:00')
const by = 'systemManager'
const hands = (data: object, at = '2026-05-11 15:05', others = usual) =>
  act(
    'HandOverEscort',
    by,
    at,
    { entry: 'entry-1', escort: permits.second, on: '2026-05-11', at: '15:00', ...data },
    others,
  )
const earlier = (data: object, at = '2026-05-11 15:05') =>
  act('RecordEarlierExit', by, at, { entry: 'entry-1', who: '鈴木', leftOn: '2026-05-11', leftAt: '15:00', ...data })
const records = (data: object, at = '2026-05-11 14:05', others = usual) =>
  act(
    'RecordEntry',
    by,
    at,
    {
      enteredOn: '2026-05-11',
      enteredAt: '14:00',
      lateness: '',
      permit: permits.escort,
      purpose: '点検',
      belongings: '',
      badge: '',
      ...data,
    },
    others,
  )
const corrects = (data: object, at = '2026-05-12 10:00', others = usual) =>
  act(
    'CorrectEntry',
    by,
    at,
    { entry: 'entry-1', item: 'name', on: null, at: '', text: '', reason: '書き誤り', ...data },
    others,
  )
const misses = (entry: string, at: string) => act('NoteExitMissing', 'practice', at, { entry })
const loses = (cause: string, at: string, others = over) =>
  act('NoteEscortLost', 'practice', at, { cause, how: 'ended', on: '2026-05-11' }, others)
const names = (posts: readonly string[], at = '2026-04-10 10:00') =>
  act('NameAdmitters', by, at, { posts: posts as readonly PostId[] })
const group = ['鈴木 二郎(スズキ ジロウ)', ' 田中 三郎']

it('a room’s ledger: special admissions under an escort, handed over, lost, left and corrected (Arts. 7(2) and 10)', async () => {
  await keepsStory('entry-log', 'visitors', [
    admitted(),
    act('OpenEntryLog', 'practice', '2026-04-01 00:05', { room: 'computer-room-data', fiscalYear: 2025 }),
    act('OpenEntryLog', 'practice', '2026-04-01 00:05', { room: 'nowhere', fiscalYear: 2026 }),
    act('OpenEntryLog', 'head', '2026-04-01 00:05', { room: 'computer-room-data', fiscalYear: 2026 }),
    opened,
    names(['citizen-head', 'digital-promotion-head', 'citizen-head']),
    names(['citizen-head']),
    names(['sobue-head', 'citizen-head']),
    names([]),
    names(['citizen-head']),
    act('AdmitSpecially', 'otherHead', '2026-05-11 14:05', acts.visitor),
    admitted({ enteredAt: '14:06' }),
    admitted({ enteredOn: '2026-03-31' }),
    admitted({ enteredAt: '13:04' }),
    admitted({ escortIn: '14:01' }),
    admitted({ escort: permits.otherRoom }),
    admitted({ escort: 'entry-permit/00000000-0000-4000-8000-000000000109' }),
    admitted({ companions: group, escortIn: '13:50' }),
    act('AdmitSpecially', 'head', '2026-05-11 14:05', { ...acts.visitor, escort: permits.second, name: '伊藤 守' }),
    records({}, '2026-05-11 14:05'),
    records({ permit: permits.otherRoom }),
    earlier({ entry: 'entry-9' }),
    earlier({ entry: 'entry-2' }),
    earlier({ leftAt: '13:59' }),
    earlier({ leftAt: '15:06' }),
    earlier({}),
    hands({ entry: 'entry-9' }),
    hands({ entry: 'entry-3' }),
    hands({ at: '13:59' }),
    hands({ at: '15:06' }),
    hands({ escort: permits.escort }),
    hands({ escort: permits.otherRoom }),
    loses('person/1', '2026-05-11 15:00'),
    loses(permits.escort, '2026-05-11 15:00', usual),
    loses(permits.escort, '2026-05-11 15:00'),
    loses(permits.escort, '2026-05-11 15:01'),
    reminds('escort-lost-1', '2026-05-11 15:03'),
    hands({ at: '14:59' }),
    hands({ at: '15:02' }, '2026-05-11 15:05'),
    misses('entry-1', '2026-05-11 16:00'),
    misses('entry-9', '2026-05-13 10:00'),
    misses('entry-2', '2026-05-12 13:59'),
    misses('entry-2', '2026-05-12 14:00'),
    misses('entry-2', '2026-05-12 14:01'),
    escalates('find-exit-1', '2026-05-20 09:00'),
    left({ leftAt: '15:01', lateness: '遅れて記す' }),
    left({ leftAt: '14:58', lateness: '遅れて記す' }),
    left({ leftAt: '16:36' }),
    left({ escortOut: '16:29' }),
    left({ escortOut: '16:36' }),
    left({ lateness: '' }, '2026-05-11 23:00'),
    left({ escortOut: '16:31' }),
    left({}),
    earlier({}),
    corrects({ text: '' }),
    corrects({ text: ' 髙橋 健 ' }),
    corrects({ item: 'belongings', text: ' ' }),
    corrects({ text: '髙橋 健一' }),
    corrects({ item: 'leftAt', on: '2026-05-11', at: '15:01' }),
    corrects({ item: 'leftAt', on: '2026-05-11', at: '16:40' }, '2026-05-11 16:39'),
    corrects({ item: 'leftAt', on: '2026-05-11', at: '16:40' }),
    corrects({ item: 'leftAt', on: '2026-05-11', at: '15:10' }),
    corrects({ item: 'enteredAt', on: null, at: '14:10' }),
    corrects({ item: 'enteredAt', on: '2026-05-11' }),
    corrects({ item: 'enteredAt', on: '2026-05-11', at: '15:03' }),
    corrects({ item: 'enteredAt', on: '2026-03-31', at: '14:10' }),
    corrects({ item: 'enteredAt', on: '2026-05-11', at: '13:40' }),
    corrects({ item: 'enteredAt', on: '2026-05-11', at: '13:45' }),
    corrects({ item: 'enteredAt', on: '2026-05-11', at: '13:45' }),
    corrects({ entry: 'entry-9' }),
    corrects({ entry: 'entry-2', item: 'leftAt', on: '2026-05-11', at: '16:00' }),
    left({ entry: 'entry-2', lateness: '書き忘れ' }, '2026-05-13 10:00'),
    left({ entry: 'entry-3' }, '2026-05-11 16:35', over),
    act('CloseEntryLog', 'practice', '2027-04-30 00:00', { fiscalYear: 2026 }),
    act('CloseEntryLog', 'practice', '2027-06-30 00:00', { fiscalYear: 2025 }),
    act('CloseEntryLog', 'practice', '2027-06-30 00:00', { fiscalYear: 2026 }),
    admitted(),
  ])
})

it('lines that the ledger’s state has let go, exits without control, and a ledger that waits for whoever is inside', async () => {
  const gone = (line: unknown) => seeing({ [permits.escort]: permitFor('佐藤 翔') }, { line: line as never })
  const first = acts.given(opened, admitted(), left()).state.entries[0]
  await keepsStory('entry-log', 'long-over', [
    opened,
    admitted(),
    left(),
    admitted({ name: '別の人', companions: ['連れ'] }),
    corrects({ text: '髙橋 一健' }, '2026-05-12 10:00', gone(null)),
    corrects({ text: '髙橋 一健' }, '2026-05-12 10:00', gone(first)),
    corrects({ text: '髙橋 二健' }, '2026-05-12 11:00', gone(first)),
    earlier({}),
    act('CloseEntryLog', 'practice', '2027-06-30 00:00', { fiscalYear: 2026 }),
    left({ entry: 'entry-2', leftAt: '16:00' }, '2026-05-11 16:05', over),
    admitted({ name: '三人目' }, '2026-05-11 14:05'),
    left({ entry: 'entry-3', leftAt: '15:05' }, '2026-05-11 16:05', endedAt('2026-05-11 15:00')),
    admitted({ name: '四人目' }, '2026-05-11 14:05'),
    loses(permits.escort, '2026-05-11 15:00'),
    admitted({ name: '五人目', enteredAt: '13:05' }, '2026-05-11 14:05'),
    left({ entry: 'entry-4' }, '2026-05-11 16:35', over),
  ])
})

it('a ledger opened by its keeper where the manager alone admits (Art. 7(2), operational setting)', async () => {
  const settings = ownSettled(settingsTemplate, 'entry-log', { admittedBy: 'manager' as const })
  const strictly = (one: ReturnType<typeof act>) => ({ ...one, rules: { ...one.rules, settings } })
  await keepsStory(
    'entry-log',
    'manager-alone',
    [
      act('OpenEntryLog', by, '2026-04-01 09:00', { room: 'computer-room-data', fiscalYear: 2026 }),
      names(['citizen-head']),
      names([]),
      admitted(),
    ].map(strictly),
  )
  const both = [opened, names(['citizen-head'])]
  await keepsStory('entry-log', 'manager-alone-now', [
    ...both,
    strictly(act('AdmitSpecially', 'head', '2026-05-11 14:05', acts.visitor)),
    strictly(names([])),
  ])
})

const empty = {
  shape: 'passages',
  at: '日時',
  on: '',
  time: '',
  direction: '方向',
  inWords: '入',
  outWords: '出',
  enteredAt: '',
  leftAt: '',
  id: 'ID',
  name: '',
}
const digest = 'a'.repeat(64)
const part = {
  from: '2026-05-10',
  to: '2026-05-31',
  count: 3,
  repeated: 0,
  flagged: 1,
  first: null,
  last: null,
  digest,
  file: digest,
  fileName: '入退室 5月.csv',
  mapping: empty,
}

it('the device’s log of each month: brought in, in parts and twice, asked for, or said not to be (Art. 10)', async () => {
  const brings = (data: object, at: string) => act('ImportDeviceLog', by, at, { ...part, ...data })
  const asks = (month: string, at: string) => act('AskForDeviceLog', 'practice', at, { month })
  const notes = (month: string, at: string) => act('NoteNoDeviceLog', by, at, { month, reason: '装置の故障' })
  await keepsStory('entry-log', 'device', [
    act('OpenEntryLog', 'practice', '2026-05-10 00:05', { room: 'computer-room-data', fiscalYear: 2026 }),
    asks('month-4', '2026-06-01 00:10'),
    asks('month-5', '2026-05-31 23:59'),
    asks('month-13', '2026-06-01 00:10'),
    brings({ to: '2026-05-09' }, '2026-05-31 10:00'),
    brings({ to: '2026-06-01' }, '2026-05-31 10:00'),
    brings({ from: '2026-03-31' }, '2026-05-31 10:00'),
    brings({ to: '2027-04-01' }, '2027-04-02 10:00'),
    brings({ count: 0, repeated: 0 }, '2026-05-31 10:00'),
    brings({ digest: 'A'.repeat(64) }, '2026-05-31 10:00'),
    brings({ file: 'a'.repeat(63) }, '2026-05-31 10:00'),
    brings({ to: '2026-05-30' }, '2026-05-31 10:00'),
    asks('month-5', '2026-06-01 00:10'),
    asks('month-5', '2026-06-02 00:10'),
    brings({ count: 0, repeated: 3, to: '2026-05-30' }, '2026-06-02 10:00'),
    brings({ from: '2026-05-31', to: '2026-05-31', flagged: 0 }, '2026-06-02 10:00'),
    asks('month-6', '2026-07-01 00:10'),
    notes('month-7', '2026-07-31 10:00'),
    notes('month-13', '2026-07-31 10:00'),
    notes('month-6', '2026-07-01 10:00'),
    notes('month-6', '2026-07-01 11:00'),
    asks('month-7', '2026-08-01 00:10'),
    asks('month-8', '2026-09-01 00:10'),
    brings({ from: '2026-08-02', to: '2026-08-31' }, '2026-09-02 10:00'),
    brings({ from: '2026-07-01', to: '2026-08-01' }, '2026-09-02 11:00'),
    brings({ count: 0, repeated: 3, from: '2026-09-01', to: '2026-09-01' }, '2026-09-02 11:00'),
    asks('month-9', '2026-10-01 00:10'),
    act('CloseEntryLog', 'practice', '2027-06-30 00:00', { fiscalYear: 2026 }),
  ])
})

it('knows the months of its year from the one in which it was opened, and which days nothing covers (Art. 10)', () => {
  const months = (openedAt: string | null) =>
    monthsOf({ fiscalYear: 2026, openedAt: openedAt === null ? null : tokyo(openedAt) })
  expect(months('2026-04-30 23:59')[0]).toBe('month-4')
  expect(months('2026-05-01 00:00')).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `month-${month}`))
  expect(months('2027-03-31 23:59')).toEqual(['month-3'])
  expect(months(null)).toEqual([])
  expect(monthSpan('month-4', 2026)).toEqual({ from: '2026-04-01', to: '2026-04-30' })
  expect(monthSpan('month-2', 2027)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(monthSpan('month-12', 2026)).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  expect(['month-0', 'month-13', 'month', 'month-4x', 'a month-4'].map((one) => monthSpan(one, 2026))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
  const span = (from: number, to: number) => ({ from: day(`2026-05-${from}`), to: day(`2026-05-${to}`) })
  expect(uncovered(span(10, 20), [])).toEqual([span(10, 20)])
  expect(uncovered(span(10, 20), [span(10, 20)])).toEqual([])
  expect(uncovered(span(10, 20), [span(11, 19)])).toEqual([span(10, 10), span(20, 20)])
  expect(uncovered(span(10, 20), [span(12, 13), span(15, 16)])).toEqual([span(10, 11), span(14, 14), span(17, 20)])
  expect(uncovered(span(10, 20), [span(21, 25)])).toEqual([span(10, 20)])
  expect(uncovered(span(10, 20), [span(20, 25)])).toEqual([span(10, 19)])
  expect(uncovered(span(10, 20), [{ from: day('2026-05-01'), to: day('2026-05-09') }])).toEqual([span(10, 20)])
  expect(uncovered(span(10, 20), [{ from: day('2026-05-01'), to: day('2026-05-10') }])).toEqual([span(11, 20)])
})

it('begins by itself in each room that keeps a ledger (operational setting)', () => {
  const begun = entryLog.beginsByItself?.(
    day('2027-03-31'),
    rulesOn(templateBook, day('2027-03-31')),
    day('2026-04-01'),
  )
  expect(begun).toEqual(
    ['computer-room-data', 'computer-room-server'].map((room) => ({
      key: `${room}/2026`,
      command: { type: 'OpenEntryLog', data: { room, fiscalYear: 2026 } },
    })),
  )
})

it('a room that a key lets people into, and one without a ledger (Art. 10)', async () => {
  await keepsStory(
    'entry-log',
    'key-room',
    [
      act('OpenEntryLog', 'practice', '2026-04-01 00:05', { room: 'terminals-citizen', fiscalYear: 2026 }),
      act('OpenEntryLog', 'practice', '2026-04-01 00:05', { room: 'media-storage', fiscalYear: 2026 }),
    ],
    [],
    { endsRefused: 'field-invalid' },
  )
})
