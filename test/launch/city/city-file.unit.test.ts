import { describe, expect, it } from 'vitest'
import { writtenCity } from '../../../launch/city/file/written-city.ts'
import { cityFiles, cityText, entered, nothingRecorded, rehearsed } from '../../support/city-files.ts'
import { appoints, enters, founds, invites, settles, type CityAct } from '../../support/city-acts.ts'
import { city } from '../../../domain/procedures.ts'
import { tokyo } from '../../support/rules.ts'

const town = cityText('sugihara-town.json')

interface Rows {
  people: { person: string; mail: string; names?: object[]; lastDay?: string | null }[]
  appointments: { until: string | null }[]
  settings: { name: string; value: unknown; inForceFrom: string; reason: string }[]
  guidelines: {
    inForceFrom: string
    posts: { office: string }[]
    clauses: object[]
    bases: object[]
    rooms: { manager: string }[]
    reason: string
  }[]
  days: { day: string; closedFor: string | null; reason: string }[]
  texts: object[]
  [other: string]: unknown
}
/** The same file after a change of what it says. */
const changed = (change: (file: Rows) => void): string => {
  const file = JSON.parse(town) as Rows
  change(file)
  return JSON.stringify(file, null, 2)
}
const setting = 'operational setting'
/** A record after acts of its city. */
const recordedAfter = (...acts: readonly CityAct[]) => ({
  state: acts.reduce((state, { command, rules }) => {
    const outcome = city.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.events.reduce(city.decider.evolve, state)
  }, city.decider.initialState),
  version: acts.length,
})
const first = <Row>([row]: readonly Row[]): Row => {
  if (row === undefined) throw new Error('no row')
  return row
}
/** What a file that differs asks for on the town's record a month later. */
const asks = (text: string) => {
  const { problems, rehearsal } = rehearsed(text, entered(town), tokyo('2026-05-20 10:00'))
  return {
    problems: problems.map(({ path, line, code }) => [path.join('.'), line, code]),
    acts: rehearsal?.differences.map(({ kind, command }) => [kind, command.type]) ?? [],
    rehearsal,
  }
}
const lineOf = (text: string, sign: string): number => text.slice(0, text.indexOf(sign)).split('\n').length

describe('a city’s file', () => {
  it.each(cityFiles)('%s founds its city, and said twice changes nothing', (name) => {
    const once = entered(cityText(name))
    expect(once.state.stage).toBe('kept')
    expect(rehearsed(cityText(name), once)).toMatchObject({ problems: [], rehearsal: { differences: [], staying: [] } })
  })

  it.each(cityFiles)('%s comes out as it goes into another record, to the byte', (name) => {
    const written = writtenCity(entered(cityText(name)).state)
    expect(writtenCity(entered(written).state)).toBe(written)
    expect(rehearsed(written, entered(cityText(name)))).toMatchObject({ problems: [], rehearsal: { differences: [] } })
  })

  it('goes on where it stopped, after any of its acts', () => {
    const all = rehearsed(town).rehearsal?.differences.map(({ command }) => command) ?? []
    for (const [done] of all.entries())
      expect(
        rehearsed(town, entered(town, nothingRecorded, { acts: done })).rehearsal?.differences.map(
          ({ command }) => command,
        ),
      ).toEqual(all.slice(done))
  })

  it.each(cityFiles)('%s takes a city over in which its first administrator has said nothing yet', (name) => {
    const today = founds({ at: '2026-04-20 09:00' })
    const begun = recordedAfter(today, enters(1), appoints(1, 'administrator'), invites(1))
    expect(rehearsed(cityText(name), begun).problems).toEqual([])
    const own = recordedAfter(
      founds(),
      enters(1),
      appoints(1, 'administrator'),
      invites(1),
      settles('2026-05-01', '休み'),
    )
    expect(rehearsed(cityText(name), own).problems.map(({ code }) => code)).toContain('last-administrator')
  })

  it('names no post that administers the city which nobody would hold once it is entered', () => {
    const version = first((JSON.parse(town) as Rows).guidelines)
    const post = (first([...version.posts]) as unknown as { id: string }).id
    const added = { ...version, inForceFrom: '2026-10-01', reason: '一部改正' }
    const text = changed((file) => {
      const roles = { ...(version as unknown as { roles: object }).roles, administrator: { post, article: setting } }
      file.appointments = file.appointments.filter((one) => (one as unknown as { post: string }).post !== post)
      file.guidelines.push({ ...added, roles } as typeof added)
    })
    const vacant = entered(
      changed((file) => {
        file.appointments = file.appointments.filter((one) => (one as unknown as { post: string }).post !== post)
      }),
    )
    const { problems } = rehearsed(text, vacant, tokyo('2026-05-20 10:00'))
    expect(problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['guidelines.1.roles.administrator.post', 'last-administrator'],
    ])
    // The same file with somebody for that post is entered as it stands, although the version comes first.
    const whole = JSON.parse(text) as Rows
    const { person } = first(whole.people)
    whole.appointments.push({ person, post, from: '2026-10-01', until: null } as unknown as { until: null })
    expect(rehearsed(JSON.stringify(whole), vacant, tokyo('2026-05-20 10:00')).problems).toEqual([])
  })

  it('warns where the file bears another name than the record: it may be another municipality’s', () => {
    const { rehearsal } = asks(
      changed((file) => {
        file['name'] = { ja: '別の町', en: 'Another Town' }
      }),
    )
    expect(rehearsal?.warnings.map(({ code, path }) => [code, path])).toEqual([['another-city', ['name', 'ja']]])
  })

  it('keeps what was recorded and is left out, and says so', () => {
    const { rehearsal, acts } = asks(changed((file) => (file.settings = [])))
    expect([acts, rehearsal?.staying.map(({ section }) => section)]).toEqual([[], ['settings', 'settings']])
  })
})

