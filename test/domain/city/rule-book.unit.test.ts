import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city, declaredSettings, deliveredSettings, procedures } from '../../../domain/procedures.ts'
import { givenFrom } from '../../../domain/city/guideline/guideline-given.ts'
import { basisOf } from '../../../domain/guideline/basis-of.ts'
import { citation, citationWithPaper } from '../../../domain/guideline/citation.ts'
import { questionnaireOn } from '../../../domain/guideline/questionnaire.ts'
import { settingAt } from '../../../domain/setting-at.ts'
import { readSetting, writtenSetting } from '../../../domain/city/settings/read-setting.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { beginsByItselfOn, recordedBy, rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import { withoutBranches } from '../../../domain/guideline/without-branches.ts'
import { isBusinessDay } from '../../../domain/kernel/calendar.ts'
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
const seated = ({ post }: { readonly post: PostId }) => ({ post, article: setting }) as const
const mapped = (roles: typeof reiwa5.roles) =>
  Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, seated(role)])) as unknown as typeof roles
const on = (book: ReturnType<typeof bookAfter>, day: string) => rulesOn(book, plainDate(day))

describe('a rule book that was just begun', () => {
  it('says what was delivered, under its own version', () => {
    const { ruleBook, guideline, settings, calendar } = on(bookAfter(founds()), '2026-04-01')
    expect(ruleBook).toBe(1)
    expect(guideline).toEqual(reiwa5)
    expect(settings).toEqual(settingsTemplate)
    expect(calendar).toEqual(templateBook.calendar)
  })

  it('says it without another municipality’s branches where it was founded so, until its own version holds', () => {
    const begun = founds()
    const plain = {
      ...begun,
      command: { ...begun.command, data: { ...begun.command.data, withoutBranches: true } },
    } as ReturnType<typeof founds>
    expect(on(bookAfter(plain), '2026-04-01').guideline).toEqual(withoutBranches(reiwa5))
    const later = bookAfter(plain, enacts({ inForceFrom: plainDate('2026-06-01') }))
    expect(on(later, '2026-05-31').guideline).toEqual(withoutBranches(reiwa5))
    expect(on(later, '2026-06-01').guideline.offices).toEqual(reiwa5.offices)
    // Nothing begins by itself by a guideline that isn't the city's; where the delivered one is kept, from the start.
    const begins = (book: typeof later) =>
      ['2026-04-01', '2026-05-31', '2026-06-01'].map((day) => beginsByItselfOn(book, plainDate(day)))
    expect([bookAfter(plain), later, bookAfter(founds())].map(begins)).toEqual([
      [false, false, false],
      [false, false, true],
      [true, true, true],
    ])
  })

  it('is begun once, by whoever operates the machine', () => {
    given(founds()).when(founds()).thenRefuses('already-started', setting, {})
    given().when(changes('council.quorum', '4')).thenRefuses('case-missing', setting, {})
  })
})

