import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/kernel/instant.ts'
import { tokyo } from '../../support/rules.ts'
import {
  act,
  admitted,
  given,
  left,
  opened,
  permitFor,
  permits,
  seeing,
  visitor,
} from '../../support/entry-log-acts.ts'
import { ownSettled } from '../../support/own-settled.ts'

describe('Art. 7(2): whoever has no registered ID', () => {
  it('enters where the manager specially admits them, under somebody who may be there at that moment', () => {
    const { state } = given(opened, admitted())
    expect(state.entries).toHaveLength(1)
    expect(state.entries[0]).toMatchObject({
      id: 'entry-1',
      kind: 'special',
      name: '髙橋 健',
      enteredAt: tokyo('2026-05-11 14:00'),
      leftAt: null,
      by: { post: 'digital-promotion-head' },
      escorts: [
        {
          permit: permits.escort,
          name: '佐藤 翔',
          number: 'R8-許-004',
          idNumber: '0123',
          from: tokyo('2026-05-11 14:00'),
          to: null,
        },
      ],
    })
  })

  it('isn’t admitted by anybody else', () => {
    given(opened)
      .when(act('AdmitSpecially', 'head', '2026-05-11 14:05', visitor))
      .thenRefuses('not-permitted', 'Art. 7(2)', { whoCan: ['digital-promotion-head'] })
  })

  it('is admitted by a post that the manager has named, and by nobody where the setting leaves it to the manager', () => {
    const named = act('NameAdmitters', 'systemManager', '2026-04-02 10:00', { posts: ['secretariat'] })
    const { state } = given(opened, named, { ...act('AdmitSpecially', 'secretariat', '2026-05-11 14:05', visitor) })
    expect(state.entries[0]?.by.post).toBe('secretariat')
    const alone = (one: typeof named) => ({
      ...one,
      rules: {
        ...one.rules,
        settings: ownSettled(one.rules.settings, 'entry-log', { admittedBy: 'manager' as const }),
      },
    })
    given(opened, named)
      .when(alone(act('AdmitSpecially', 'secretariat', '2026-05-11 14:05', visitor)))
      .thenRefuses('admitted-by-manager-alone', 'Art. 7(2)', { whoCan: ['digital-promotion-head'] })
    given(opened).when(alone(named)).thenRefuses('admitted-by-manager-alone', 'operational setting', { field: 'posts' })
  })

  it('isn’t admitted specially to a place of terminals (level 1), which has no ledger', () => {
    given()
      .when(act('OpenEntryLog', 'systemManager', '2026-04-01 10:00', { room: 'terminals-citizen', fiscalYear: 2026 }))
      .thenRefuses('room-keeps-no-ledger', 'Art. 10', { field: 'room' })
  })

  it('has an escort whose permit is for this room and live at that very moment', () => {
    given(opened)
      .when(admitted({ escort: permits.otherRoom }))
      .thenRefuses('permit-of-other-room', 'Art. 7(2)', { field: 'escort' })
    given(opened)
      .when(
        admitted({}, '2026-05-11 14:05', seeing({ [permits.escort]: permitFor('佐藤 翔', { untilOn: '2026-05-10' }) })),
      )
      .thenRefuses('permit-not-live', 'Art. 7(2)', { field: 'escort', day: '2026-05-11' })
    given(opened)
      .when(
        admitted(
          {},
          '2026-05-11 14:05',
          seeing({ [permits.escort]: permitFor('佐藤 翔', { hours: ['09:00', '12:00'] }) }),
        ),
      )
      .thenRefuses('permit-not-live', 'Art. 7(2)', { field: 'escort', day: '2026-05-11' })
    given(opened)
      .when(admitted({}, '2026-05-11 14:05', seeing({})))
      .thenRefuses('permit-not-live', 'Art. 7(2)', { field: 'escort', day: '2026-05-11' })
  })

  it('may have an escort whose ID was registered within that minute, and not in the next', () => {
    const permit = permitFor('佐藤 翔')
    const since = (at: string) => ({
      ...permit,
      means: permit.means.map((one) => ({ ...one, given: { ...one.given, at: instant(at) } })),
    })
    const [within, next] = ['2026-05-11T05:00:59.999Z', '2026-05-11T05:01:00.000Z'].map((at) =>
      admitted({}, '2026-05-11 14:05', seeing({ [permits.escort]: since(at) })),
    )
    expect(given(opened, within!).state.entries).toHaveLength(1)
    given(opened).when(next!).thenRefuses('permit-not-live', 'Art. 7(2)', { field: 'escort', day: '2026-05-11' })
  })

  it('is handed over to another escort, and leaves; times of both stand in the ledger (Art. 10)', () => {
    const over = act('HandOverEscort', 'systemManager', '2026-05-11 15:10', {
      entry: 'entry-1',
      escort: permits.second,
      on: '2026-05-11',
      at: '15:00',
    })
    const { state } = given(opened, admitted({ escortIn: '13:50' }), over, left({ escortOut: '16:32' }))
    expect(state.entries[0]?.escorts.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['佐藤 翔', tokyo('2026-05-11 13:50'), tokyo('2026-05-11 15:00')],
      ['田中 舞', tokyo('2026-05-11 15:00'), tokyo('2026-05-11 16:32')],
    ])
    expect(state.entries[0]?.leftAt).toBe(tokyo('2026-05-11 16:30'))
    given(opened, admitted())
      .when(
        act('HandOverEscort', 'systemManager', '2026-05-11 15:10', {
          entry: 'entry-1',
          escort: permits.escort,
          on: '2026-05-11',
          at: '15:00',
        }),
      )
      .thenRefuses('escort-unchanged', 'Art. 7(2)', { field: 'escort' })
  })

  it('comes in a group under one escort, and one of the group may leave earlier', () => {
    const group = { companions: ['山田 翼　ヤマダ ツバサ', '林 実　ハヤシ ミノル'] }
    const earlier = act('RecordEarlierExit', 'systemManager', '2026-05-11 15:10', {
      entry: 'entry-1',
      who: '林 実',
      leftOn: '2026-05-11',
      leftAt: '15:00',
    })
    const { state } = given(opened, admitted(group), earlier)
    expect(state.entries[0]?.leftEarlier).toEqual([{ name: '林 実', at: tokyo('2026-05-11 15:00') }])
    given(opened, admitted())
      .when(earlier)
      .thenRefuses('field-invalid', 'Art. 10', { field: 'who', problem: 'nobody-else' })
  })

  it('is written down late with a reason only: an emergency at night', () => {
    given(opened)
      .when(admitted({ enteredAt: '02:30' }, '2026-05-11 09:00'))
      .thenRefuses('lateness-unexplained', 'operational setting', { field: 'lateness', minutes: 60 })
    const { state } = given(
      opened,
      admitted({ enteredAt: '02:30', lateness: '夜間の緊急対応のため。' }, '2026-05-11 09:00'),
    )
    expect(state.entries[0]?.lateness).toBe('夜間の緊急対応のため。')
  })
})

