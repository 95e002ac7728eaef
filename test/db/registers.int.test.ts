import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, type Act } from '../../db/act/act.ts'
import { append, type Append } from '../../db/act/append.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import type { StoredRow } from '../../db/rows/register-changes.ts'
import { caseId, type CaseId, type OfficeId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import * as incidents from '../support/incident-acts.ts'
import * as instructions from '../support/instruction-acts.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord({ timeSkipping: true })
afterAll(() => record[Symbol.asyncDispose]())
const today = wallDay()

const done = async (stream: CaseId, who: keyof typeof people, { command }: { readonly command: object }) => {
  const answer = await act(record, {
    stream,
    command: command as Act['command'],
    id: randomUUID(),
    origin: 'web',
    by: { person: people[who].person, via: { by: 'session' } },
  })
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal))
}

const rowsOf = async (stream: CaseId): Promise<readonly object[]> =>
  (await record.pool.query('select * from register_rows where stream = $1 order by register, item', [stream])).rows

const instructionId = caseId('instruction', randomUUID()) as CaseId
const incidentId = caseId('incident', randomUUID()) as CaseId

beforeAll(async () => {
  await done(instructionId, 'chief', instructions.issuesOnEntry({ dueOn: addDays(today, 20) }))
  await done(incidentId, 'staff', incidents.reports({ discoveredOn: today, discoveredTime: '00:00', contracts: [] }))
})

describe('a register’s rows', () => {
  it('are written by the act itself, each fact in its own column (Arts. 6 and 11)', async () => {
    const [row] = await rowsOf(instructionId)
    expect(row).toMatchObject({
      procedure: 'instruction',
      register: 'instructions',
      item: '',
      title: '統合端末の離席時ロックの徹底',
      offices: ['citizen'],
      readers: [],
      for_council: false,
      stage: 'issued',
      ending: null,
      starts_on: today,
      ends_on: addDays(today, 20),
      holders: ['citizen-head'],
      waiting_for: 'acknowledge',
      cells: { addressee: 'citizen-head' },
    })
  })

  it('say of an incident whose it is and who reported it (Art. 22(5))', async () => {
    expect(await rowsOf(incidentId)).toMatchObject([
      { register: 'incidents', offices: ['citizen'], for_council: true, cells: incidentCells },
    ])
  })

  it('change with each act that changes them', async () => {
    await done(instructionId, 'head', instructions.acknowledges())
    expect(await rowsOf(instructionId)).toMatchObject([{ stage: 'in-hand', waiting_for: 'carry-out' }])
  })

  it('leave the lists’ other columns to the procedure that they belong to', async () => {
    const { rows } = await record.pool.query(`select distinct vendor from cases where procedure <> 'outsourcing'`)
    expect(rows).toEqual([{ vendor: '' }])
  })

  it('are none for a procedure without registers', async () => {
    expect(await rowsOf(await takeUpTo(record, 'start'))).toEqual([])
  })
})

const incidentCells = { reportedBy: '株式会社あおい電算 保守責任者' }