/** The mark of each series, as its procedure delivers it. */
const declared: Readonly<Record<string, string>> = Object.fromEntries(
  procedures.flatMap(({ name, settings }) => (settings?.mark ? [[name, settings.mark]] : [])),
)
const marks = Object.values(declared)

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
    unfit('numbersBefore', '会:R8:4', '委:2026:3, …')
    when('numbersBefore', '議:2026:4').thenRefuses('setting-unfit', setting, {
      field: 'value',
      name: 'numbersBefore',
      wanted: marks.join(' / '),
    })
  })

  it('gives no two series one mark', () => {
    // Whichever procedure declares it: with one mark two series would number different things alike.
    for (const [procedure, mark] of [
      ['outsourcing', '会'],
      ['entry-supervision', '許'],
    ])
      given(founds())
        .when(changes(`series.${procedure}`, mark ?? ''))
        .thenRefuses('setting-unfit', setting, {
          field: 'value',
          name: `series.${procedure}`,
          wanted: `≠ ${marks.filter((one) => one !== declared[procedure ?? '']).join(' / ')}`,
        })
    given(founds()).when(changes('series.outsourcing', '託')).after()
  })

  it('can be set wherever one stands in the settings, and what can be set stands there', () => {
    const leaves = (of: object, path: string): readonly string[] =>
      Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? leaves(value, `${path}${key}.`)
          : [`${path}${key}`],
      )
    const own = Object.keys(deliveredSettings)
    const names = [...leaves(settingsTemplate, ''), ...own].filter((name) => name !== 'inForceFrom')
    expect(Object.keys(declaredSettings).toSorted()).toEqual(names.toSorted())
  })

  it('is written as it is read: every value that is delivered can be given again', () => {
    for (const [name, declared] of Object.entries(declaredSettings)) {
      const value = settingAt(settingsTemplate, name)
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
    when('2026-05-10', null).thenRefuses('field-invalid', setting, { field: 'day', problem: 'not-weekend' })
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
    expect(versions.map(({ version }) => version)).toEqual(['2023-04-01', '2018-04-01', '2026-10-01'])
    expect(versions.map((one) => one.heads.length)).toEqual([4, 4, 1])
    given(founds(), old)
      .when(enacts({ inForceFrom: plainDate('2026-04-19') }))
      .thenRefuses('guideline-in-the-past', setting, {
        field: 'inForceFrom',
        day: plainDate('2026-04-19'),
        today: plainDate('2026-04-20'),
      })
  })

  it('that is the first, recorded by the city’s people on a later day, leaves the template to the days before it', () => {
    const title = { ja: '新要綱', en: 'New' }
    const titles = (...acts: readonly ReturnType<typeof founds>[]) =>
      ['2026-03-14', '2026-03-15', '2026-04-20'].map((day) => on(bookAfter(...acts), day).guideline.title.ja)
    const since = { inForceFrom: plainDate('2026-03-15'), title }
    expect(titles(founds(), enacts(since))).toEqual([reiwa5.title.ja, title.ja, title.ja])
    // What came with the founding, from whoever operates the machine, was never preceded by another's.
    const operator = { at: '2026-04-01 10:00', who: 'practice' } as const
    expect(titles(founds(), enacts(since, operator))).toEqual([title.ja, title.ja, title.ja])
  })

  it('names the row of a member whose post sits already, be it the chair’s', () => {
    const { council } = givenFrom(reiwa5)
    const { chair } = council
    const state = given(founds()).state
    const fieldOf = (members: typeof council.members) => {
      const { command, rules } = enacts({ council: { ...council, members } })
      const outcome = city.decider.decide(command, state, rules)
      return outcome.ok ? null : (outcome.refusal.details as { readonly field?: string }).field
    }
    const [one, two] = council.members
    expect(fieldOf([...council.members, chair])).toBe(`council.members.${council.members.length}`)
    expect(fieldOf([one!, two!, one!])).toBe('council.members.2')
  })

  it('that is the first, from a day to come, leaves the template in force until then', () => {
    const book = bookAfter(
      founds(),
      enacts({ inForceFrom: plainDate('2026-10-01'), title: { ja: '新要綱', en: 'New' } }),
    )
    expect(on(book, '2026-09-30').guideline).toEqual(reiwa5)
    expect(on(book, '2026-10-01').guideline.title.ja).toBe('新要綱')
    expect(on(book, '2022-01-01').guideline).toEqual(reiwa5)
  })

  it('that names what it doesn’t have is refused, with all that is wrong at once', () => {
    const head = { office: 'citizen', head: 'citizen-head', staff: 'nobody' } as never
    given(founds())
      .when(
        enacts({
          requesting: [head],
          clauses: [{ id: 'purpose', article: 'Article 22', ja: '目的', en: 'Purpose' }],
          posts: [...reiwa5.posts, { ...reiwa5.posts[0]!, office: 'moon' as never }],
          rooms: [{ ...reiwa5.rooms[0]!, level: 4, manager: 'ghost' as never }],
          agendaKinds: [{ id: 'audit', article: 'outsourcing: Art. 3', ja: '監査', en: 'Audit' }],
          bases: [
            { rule: 'role-chief', article: 'Art. 25' },
            { rule: 'role-chief', article: 'Art. 2(2)' },
          ],
        }),
      )
      .thenRefuses('guideline-incomplete', setting, {
        field: 'bases.1',
        problem: 'twice',
        value: 'role-chief',
        problems: [
          { field: 'bases.1', problem: 'twice', value: 'role-chief' },
          { field: 'posts.12', problem: 'twice', value: 'general-policy-director' },
          { field: 'posts.12.office', problem: 'unknown-office', value: 'moon' },
          { field: 'requesting.0.staff', problem: 'unknown-post', value: 'nobody' },
          { field: 'rooms.0.manager', problem: 'unknown-post', value: 'ghost' },
          { field: 'rooms.0.level', problem: 'unknown-level', value: '4' },
          { field: 'clauses.0.article', problem: 'no-citation', value: 'Article 22' },
          { field: 'agendaKinds.0.article', problem: 'unknown-paper', value: 'outsourcing: Art. 3' },
        ],
      })
    given(founds())
      .when(enacts({ bases: [{ rule: 'role-chief', article: 'Art. 25' }] }))
      .thenRefuses('guideline-incomplete', setting, {
        field: 'bases.0.article',
        problem: 'unknown-article',
        value: 'Art. 25',
        problems: [{ field: 'bases.0.article', problem: 'unknown-article', value: 'Art. 25' }],
      })
  })

  it('says everything itself: title, words, bases, articles, rooms, kinds of agenda, questionnaires', () => {
    const papers = [
      {
        id: 'outsourcing',
        title: { ja: '外部委託管理要領', en: 'Rules on outsourcing' },
        called: { ja: '委託要領', en: 'outsourcing rules' },
      },
    ]
    const own = {
      title: { ja: '住基ネット管理規程', en: 'Regulation on the register network' },
      called: { ja: '規程', en: 'regulation' },
      words: { municipality: { ja: '町', en: 'town' }, head: { ja: '町長', en: 'mayor of the town' } },
      papers,
      articles: [
        { number: 1, title: { ja: '責任者', en: 'Chief' }, summary: { ja: '置く。', en: 'There is one.' } },
        {
          number: 3,
          paper: 'outsourcing',
          title: { ja: '承認', en: 'Approval' },
          summary: { ja: '得る。', en: 'Asked.' },
        },
      ],
      bases: [{ rule: 'approval-before-outsourcing', article: 'outsourcing: Art. 3(1)' }],
      clauses: [{ id: 'secrecy', article: 'outsourcing: Art. 3(2)', ja: '秘密', en: 'Secrecy' }],
      agendaKinds: [{ id: 'audit', article: 'Art. 1', ja: '監査', en: 'Audit' }],
      roles: mapped(reiwa5.roles),
      council: { chair: seated(reiwa5.council.chair), members: reiwa5.council.members.map(seated) },
      rooms: [],
      roomLevels: [],
      securityOfficers: [],
    }
    const { guideline, questionnaires } = on(
      bookAfter(founds(), enacts({ ...own, inForceFrom: plainDate('2020-04-01') })),
      '2026-04-20',
    )
    expect(guideline).toMatchObject({ ...own, bases: { 'approval-before-outsourcing': 'outsourcing: Art. 3(1)' } })
    expect(basisOf(guideline, 'clause-secrecy')).toBe('outsourcing: Art. 3(2)')
    expect(basisOf(guideline, 'council-matter-audit')).toBe('Art. 1')
    expect(basisOf(guideline, 'deliberation-before-approval')).toBe('operational setting')
    const cited = (['ja', 'en'] as const).map((lang) => citation(guideline, 'outsourcing: Art. 3(1)', lang))
    expect(cited).toEqual(['委託要領第3条第1項', 'Art. 3(1) of the outsourcing rules'])
    expect(citationWithPaper(guideline, 'Art. 1', 'ja')).toBe('規程第1条')
    expect(citation(guideline, 'operational setting', 'en')).toBe('operational setting, not in the regulation')
    expect(questionnaires).toEqual(templateBook.questionnaires)
  })

  it('brings its questionnaires: those of earlier versions stay, and none is changed under its old name', () => {
    const { questionnaires: delivered } = reiwa5
    const third = { ...delivered[1]!, version: '3', inForceFrom: plainDate('2026-10-01') }
    const amended = enacts({ inForceFrom: plainDate('2026-10-01'), questionnaires: [third] })
    const book = bookAfter(founds(), enacts(), amended)
    expect(book.questionnaires.map(({ version }) => version)).toEqual(['1', '2', '3'])
    const asked = ['2025-03-31', '2026-09-30', '2026-10-01'].map(
      (day) => questionnaireOn(on(book, day).questionnaires, plainDate(day)).version,
    )
    expect(asked).toEqual(['1', '2', '3'])
    const refusedFor = (questionnaire: (typeof delivered)[number]) => {
      const at = { field: 'questionnaires.0', problem: 'changed-afterwards', value: questionnaire.version }
      given(founds(), enacts())
        .when(enacts({ inForceFrom: plainDate('2026-10-01'), questionnaires: [questionnaire] }))
        .thenRefuses('guideline-incomplete', setting, { ...at, problems: [at] })
    }
    refusedFor({ ...delivered[0]!, inForceFrom: plainDate('2023-05-01') })
    refusedFor({ ...third, inForceFrom: plainDate('2026-04-30') })
  })

  it('that was recorded before a version said everything has the rest as it was delivered', () => {
    const state = given(founds(), enacts({ inForceFrom: plainDate('2018-04-01') })).state
    const [enacted] = state.guidelines
    const { version, inForceFrom, offices, posts, roles, requesting, heads, entryManagers, clauses, council } =
      enacted!.guideline
    const earlier = { version, inForceFrom, offices, posts, roles, requesting, heads, entryManagers, clauses, council }
    const book = bookOf({ ...state, guidelines: [{ ...enacted!, guideline: earlier as never }] }, 2)
    expect(book.guidelines.at(-1)).toEqual({ ...reiwa5, version: '2018-04-01', inForceFrom: '2018-04-01' })
    expect(book.questionnaires).toEqual(templateBook.questionnaires)
  })
})

