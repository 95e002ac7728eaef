import { describe, expect, it } from 'vitest'
import { entryLog } from '../../../domain/entry-log/entry-log.ts'
import { registeredRows } from '../../../domain/law/register.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { EntryPermitState } from '../../../domain/entry-permit/state.ts'
import { tokyo } from '../../support/rules.ts'
import { act, admitted, given, left, opened, permitFor, permits, seeing, usual } from '../../support/entry-log-acts.ts'

const setting = 'operational setting'
/** The escort's permit as it stands after something happened to it; the second escort's is as usual. */
const escortIs = (over: Partial<EntryPermitState>) =>
  seeing({ [permits.escort]: { ...permitFor('佐藤 翔'), ...over }, [permits.second]: permitFor('田中 舞') })
const revokedAt = (at: string) =>
  escortIs({
    stage: 'removing',
    ending: { how: 'revoked', on: day('2026-05-11'), at: tokyo(at), reason: '', by: null },
  })
const handsOver = (at: string, others = usual, escort: string = permits.second, now = at) =>
  act(
    'HandOverEscort',
    'systemManager',
    now,
    { entry: 'entry-1', escort, on: at.slice(0, 10), at: at.slice(11) },
    others,
  )
const lost = (at: string, others = revokedAt('2026-05-11 15:00')) =>
  act('NoteEscortLost', 'practice', at, { cause: permits.escort, how: 'ended', on: '2026-05-11' }, others)
const leavesEarlier = (who: string, at = '15:00') =>
  act('RecordEarlierExit', 'systemManager', '2026-05-11 16:00', {
    entry: 'entry-1',
    who,
    leftOn: '2026-05-11',
    leftAt: at,
  })
const corrects = (item: string, over: object, others = usual) =>
  act(
    'CorrectEntry',
    'systemManager',
    '2026-05-12 10:00',
    { entry: 'entry-1', item, on: null, at: '', text: '', reason: '書き誤り', ...over },
    others,
  )
const lineOf = (...past: readonly (typeof opened)[]) => given(...past).state.entries[0]

describe('a time in which nobody had control (Art. 7(2))', () => {
  const gap = [{ from: tokyo('2026-05-11 15:00'), to: tokyo('2026-05-11 16:00') }]

  it('stays with the line after another has taken over, and the line stays marked', () => {
    const past = [
      opened,
      admitted(),
      lost('2026-05-11 15:00'),
      handsOver('2026-05-11 16:00', revokedAt('2026-05-11 15:00')),
    ] as const
    expect(lineOf(...past)).toMatchObject({ unescortedFrom: null, gaps: gap })
    const row = registeredRows(entryLog.registers, given(...past).state).find(({ item }) => item === 'entry-1')
    expect([row?.stage, row?.cells['marked']]).toEqual(['inside', true])
  })

  it('is known at the hand-over, whenever the practice comes round to marking it', () => {
    expect(lineOf(opened, admitted(), handsOver('2026-05-11 16:00', revokedAt('2026-05-11 15:00')))).toMatchObject({
      gaps: gap,
    })
    expect(lineOf(opened, admitted(), handsOver('2026-05-11 14:30'))?.gaps).toBeUndefined()
  })

  it('begins when the permit ended, rested or was out of its hours, not when somebody noticed', () => {
    const since = (others: ReturnType<typeof escortIs>) =>
      lineOf(opened, admitted(), lost('2026-05-11 18:30', others))?.unescortedFrom
    expect(since(revokedAt('2026-05-11 15:00'))).toBe(tokyo('2026-05-11 15:00'))
    const rests = [{ from: tokyo('2026-05-11 15:20'), until: null, reason: '', by: null }]
    expect(since(escortIs({ stage: 'suspended', suspensions: rests }))).toBe(tokyo('2026-05-11 15:20'))
    expect(since(escortIs(permitFor('佐藤 翔', { hours: ['08:30', '17:15'] })))).toBe(tokyo('2026-05-11 17:16'))
    const [means] = permitFor('佐藤 翔').means
    const over = { how: 'lost' as const, at: tokyo('2026-05-11 15:40'), reason: '' }
    expect(since(escortIs({ means: means ? [{ ...means, status: 'to-remove', over }] : [] }))).toBe(
      tokyo('2026-05-11 15:40'),
    )
  })

  it('ends with the same escort, too, where that one may be there again', () => {
    const back = escortIs({
      suspensions: [{ from: tokyo('2026-05-11 15:00'), until: tokyo('2026-05-11 15:30'), reason: '', by: null }],
    })
    const rests = escortIs({
      stage: 'suspended',
      suspensions: [{ from: tokyo('2026-05-11 15:00'), until: null, reason: '', by: null }],
    })
    given(opened, admitted())
      .when(handsOver('2026-05-11 15:40', back, permits.escort))
      .thenRefuses('escort-unchanged', 'Art. 7(2)', { field: 'escort' })
    const line = lineOf(
      opened,
      admitted(),
      lost('2026-05-11 15:01', rests),
      handsOver('2026-05-11 15:40', back, permits.escort),
    )
    expect([line?.unescortedFrom, line?.gaps]).toEqual([
      null,
      [{ from: tokyo('2026-05-11 15:00'), to: tokyo('2026-05-11 15:40') }],
    ])
  })

  it('is known of an exit that is corrected to a later time, and gone where they had left before it', () => {
    const later = corrects('leftAt', { on: '2026-05-11', at: '18:00' }, revokedAt('2026-05-11 17:00'))
    expect(lineOf(opened, admitted(), left(), later)?.unescortedFrom).toBe(tokyo('2026-05-11 17:00'))
    const out = left({}, '2026-05-11 16:35', revokedAt('2026-05-11 15:00'))
    expect(lineOf(opened, admitted(), out)?.unescortedFrom).toBe(tokyo('2026-05-11 15:00'))
    const before = corrects('leftAt', { on: '2026-05-11', at: '14:50' }, revokedAt('2026-05-11 15:00'))
    expect(lineOf(opened, admitted(), out, before)?.unescortedFrom).toBeNull()
  })
})

