import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city } from '../../../domain/city/city.ts'
import { declaredSettings } from '../../../domain/city/settings/declared-settings.ts'
import { readSetting, writtenSetting } from '../../../domain/city/settings/read-setting.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import { isBusinessDay } from '../../../domain/kernel/calendar.ts'
import type { Json } from '../../../domain/kernel/json.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { changes, enacts, founds, settles } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'
import { people, tokyo } from '../../support/rules.ts'

const given = givenFor(city.decider)
const setting = 'operational setting'
const by = {
  person: people.administrator.person,
  name: people.administrator.name,
  post: 'administrator' as PostId,
  at: tokyo('2026-04-20 10:00'),
}
const bookAfter = (...acts: readonly ReturnType<typeof founds>[]) => bookOf(given(...acts).state, acts.length)
const on = (book: ReturnType<typeof bookAfter>, day: string) => rulesOn(book, plainDate(day))

describe('a rule book that was just begun', () => {
  it('says what was delivered, under its own version', () => {
    const { ruleBook, guideline, settings, calendar } = on(bookAfter(founds()), '2026-04-01')
    expect(ruleBook).toBe(1)
    expect(guideline).toEqual(reiwa5)
    expect(settings).toEqual(settingsTemplate)
    expect(calendar).toEqual(templateBook.calendar)
  })

  it('is begun once, by whoever operates the machine', () => {
    given(founds()).when(founds()).thenRefuses('already-started', setting, {})
    given().when(changes('council.quorum', '4')).thenRefuses('case-missing', setting, {})
  })
})

describe('a setting (operational setting)', () => {
  it('changes from its day on, with its reason, and every day before keeps what it had', () => {
    const act = changes('council.quorum', '４', '2026-05-01')
    given(founds())
      .when(act)
      .then({
        type: 'SettingChanged',
        article: setting,
        data: {
          name: 'council.quorum',
          value: 4,
          inForceFrom: plainDate('2026-05-01'),
          reason: '令和8年4月20日決裁',
          by,
        },
      })
    const book = bookAfter(founds(), act)
    expect(on(book, '2026-04-30').settings.council.quorum).toBe(3)
    expect(on(book, '2026-05-01').settings.council.quorum).toBe(4)
    expect(on(book, '2026-05-01').settings.council.deputies).toBe('notified-items')
  })

  it('keeps what was settled for a later day when something is settled for an earlier one afterwards', () => {
    const book = bookAfter(
      founds(),
      changes('dueAt', '16:00', '2026-07-01'),
      changes('remindAt', '08:45', '2026-05-01'),
      changes('dueAt', '17:00', '2026-06-01'),
    )
    const hours = (day: string) => [on(book, day).settings.dueAt, on(book, day).settings.remindAt]
    expect(hours('2026-04-30')).toEqual(['17:15', '09:00'])
    expect(hours('2026-05-31')).toEqual(['17:15', '08:45'])
    expect(hours('2026-06-30')).toEqual(['17:00', '08:45'])
    expect(hours('2026-07-01')).toEqual(['16:00', '08:45'])
  })

  it('of two values from the same day the one that was settled later holds', () => {
    const book = bookAfter(founds(), changes('linkReadsForDays', '10'), changes('linkReadsForDays', '20'))
    expect(on(book, '2026-04-20').settings.linkReadsForDays).toBe(20)
  })

  it('is refused where there is none of that name, for a day that is over, and where the value can’t be', () => {
    const when = (...of: Parameters<typeof changes>) => given(founds()).when(changes(...of))
    when('council.size', '4').thenRefuses('setting-unknown', setting, { field: 'name', name: 'council.size' })
    when('toString', '4').thenRefuses('setting-unknown', setting, { field: 'name', name: 'toString' })
    when('dueAt', '16:00', '2026-04-19').thenRefuses('setting-in-the-past', setting, {
      field: 'inForceFrom',
      day: plainDate('2026-04-19'),
      today: plainDate('2026-04-20'),
    })
    const unfit = (name: string, value: string, wanted: string) =>
      when(name, value).thenRefuses('setting-unfit', setting, { field: 'value', name, wanted })
    unfit('dueAt', '25:00', '09:00')
    unfit('council.quorum', '0', '1–99')
    unfit('council.quorum', '6', '1–5')
    unfit('council.deputies', 'some', 'none / notified-items / all')
    unfit('clausesNeedSecondReader', 'maybe', 'yes / no')
    unfit('remindOnBusinessDays', '-3, -3', '-60–60, …')
    unfit('signInRequired.of', 'chief, mayor', 'chief, chair, member')
    unfit('series.council', '12345678901', '1–10')
  })

  it('can be set wherever one stands in the settings, and what can be set stands there', () => {
    const leaves = (of: object, path: string): readonly string[] =>
      Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? leaves(value, `${path}${key}.`)
          : [`${path}${key}`],
      )
    const names = leaves(settingsTemplate, '').filter((name) => name !== 'inForceFrom')
    expect(Object.keys(declaredSettings).toSorted()).toEqual(names.toSorted())
  })

  it('is written as it is read: every value that is delivered can be given again', () => {
    for (const [name, declared] of Object.entries(declaredSettings)) {
      const value = name
        .split('.')
        .reduce<unknown>((of, key) => (of as Record<string, unknown>)[key], settingsTemplate) as Json
      expect({ name, ...readSetting(declared, writtenSetting(value)) }).toEqual({ name, ok: true, value })
    }
  })
})