describe('what an act was decided by', () => {
  const today = plainDate('2026-04-20')
  const titled = (ja: string) => ({ title: { ja, en: ja }, inForceFrom: today })
  const acts = [founds(), enacts(titled('午前の要綱')), enacts(titled('午後の要綱'))]
  const recorded = ['2026-04-20 10:00', '2026-04-20 14:00'].map((at, nth) => ({ since: nth + 2, at: tokyo(at) }))
  const book = bookOf(given(...acts).state, acts.length, recorded)
  const titleThen = (then: Parameters<typeof rulesOn>[2], day = today) => rulesOn(book, day, then).guideline.title.ja

  it('is, of the versions of its day, none that was recorded after it', () => {
    const at = (clock: string) => titleThen({ at: tokyo(`2026-04-20 ${clock}`) })
    expect(['09:59', '10:00', '13:59', '14:00'].map(at)).toEqual([
      reiwa5.title.ja,
      '午前の要綱',
      '午前の要綱',
      '午後の要綱',
    ])
    expect([1, 2, 3].map((by) => titleThen({ by }))).toEqual([reiwa5.title.ja, '午前の要綱', '午後の要綱'])
  })

  it('is the last version of the day where nothing is said of the act, and of what was brought in from another day', () => {
    expect(titleThen({})).toBe('午後の要綱')
    const past = bookOf(
      given(founds(), enacts({ ...titled('昔の要綱'), inForceFrom: plainDate('2005-04-01') })).state,
      2,
      [{ since: 2, at: tokyo('2026-04-01 10:00') }],
    )
    expect(rulesOn(past, plainDate('2024-04-01'), { at: tokyo('2024-04-01 10:00') }).guideline.title.ja).toBe(
      '昔の要綱',
    )
  })

  it('has a number by which an address asks for it', () => {
    const at = (clock: string) => recordedBy(book, { at: tokyo(`2026-04-20 ${clock}`) })
    expect([at('09:00'), at('12:00'), at('15:00'), recordedBy(book, { by: 7 })]).toEqual([0, 2, 3, 7])
  })
})