describe('what a changed file asks for', () => {
  it('amends the guideline from a day to come, and says where it changes', () => {
    const { acts, rehearsal } = asks(
      changed((file) => {
        const version = first(file.guidelines)
        file.guidelines.push({ ...version, inForceFrom: '2026-10-01', clauses: [], reason: '一部改正' })
      }),
    )
    expect(acts).toEqual([['added', 'EnactGuideline']])
    expect(rehearsal?.differences[0]?.changing).toEqual([['inForceFrom'], ['clauses']])
    const said = (lang: 'ja' | 'en') => rehearsal?.differences[0]?.changes?.(lang).join('\n') ?? ''
    expect(said('ja')).toMatch(/^契約書の記載事項 › .*: .*根拠：第\d+条.* → —/)
    expect(said('ja')).not.toMatch(/Art\. |guidelines\[/)
    expect(said('en')).toMatch(/Art\. \d+/)
  })

  it('says nothing of the order in which the table of rules is written down, which the record doesn’t keep', () => {
    const { rehearsal } = asks(
      changed((file) => {
        const { bases, ...version } = first(file.guidelines)
        file.guidelines.push({
          ...version,
          inForceFrom: '2026-10-01',
          bases: bases.toReversed(),
          clauses: [],
          reason: '一部改正',
        })
      }),
    )
    expect(rehearsal?.differences[0]?.changes?.('ja').filter((one) => !one.startsWith('契約書の記載事項'))).toEqual([])
  })

  it('gives a setting another value, ends appointments and leavings, and tells a new address', () => {
    const { acts } = asks(
      changed((file) => {
        file.settings.push({ name: 'dueAt', value: '16:00', inForceFrom: '2026-06-01', reason: '決裁' })
        first(file.people).mail = 'other@sugihara.example.jp'
        first(file.people).names = [{ name: '森 健', kana: 'モリ ケン', from: '2026-06-01' }]
        first(file.appointments).until = '2026-09-30'
        file.days.push({ day: '2026-11-04', closedFor: '創立の日', reason: '条例' })
      }),
    )
    expect(acts).toEqual([
      ['changed', 'ChangeContact'],
      ['changed', 'RenamePerson'],
      ['ended', 'EndAppointment'],
      ['added', 'ChangeSetting'],
      ['added', 'SettleDay'],
    ])
  })

  it('takes a value however it is written for the value that it is', () => {
    const told = changed((file) => {
      file.settings.push({ name: 'dueAt', value: '16:00', inForceFrom: '2026-06-01', reason: '決裁' })
    })
    const at = { now: tokyo('2026-05-20 10:00') }
    const again = told.replace('"16:00"', '" １６:００ "')
    expect(rehearsed(again, entered(told, entered(town), at), at.now).rehearsal?.differences).toEqual([])
  })

  it('takes nothing back', () => {
    const until = changed((file) => (first(file.appointments).until = '2026-09-30'))
    expect(rehearsed(town, entered(until)).problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['appointments.0.until', 'not-taken-back'],
    ])
  })
})