describe('the calendar (operational setting)', () => {
  it('closes and opens days to come, and counts by them', () => {
    const book = bookAfter(founds(), settles('2026-11-02', '創立記念日'), settles('2026-05-04', null))
    const { calendar } = on(book, '2026-04-20')
    expect(isBusinessDay(templateBook.calendar, plainDate('2026-11-02'))).toBe(true)
    expect(isBusinessDay(calendar, plainDate('2026-11-02'))).toBe(false)
    expect(isBusinessDay(calendar, plainDate('2026-05-04'))).toBe(true)
  })

  it('refuses what changes nothing, and days that are over', () => {
    const when = (...of: Parameters<typeof settles>) => given(founds()).when(settles(...of))
    when('2026-05-07', null).thenRefuses('field-invalid', setting, { field: 'day', problem: 'not-closed' })
    when('2026-05-04', '休み').thenRefuses('field-invalid', setting, { field: 'day', problem: 'closed-already' })
    when('2026-05-09', '休み').thenRefuses('field-invalid', setting, { field: 'day', problem: 'closed-already' })
    when('2026-04-17', '休み').thenRefuses('date-in-past', setting, {
      field: 'day',
      day: plainDate('2026-04-17'),
      today: plainDate('2026-04-20'),
    })
  })
})

describe('a version of the guideline', () => {
  it('is in force from its day on; the first may have been so for years, a later one begins today or later', () => {
    const old = enacts({ inForceFrom: plainDate('2018-04-01') })
    const heads = ['citizen-head'] as readonly string[] as readonly PostId[]
    const amended = enacts({ inForceFrom: plainDate('2026-10-01'), heads })
    const book = bookAfter(founds(), old, amended)
    const versions = ['2017-01-01', '2026-09-30', '2026-10-01'].map((day) => on(book, day).guideline)
    expect(versions.map(({ version }) => version)).toEqual(['2018-04-01', '2018-04-01', '2026-10-01'])
    expect(versions.map((one) => one.heads.length)).toEqual([4, 4, 1])
    given(founds(), old)
      .when(enacts({ inForceFrom: plainDate('2026-04-19') }))
      .thenRefuses('guideline-in-the-past', setting, {
        field: 'inForceFrom',
        day: plainDate('2026-04-19'),
        today: plainDate('2026-04-20'),
      })
  })

  it('that names what it doesn’t have is refused, with all that is wrong at once', () => {
    const head = { office: 'citizen', head: 'citizen-head', staff: 'nobody' } as never
    given(founds())
      .when(
        enacts({
          requesting: [head],
          clauses: [{ id: 'purpose', article: 'Article 22', ja: '目的', en: 'Purpose' }],
          posts: [...reiwa5.posts, { ...reiwa5.posts[0]!, office: 'moon' as never }],
        }),
      )
      .thenRefuses('guideline-incomplete', setting, {
        field: 'posts.12',
        problem: 'twice',
        value: 'general-policy-director',
        problems: [
          { field: 'posts.12', problem: 'twice', value: 'general-policy-director' },
          { field: 'posts.12.office', problem: 'unknown-office', value: 'moon' },
          { field: 'requesting.0.staff', problem: 'unknown-post', value: 'nobody' },
          { field: 'clauses.0.article', problem: 'no-citation', value: 'Article 22' },
        ],
      })
  })
})
