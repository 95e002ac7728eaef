/** The form of a version of the guideline: what it follows, what it says of a change, and what is wrong, at once. */
import { describe, expect, it } from 'vitest'
import { checkCommandOf, servedNamed } from '../../api/procedures/procedures.ts'
import { city } from '../../domain/procedures.ts'
import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import { reiwa5, type Guideline } from '../../domain/guideline/guideline.ts'
import { templateBook } from '../../domain/guideline/rule-book.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { enactAllWrong } from '../../web/city/enact-all-wrong.ts'
import { asShown, enacting, saidIn } from '../../web/city/enact-parts.ts'
import { changeTexts } from '../../web/city/guideline-change-text.ts'
import type { FormContext } from '../../web/forms/form-context.ts'
import type { Lang } from '../../web/language.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { founds } from '../support/city-acts.ts'
import { uiFor } from './every-page.tsx'

const named = (path: string) => `${enacting}.${path}`
const at = '2026-04-20 11:00'
/** The form with parts of it open, and what was written over them. */
const formWith = (parts: readonly string[], written: Readonly<Record<string, string>>): FormContext => {
  const day = { [named('inForceFrom')]: ['2026-05-01'], [named('reason')]: ['一部改正'] }
  const base: FormContext = {
    ui: uiFor('ja', 'administrator', at),
    command: enacting,
    values: { type: [enacting], part: [''], show: parts, ...day },
    errors: {},
  }
  const { values } = asShown(base)
  const { show: _show, ...opened } = values
  const over = Object.fromEntries(Object.entries(written).map(([path, text]) => [named(path), [text]]))
  return { ...base, values: { ...opened, part: ['', ...parts], startedFrom: [reiwa5.inForceFrom], ...over } }
}

describe('an id that is written otherwise', () => {
  const nth = reiwa5.offices.findIndex(({ id }) => id === 'citizen')
  const posts = reiwa5.posts.filter(({ office }) => office === 'citizen').map(({ id }) => id)

  it('is followed by every post of that office, and by parts that aren’t open', () => {
    const form = formWith(['offices'], { [`offices.${nth}.id`]: 'residents' })
    const said = saidIn(form) as unknown as Guideline
    expect(posts.length).toBeGreaterThan(0)
    expect(said.posts.filter(({ office }) => office === 'residents').map(({ id }) => id)).toEqual(posts)
    expect(said.requesting.some(({ office }) => office === ('citizen' as OfficeId))).toBe(false)
    expect(said.requesting.some(({ office }) => office === ('residents' as OfficeId))).toBe(true)
  })

  it('is followed by roles, seats, rooms and ticks where it is a post’s', () => {
    const row = reiwa5.posts.findIndex(({ id }) => id === 'citizen-head')
    const said = saidIn(
      formWith(['offices'], {
        [`posts.${row}.id`]: 'residents-head',
        [`posts.${row}.office`]: 'citizen',
        [`posts.${row}.ja`]: '住民課長',
        [`posts.${row}.en`]: 'Head',
      }),
    ) as unknown as Guideline
    expect(JSON.stringify(said)).not.toContain('"citizen-head"')
    expect(said.heads).toContain('residents-head')
    expect(said.rooms.map(({ manager }) => manager)).toContain('residents-head')
  })

  it('is no old name where another row has it now: then rows changed places', () => {
    const [first, second] = reiwa5.offices
    const said = saidIn(
      formWith(['offices'], { 'offices.0.id': second?.id ?? '', 'offices.1.id': first?.id ?? '' }),
    ) as unknown as Guideline
    expect(said.requesting).toEqual(givenFrom(reiwa5).requesting)
  })
})