describe('what is wrong with a file', () => {
  it('is told as the law tells it, with the line and all at once', () => {
    const text = changed((file) => {
      const version = first(file.guidelines)
      file.guidelines.push({
        ...version,
        inForceFrom: '2026-10-01',
        posts: version.posts.map((post, nth) => (nth < 2 ? { ...post, office: `nowhere-${nth}` } : post)),
        reason: '一部改正',
      })
      file.settings.push({ name: 'no-such', value: '1', inForceFrom: '2026-06-01', reason: '決裁' })
      file.settings.push({ name: 'dueAt', value: '16:00', inForceFrom: '2026-05-01', reason: '決裁' })
    })
    const of = (nth: number) => lineOf(text, `"office": "nowhere-${nth}"`)
    expect(asks(text).problems).toEqual([
      ['guidelines.1.posts.0.office', of(0), 'guideline-incomplete unknown-office'],
      ['guidelines.1.posts.1.office', of(1), 'guideline-incomplete unknown-office'],
      ['settings.2.name', lineOf(text, '"no-such"'), 'setting-unknown'],
      ['settings.3.inForceFrom', lineOf(text, '"2026-05-01"'), 'setting-in-the-past'],
    ])
  })

  it('says of each place of a version what is wrong with it, as its form does', () => {
    const text = changed((file) => {
      const version = first(file.guidelines)
      const [room, ...rooms] = version.rooms
      const bases = [...version.bases, { rule: 'quorum', article: 'Art. 99' }]
      file.guidelines.push({
        ...version,
        inForceFrom: '2026-10-01',
        rooms: [{ ...first([room!]), manager: 'deputy-mayor' }, ...rooms],
        bases,
        reason: '一部改正',
      })
    })
    const { problems } = rehearsed(text, entered(town), tokyo('2026-05-20 10:00'))
    expect(problems.map(({ what }) => [what.ja, what.en])).toEqual([
      [
        '入退室管理者「deputy-mayor」：入退室管理者の一覧（「役割と委託できる部署」）にありません。室を管理する職を、そこにも加えてください',
        'Entry manager “deputy-mayor”: is not among the entry managers (in the part on roles); ' +
          'add the post that controls the room there, too',
      ],
      [
        '根拠「Art. 99」：その条は、条文の要旨の一覧にありません',
        'Where it stands “Art. 99”: no such article is in the list of articles',
      ],
    ])
  })

  it('says so in both languages', () => {
    const { problems } = rehearsed(changed((file) => delete file['name']))
    expect(problems).toEqual([
      {
        path: ['name'],
        line: 1,
        code: 'empty',
        what: { ja: '市の名称：記入がありません', en: 'Name of the city: nothing was entered' },
      },
    ])
  })

  it.each([
    ['{', 1, 'json-ended'],
    ['{\n"name": {"ja": "a",\n}', 3, 'json-unexpected'],
    ['{"name": 1,\n"name": 2}', 2, 'json-twice'],
    ['{}\n{}', 2, 'json-unexpected'],
    ['{"name": "\\x"}', 1, 'json-unexpected'],
    ['', 1, 'json-ended'],
    ['['.repeat(100), 1, 'json-too-deep'],
  ])('is no JSON: %j', (text, line, code) => {
    expect(rehearsed(text).problems.map((one) => [one.line, one.code])).toEqual([[line, code]])
  })

  it('names what is unknown, and what is there twice', () => {
    const text = changed((file) => {
      file.settings.push(first(file.settings))
      file['mayor'] = {}
    })
    expect(rehearsed(text).problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['mayor', 'unknown-field'],
    ])
    const twice = changed((file) => void file.settings.push(first(file.settings)))
    expect(rehearsed(twice).problems.map(({ path, code }) => [path.join('.'), code])).toEqual([['settings.2', 'twice']])
  })

  it('is a text that is nowhere', () => {
    const text = changed((file) => {
      file.texts = [{ inForceFrom: '2019-10-01', file: 'kitei.txt', sha256: null, reason: '例規集から' }]
    })
    expect(rehearsed(text).problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['texts.0.file', 'text-missing'],
    ])
  })
})