describe('Art. 10: times in the ledger', () => {
  it('aren’t to come, follow each other, and lie in the ledger’s year', () => {
    given(opened)
      .when(admitted({ enteredAt: '15:00' }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'enteredAt',
        day: '2026-05-11',
        today: '2026-05-11',
      })
    given(opened, admitted())
      .when(left({ leftAt: '13:59' }))
      .thenRefuses('times-reversed', 'operational setting', { field: 'leftAt', at: tokyo('2026-05-11 14:00') })
    given(opened)
      .when(admitted({ enteredOn: '2026-03-31', lateness: '失念' }))
      .thenRefuses('outside-ledger-year', 'operational setting', { field: 'enteredOn', year: 2026 })
  })

  it('run across midnight', () => {
    const { state } = given(
      opened,
      admitted({ enteredAt: '23:30' }, '2026-05-11 23:35'),
      left({ leftOn: '2026-05-12', leftAt: '01:15' }, '2026-05-12 01:20'),
    )
    expect(state.entries[0]).toMatchObject({ enteredAt: tokyo('2026-05-11 23:30'), leftAt: tokyo('2026-05-12 01:15') })
  })

  it('are missing an exit after 24 hours: the line is marked and somebody asked, and a late exit with its reason ends that', () => {
    const early = act('NoteExitMissing', 'practice', '2026-05-12 13:59', { entry: 'entry-1' })
    given(opened, admitted())
      .when(early)
      .thenRefuses('too-early', 'operational setting', { from: tokyo('2026-05-12 14:00') })
    const marked = given(
      opened,
      admitted(),
      act('NoteExitMissing', 'practice', '2026-05-12 14:00', { entry: 'entry-1' }),
    )
    expect(marked.state.entries[0]?.missedAt).toBe(tokyo('2026-05-12 14:00'))
    expect(marked.state.tasks.open.map(({ kind, about }) => [kind, about])).toEqual([['find-exit', 'entry-1']])
    const late = left({ lateness: '記録を失念していた。' }, '2026-05-12 15:00')
    const after = marked.when(late).after()
    expect(after.entries[0]).toMatchObject({ leftAt: tokyo('2026-05-11 16:30'), lateness: '記録を失念していた。' })
    expect(after.tasks.open).toEqual([])
    given(opened, admitted(), left())
      .when(act('NoteExitMissing', 'practice', '2026-05-12 14:00', { entry: 'entry-1' }))
      .thenNothing()
  })
})