describe('the difference of two versions', () => {
  const to = (over: Partial<Guideline>): Guideline => ({ ...reiwa5, ...over })
  const between = (now: Guideline, lang: Lang = 'ja') =>
    changeTexts(
      { lang, t: messagesIn(lang), book: templateBook },
      {
        before: { data: { ...givenFrom(reiwa5) }, guideline: reiwa5 },
        now: { data: { ...givenFrom(now) }, guideline: now },
      },
    )
  const chair = { ...reiwa5.council, chair: { ...reiwa5.council.chair, post: 'citizen-head' as PostId } }

  it('names posts, rows and citations in the reader’s language, and no id', () => {
    const roles = { ...reiwa5.roles, auditor: { ...reiwa5.roles.auditor, article: 'Art. 3(1)' as const } }
    const clauses = reiwa5.clauses.slice(1)
    const now = to({ roles, clauses, council: chair })
    expect(between(now).map(({ where }) => where)).toEqual([
      '役割 › 監査担当 › 根拠',
      `契約書の記載事項 › ${reiwa5.clauses[0]?.ja}`,
      '会議 › 議長 › 職',
    ])
    const [basis, clause, post] = between(now)
    expect(basis?.now).toBe('第3条第1項')
    expect(clause?.before).toContain('第22条')
    expect(post?.now).toBe('市民課長')
    const written = JSON.stringify(between(now))
    expect(written).not.toMatch(/Art\. |citizen-head|"chief"/)
    expect(JSON.stringify(between(now, 'en'))).toContain('Art. 3(1)')
  })

  it('says of the table of bases which rule it is, and of articles their number', () => {
    const bases = { ...reiwa5.bases, 'clauses-in-contract': 'operational setting' as const }
    const articles = reiwa5.articles.map((one, nth) => (nth === 2 ? { ...one, title: { ja: '長', en: 'Head' } } : one))
    const said = between(to({ bases, articles }))
    expect(said.map(({ now }) => now)).toEqual(expect.arrayContaining(['運用上の設定（要綱に定めなし）', '長']))
    expect(said.map(({ where }) => where).join()).toContain('第3条')
  })
})

describe('what is wrong with a version', () => {
  const founded = (() => {
    const { command, rules } = founds()
    const outcome = city.decider.decide(command, city.initialState, rules)
    if (!outcome.ok) throw new Error('a city can be founded')
    return outcome.events.reduce(city.decider.evolve, city.initialState)
  })()

  it('is told in one round, with the list, the row and the field', () => {
    const form = formWith(['rooms', 'outsourcing', 'council'], {
      'rooms.0.ja': '',
      'rooms.1.level': '9',
      'clauses.0.article': '第99条',
      'agendaKinds.0.id': 'Bad Id',
    })
    const errors = enactAllWrong(form, founded)
    expect(errors['rooms.1.level']).toBe('入退室管理を行う室・場所（2件目） › 区分：その区分はありません')
    expect(errors['clauses.0.article']).toContain('契約書の記載事項（1件目） › 根拠：')
    expect(errors['agendaKinds.0.id']).toContain('議題の区分（1件目） › 識別名：')
  })

  it('names the part where a room’s manager is no entry manager', () => {
    const nth = reiwa5.rooms.findIndex(({ manager }) => manager === 'citizen-head')
    const form = formWith(['rooms'], { [`rooms.${nth}.manager`]: 'chief-officer' })
    const other = reiwa5.posts.find(({ id }) => !reiwa5.entryManagers.includes(id))?.id ?? ''
    const errors = enactAllWrong(
      { ...form, values: { ...form.values, [named(`rooms.${nth}.manager`)]: [other] } },
      founded,
    )
    expect(errors[`rooms.${nth}.manager`]).toContain('入退室管理者の一覧')
  })
})

describe('what the council is called', () => {
  const council = (ja: string, en: string) =>
    formWith(['council'], { 'council.called.ja': ja, 'council.called.en': en })
  const calledIn = (data: object) => {
    const checked = checkCommandOf(servedNamed('city'), enacting, data)
    return checked.ok ? (checked.command.data as unknown as Guideline).council.called : checked.error?.issues
  }

  it('may be Japanese alone, which then stands on English pages, too: by form, by file and by the API', () => {
    expect(calledIn(saidIn(council('委員会', '')))).toEqual({ ja: '委員会', en: '委員会' })
    const { council: given, ...rest } = givenFrom(reiwa5)
    const api = { ...rest, reason: '一部改正', council: { ...given, called: { ja: '委員会' } } }
    expect(calledIn(api)).toEqual({ ja: '委員会', en: '委員会' })
    expect(calledIn(saidIn(council('委員会', 'Committee')))).toEqual({ ja: '委員会', en: 'Committee' })
  })

  it('can’t be English alone', () => {
    expect(calledIn(saidIn(council('', 'Committee')))).toMatchObject([{ path: ['council', 'called', 'ja'] }])
  })
})
