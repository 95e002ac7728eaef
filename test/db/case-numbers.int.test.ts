import { afterAll, describe, expect, it } from 'vitest'
import { act, type RecordAccess } from '../../db/act/act.ts'
import { connect } from '../../db/connection/connect.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { readStream } from '../../db/kept/event-store.ts'
import { fiscalYearOf, fiscalYearStart } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { freshRecord } from '../support/record.ts'
import { actOf, newCase, take, takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

const numberOf = async (stream: CaseId): Promise<CaseNumber | undefined> =>
  (await readStream(record.pool, stream))
    .flatMap(({ event }) =>
      event.type === 'OutsourcingSubmitted' ? [(event.data as { readonly number: CaseNumber }).number] : [],
    )
    .at(-1)

const year = fiscalYearOf(wallDay())

/** Sets the case's clock to a moment; the wall clock goes on from there. */
const setClock = (stream: CaseId, day: PlainDate, time: `${number}:${number}`): Promise<unknown> =>
  record.admin.pool.query('update streams set offset_ms = $2 where stream = $1', [
    stream,
    epochOf(tokyoTime(day, time)) - Date.now(),
  ])

describe('case numbers', () => {
  it('are unique and without gaps when forty cases are submitted at once', async () => {
    const cases = await Promise.all(Array.from({ length: 40 }, () => takeUpTo(record, 'vet')))
    const answers = await Promise.all(cases.map((stream) => take(record, stream, 'submit')))
    expect(answers.map((one) => one.kind)).toEqual(Array(40).fill('done'))
    const numbers = await Promise.all(cases.map(numberOf))
    expect(numbers.map((one) => one?.serial).toSorted((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, nth) => nth + 1),
    )
    expect(new Set(numbers.map((one) => `${one?.series} ${one?.fiscalYear}`))).toEqual(new Set([`委 ${year}`]))
  })

  it('are so, too, when two processes draw them at once', async () => {
    const { pool, close } = connect({ url: record.database.url, max: 8 })
    try {
      const other: RecordAccess = { pool, timeSkipping: false }
      const before = await numberOf(await takeUpTo(record, 'submit'))
      const cases = await Promise.all(Array.from({ length: 24 }, () => takeUpTo(record, 'vet')))
      const answers = await Promise.all(
        cases.map((stream, nth) => take(nth % 2 === 0 ? record : other, stream, 'submit')),
      )
      expect(answers.map((one) => one.kind)).toEqual(Array(24).fill('done'))
      const serials = (await Promise.all(cases.map(numberOf))).map((one) => one!.serial)
      expect(serials.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 24 }, (_, nth) => before!.serial + nth + 1),
      )
    } finally {
      await close()
    }
  })

  it('begin again with 1 on 1 April', async () => {
    const newYear = fiscalYearStart(year + 1)
    const [before, first, second] = (await Promise.all([1, 2, 3].map(() => takeUpTo(record, 'vet')))) as [
      CaseId,
      CaseId,
      CaseId,
    ]
    await setClock(before, addDays(newYear, -1), '23:50')
    await setClock(first, newYear, '00:00')
    await setClock(second, newYear, '09:00')
    for (const stream of [first, before, second])
      expect(await take(record, stream, 'submit')).toMatchObject({ kind: 'done' })
    expect(await numberOf(first)).toEqual({ fiscalYear: year + 1, series: '委', serial: 1 })
    expect(await numberOf(second)).toEqual({ fiscalYear: year + 1, series: '委', serial: 2 })
    expect(await numberOf(before)).toEqual({ fiscalYear: year, series: '委', serial: 66 })
  })

  it('stay with a case that is sent back and submitted again', async () => {
    const stream = await takeUpTo(record, 'submit')
    const number = await numberOf(stream)
    await act(record, actOf(stream, 'secretariat', acts.sendsBack().command))
    expect(await take(record, stream, 'submit')).toMatchObject({ kind: 'done', again: false })
    expect(await numberOf(stream)).toEqual(number)
  })

  it('are not used up by a refused submission', async () => {
    const refused = await takeUpTo(record, 'start', newCase())
    expect(await take(record, refused, 'submit')).toMatchObject({ kind: 'refused' })
    const [one, two] = [await takeUpTo(record, 'submit'), await takeUpTo(record, 'submit')]
    expect((await numberOf(two))!.serial - (await numberOf(one))!.serial).toBe(1)
  })
})
