import { describe, expect, it } from 'vitest'
import { entryLog } from '../../../domain/entry-log/entry-log.ts'
import { reiwa5, type Guideline } from '../../../domain/guideline/guideline.ts'
import type { RoomMeans } from '../../../domain/guideline/rooms.ts'
import { act, admitted, given, left, opened, visitor } from '../../support/entry-log-acts.ts'

/** The same room where the guideline of the day has it at level 1. */
const atLevelOne = (means?: readonly RoomMeans[]): Guideline => ({
  ...reiwa5,
  roomLevels: reiwa5.roomLevels.map((one) => (one.level === 1 && means ? { ...one, means } : one)),
  rooms: reiwa5.rooms.map((room) => (room.id === 'computer-room-data' ? { ...room, level: 1 } : room)),
})
const under = <Act extends ReturnType<typeof act>>(guideline: Guideline, one: Act): Act => ({
  ...one,
  rules: { ...one.rules, guideline },
})

describe('Art. 7(2) at level 1 nobody is specially admitted, by whichever door', () => {
  it('not under a ledger that was opened while the room was at another level', () => {
    given(opened)
      .when(under(atLevelOne(), admitted()))
      .thenRefuses('no-special-admission', 'Art. 7(2)', { room: '電子計算機室（データ・セキュリティ情報の保管）' })
  })

  it('not where the level has visitors written down: a record is no admission', () => {
    const guideline = atLevelOne(['name-badge', 'visitors-record'])
    const ledger = under(guideline, opened)
    expect(given(ledger).state.stage).toBe('open')
    given(ledger)
      .when(under(guideline, admitted()))
      .thenRefuses('no-special-admission', 'Art. 7(2)', { room: '電子計算機室（データ・セキュリティ情報の保管）' })
  })

  it('not by somebody whom the manager named for it, nor by the keeper', () => {
    const named = act('NameAdmitters', 'systemManager', '2026-04-02 10:00', { posts: ['secretariat'] })
    given(opened, named)
      .when(under(atLevelOne(), act('AdmitSpecially', 'secretariat', '2026-05-11 14:05', visitor)))
      .thenRefuses('no-special-admission', 'Art. 7(2)', { room: '電子計算機室（データ・セキュリティ情報の保管）' })
  })

  it('not by a correction afterwards: that changes times and words of a line, never of which kind it is', () => {
    const { fields } = entryLog.commands['CorrectEntry']!
    const item = fields['item'] as { readonly kind: string; readonly choices: readonly string[] }
    expect(item.choices).not.toContain('kind')
    expect(item.choices).not.toContain('escorts')
    const past = [opened, admitted(), left()]
    const wanted = {
      entry: 'entry-1',
      item: 'reason',
      on: null,
      at: '',
      text: '許可があったことにする',
      reason: '誤記',
    }
    const { state } = given(...past, act('CorrectEntry', 'systemManager', '2026-05-13 10:00', wanted))
    expect(state.entries[0]).toMatchObject({ kind: 'special', reason: '許可があったことにする' })
    expect(state.entries[0]?.corrections).toMatchObject([{ item: 'reason', was: visitor.reason }])
  })

  it('and nothing of a ledger is brought in from paper: no command of it begins one but its opening', () => {
    const begins = Object.entries(entryLog.commands).filter(([, { at }]) => at.includes('none'))
    expect(begins.map(([type]) => type)).toEqual(['OpenEntryLog'])
  })

  it('no task is answered by it, so that no mailed link admits anybody', () => {
    const past = [opened, admitted(), act('NoteExitMissing', 'practice', '2026-05-12 14:05', { entry: 'entry-1' })]
    const answers = given(...past).state.tasks.open.flatMap((task) => task.answers)
    expect(answers).toContain('RecordExit')
    expect(answers).not.toContain('AdmitSpecially')
  })
})