describe('a group (Art. 10)', () => {
  const group = admitted({ companions: ['山田 太 ヤマダ フトシ', '佐藤 健', '佐藤 健'] })

  it('is left by whoever is of it, each once, by name with or without how it is read', () => {
    for (const who of ['山田 太', '山田 太　ヤマダ フトシ', '高橋 健'])
      expect(lineOf(opened, group, leavesEarlier(who))?.leftEarlier).toMatchObject([{ name: who }])
    const nobody = { field: 'who', problem: 'nobody-else' }
    given(opened, group).when(leavesEarlier('鈴木 次郎')).thenRefuses('field-invalid', 'Art. 10', nobody)
    given(opened, group, leavesEarlier('山田 太'))
      .when(leavesEarlier('山田 太', '15:10'))
      .thenRefuses('field-invalid', 'Art. 10', nobody)
    const both = [opened, group, leavesEarlier('佐藤 健'), leavesEarlier('佐藤 健', '15:10')] as const
    expect(lineOf(...both)?.leftEarlier).toHaveLength(2)
    given(...both)
      .when(leavesEarlier('佐藤 健', '15:20'))
      .thenRefuses('field-invalid', 'Art. 10', nobody)
  })

  it('leaves as a whole not before those who left earlier, as written and as corrected (operational setting)', () => {
    const refused = { field: 'leftAt', at: tokyo('2026-05-11 15:30') }
    given(opened, group, leavesEarlier('山田 太', '15:30'))
      .when(left({ leftAt: '15:00' }))
      .thenRefuses('times-reversed', setting, refused)
    given(opened, group, leavesEarlier('山田 太', '15:30'), left())
      .when(corrects('leftAt', { on: '2026-05-11', at: '15:00' }))
      .thenRefuses('times-reversed', setting, { ...refused, field: 'at' })
  })
})

describe('a correction (Arts. 7(2) and 10)', () => {
  it('leaves a special admission its reason', () => {
    given(opened, admitted(), left())
      .when(corrects('reason', { text: '　' }))
      .thenRefuses('field-invalid', setting, { field: 'text', problem: 'empty' })
  })

  it('makes no other person of whoever entered by a permit', () => {
    const entered = act('RecordEntry', 'systemManager', '2026-05-11 14:05', {
      enteredOn: '2026-05-11',
      enteredAt: '14:00',
      lateness: '',
      permit: permits.escort,
      purpose: '点検',
      belongings: '',
      badge: '',
    })
    for (const item of ['name', 'kana', 'company'])
      given(opened, entered)
        .when(corrects(item, { text: '別人 太郎' }))
        .thenRefuses('field-invalid', setting, { field: 'item', problem: 'by-permit' })
    expect(lineOf(opened, entered, corrects('purpose', { text: '障害の調査' }))?.purpose).toBe('障害の調査')
  })
})