describe('times that are written by the minute', () => {
  it('count as under control where the escort’s ID was registered within the minute of entry and exit', () => {
    const permit = permitFor('佐藤 翔')
    const [means] = permit.means
    const fresh = {
      ...permit,
      means: [{ ...means!, given: { ...means!.given, at: instant('2026-05-11T05:00:20.000Z') } }],
    }
    const others = seeing({ [permits.escort]: fresh })
    const { state } = given(opened, admitted({}, '2026-05-11 14:01', others))
    expect(state.entries[0]?.unescortedFrom).toBeNull()
    const out = left({ leftAt: '14:00' }, '2026-05-11 14:01', others)
    expect(given(opened, admitted({}, '2026-05-11 14:01', others), out).state.entries[0]?.unescortedFrom).toBeNull()
  })
})

describe('Scenario 29: a permit valid to 31 March, an entry on 1 April', () => {
  const openedNext = act('OpenEntryLog', 'practice', '2027-04-01 00:05', {
    room: 'computer-room-data',
    fiscalYear: 2027,
  })

  it('is refused: of whoever enters, and of whoever is to be the escort', () => {
    given(openedNext)
      .when(admitted({ enteredOn: '2027-04-01', enteredAt: '10:00' }, '2027-04-01 10:05'))
      .thenRefuses('permit-not-live', 'Art. 7(2)', { field: 'escort', day: '2027-04-01' })
    given(openedNext)
      .when(
        act('RecordEntry', 'systemManager', '2027-04-01 10:05', {
          enteredOn: '2027-04-01',
          enteredAt: '10:00',
          lateness: '',
          permit: permits.escort,
          purpose: '点検',
          belongings: '',
          badge: '',
        }),
      )
      .thenRefuses('permit-not-live', 'operational setting', { field: 'permit', day: '2027-04-01' })
  })

  it('marks whoever is still inside at midnight, and says so at the exit', () => {
    const inside = [opened, admitted({ enteredOn: '2027-03-31', enteredAt: '23:00' }, '2027-03-31 23:05')]
    const lost = act('NoteEscortLost', 'practice', '2027-04-01 00:00', {
      cause: permits.escort,
      how: 'ended',
      on: '2027-03-31',
    })
    const after = given(...inside, lost)
    expect(after.state.entries[0]?.unescortedFrom).toBe(tokyo('2027-04-01 00:00'))
    expect(after.state.tasks.open.map(({ kind, about }) => [kind, about])).toEqual([['escort-lost', 'entry-1']])
    const out = left({ leftOn: '2027-04-01', leftAt: '00:30' }, '2027-04-01 00:35')
    expect(
      given(...inside)
        .when(out)
        .after().entries[0]?.unescortedFrom,
    ).toBe(tokyo('2027-04-01 00:00'))
    expect(after.when(out).after().tasks.open).toEqual([])
  })
})