describe('rows of a case’s items', () => {
  const entry = (item: string, title: string): StoredRow => ({
    register: 'badges',
    item,
    fiscalYear: null,
    series: null,
    serial: null,
    title,
    search: title,
    offices: ['citizen' as OfficeId],
    readers: [],
    forCouncil: false,
    stage: 'lent',
    ending: null,
    startsOn: null,
    endsOn: null,
    openedAt: '2026-04-01T00:00:00.000Z',
    holders: [],
    waitingFor: null,
    due: null,
    cells: { 'with "quotes"': ['、', null] },
  })

  /** The rows alone, of an act that is otherwise as any other. */
  const writes = async (registers: Append['registers']) => {
    const stream = incidentId
    const { rows } = await record.pool.query<{ version: number; state: object; hash: Buffer }>(
      'select version, state, hash from streams where stream = $1',
      [stream],
    )
    const { rows: lists } = await record.pool.query<{ row: object }>(
      `select json_build_object('title', title, 'office', office, 'stage', stage, 'startedBy', started_by) as row
        from cases where stream = $1`,
      [stream],
    )
    const { version, state, hash } = rows[0]!
    const written = await append(record.pool, {
      stream,
      expected: version,
      ruleBook: 0,
      state,
      closed: false,
      events: [{ event: anEvent(stream, version + 1, await recordClock(record.pool)), hash }],
      command: { origin: 'web', id: randomUUID(), fingerprint: hash },
      row: { ...emptyRow, ...lists[0]!.row } as unknown as Append['row'],
      search: null,
      tasks: { opened: [], closed: [], reminded: [], escalated: [], put: [] },
      registers,
      hanging: null,
      secretariat: 'secretariat' as Append['secretariat'],
      cause: null,
      letters: [],
    })
    expect(written).not.toBeNull()
  }
  const emptyRow = {
    fiscalYear: null,
    series: null,
    serial: null,
    vendor: '',
    round: 1,
    forCouncil: true,
    startedAt: '2026-04-01T00:00:00.000Z',
    fromOn: null,
    untilOn: null,
    ending: null,
    holders: [],
    waitingFor: null,
    waitingSince: null,
    due: null,
  }
  const anEvent = (stream: CaseId, version: number, recordedAt: Instant) =>
    ({
      id: randomUUID(),
      stream,
      version,
      type: 'IncidentSupplemented',
      schemaVersion: 1,
      data: {},
      meta: {
        command: { origin: 'web', id: randomUUID(), type: 'SupplementReport' },
        actor: { kind: 'practice' },
        occurredAt: recordedAt,
        recordedAt,
        article: 'Art. 22(5)',
        guidelineVersion: '2023-04-01',
      },
    }) as unknown as Append['events'][number]['event']

  const badges = async () =>
    (
      await record.pool.query(
        `select item, title, cells from register_rows where stream = $1 and register = 'badges' order by item`,
        [incidentId],
      )
    ).rows

  it('come, change and go one by one, the others untouched', async () => {
    const cells = { 'with "quotes"': ['、', null] }
    await writes({ written: [entry('b-1', 'one'), entry('b-2', 'two'), entry('b-3', 'three')], gone: [] })
    expect(await badges()).toEqual([
      { item: 'b-1', title: 'one', cells },
      { item: 'b-2', title: 'two', cells },
      { item: 'b-3', title: 'three', cells },
    ])
    await writes({ written: [entry('b-2', 'two again')], gone: [{ register: 'badges', item: 'b-1' }] })
    expect(await badges()).toEqual([
      { item: 'b-2', title: 'two again', cells },
      { item: 'b-3', title: 'three', cells },
    ])
    expect(await rowsOf(incidentId)).toHaveLength(3)
    await record.admin.pool.query(`delete from register_rows where register = 'badges'`)
  })
})

describe('a rebuild', () => {
  const named = async (damage: string, ...differences: readonly object[]) => {
    const before = await rowsOf(instructionId)
    await record.admin.pool.query(damage)
    expect((await rebuild(record.pool)).differences.filter(({ what }) => what === 'register')).toEqual(differences)
    await rebuild(record.admin.pool, { write: true })
    expect(await rowsOf(instructionId)).toEqual(before)
  }
  const of = { stream: instructionId, what: 'register' }

  it('puts a row right: changed, gone, and made up', async () => {
    await named(
      `update register_rows set offices = '{heiwa}', cells = '{}', due = null where stream = '${instructionId}'`,
      { ...of, which: 'instructions', fields: ['due', 'offices', 'cells'] },
    )
    await named(`delete from register_rows where stream = '${instructionId}'`, {
      ...of,
      which: 'instructions',
      fields: ['missing'],
    })
    await named(
      `insert into register_rows (procedure, register, stream, item, title, search, offices, readers, for_council,
        stage, opened_at, holders, cells)
       select procedure, 'rooms', stream, 'r-1', title, search, offices, readers, for_council, stage, opened_at,
       holders, cells
       from register_rows where stream = '${instructionId}'`,
      { ...of, which: 'rooms r-1', fields: ['unknown'] },
    )
  })

  it('names the rows of a case that has no events, and leaves them alone', async () => {
    const stray = caseId('instruction', randomUUID()) as CaseId
    await record.admin.pool.query(
      `insert into register_rows (procedure, register, stream, item, title, search, offices, readers, for_council,
        stage, opened_at, holders, cells)
       select procedure, register, $1, item, title, search, offices, readers, for_council, stage, opened_at, holders,
       cells
       from register_rows where stream = $2`,
      [stray, instructionId],
    )
    expect((await rebuild(record.pool)).differences).toContainEqual({
      stream: stray,
      what: 'events',
      fields: ['missing'],
    })
    await record.admin.pool.query('delete from register_rows where stream = $1', [stray])
  })
})

describe('an act on a case that another release has written last', () => {
  it('writes all of its rows, whether they change or not', async () => {
    await record.admin.pool.query('delete from register_rows where stream = $1', [instructionId])
    await record.admin.pool.query('update streams set form = 0 where stream = $1', [instructionId])
    await done(instructionId, 'head', instructions.progresses())
    expect(await rowsOf(instructionId)).toMatchObject([{ register: 'instructions', stage: 'in-hand' }])
  })
})
