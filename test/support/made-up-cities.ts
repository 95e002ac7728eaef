/** The made-up municipalities of `test/cities/`, entered into a rule book by the law as their own people would. */
import { noOtherCases, type OtherCases } from '../../domain/kernel/other-cases.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaOf } from '../../api/schemas/schema-of.ts'
import { appointmentFields } from '../../domain/city/appointments/fields.ts'
import { bookOf } from '../../domain/city/book-of.ts'
import { dayFields } from '../../domain/city/calendar/fields.ts'
import { city } from '../../domain/procedures.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import { namingFields } from '../../domain/city/founding/fields.ts'
import { guidelineFields } from '../../domain/city/guideline/fields.ts'
import { entryFields } from '../../domain/city/people/fields.ts'
import { settingFields } from '../../domain/city/settings/fields.ts'
import { rulesOn, templateBook, type RuleBook } from '../../domain/guideline/rule-book.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Actor, PersonActing } from '../../domain/kernel/parties.ts'
import { projectFolder } from '../../launch/paths.ts'
import { asWaiting, tokyo } from './rules.ts'

/** Those of the files that tests start as systems: a town, a village and a city. */
export const startedCities = ['sugihara-town', 'kirisawa-village', 'wakabano-city'] as const
/**
 * The files, by name: the fourth is a union of municipalities whose president is the chief and not in the chair, with a
 * vice chief beside the chief, branch articles, and people who read English.
 */
export const cityFiles = [...startedCities, 'naruhama-union'] as const
/** One of those. */
export type CityFileName = (typeof cityFiles)[number]

const listed = <Row>(schema: { readonly parse: (row: unknown) => Row }, rows: unknown): readonly Row[] =>
  (rows as readonly unknown[]).map((row) => schema.parse(row))

/** A file, each part by the declared fields of the command that enters it. */
export const cityFile = (name: CityFileName) => {
  const file = JSON.parse(readFileSync(join(projectFolder, `test/cities/${name}.json`), 'utf8')) as {
    readonly [part: string]: unknown
  }
  return {
    ...schemaOf(namingFields).parse({ name: file['name'] }),
    guidelines: listed(schemaOf(guidelineFields), file['guidelines']),
    settings: listed(schemaOf(settingFields), file['settings']),
    days: listed(schemaOf(dayFields), file['days']),
    people: listed(schemaOf(entryFields), file['people']),
    appointments: listed(schemaOf(appointmentFields), file['appointments']),
  }
}

/** A municipality whose rule book stands, and who can act in it. */
export interface MadeUpCity {
  readonly file: ReturnType<typeof cityFile>
  readonly book: RuleBook
  /** Whoever holds a post, or the practice where none is named. */
  readonly holder: (post: string | null) => Actor
  /** What the law may look at when the holder of a post acts at a moment. */
  readonly rulesAt: (at: string, post: string | null, over?: Partial<Rules>) => Rules
}

const entering = '2026-04-01 09:00'

/** A version of a guideline as it is given. */
type Version = ReturnType<typeof cityFile>['guidelines'][number]

/**
 * Enters a file by the law, act by act, and then the versions that amend its last one; throws where one is refused.
 */
export const madeUpCity = (name: CityFileName, ...amended: readonly ((last: Version) => Version)[]): MadeUpCity => {
  const file = cityFile(name)
  let state = city.initialState
  let acts = 0
  const give = (command: CityCommand): void => {
    const book = acts === 0 ? templateBook : bookOf(state, acts)
    const today = tokyoDateOf(tokyo(entering))
    const actor: Actor =
      command.type === 'FoundCity'
        ? { kind: 'practice' }
        : command.type === 'EntrustConvening'
          ? holderIn(file, rulesOn(book, today).guideline.council.chair.post)
          : keeper(rulesOn(book, today).guideline.roles.administrator.post)
    const outcome = city.decider.decide(command, state, {
      ...rulesOn(book, today),
      now: tokyo(entering),
      actor,
      nextSerial: 1,
      others: noOtherCases,
    })
    if (!outcome.ok) throw new Error(`${name}: ${command.type} is refused: ${JSON.stringify(outcome.refusal)}`)
    state = outcome.events.reduce(city.decider.evolve, state)
    acts++
  }
  give({ type: 'FoundCity', data: { name: file.name } })
  for (const data of file.guidelines) give({ type: 'EnactGuideline', data })
  amended.reduce((last, amend) => {
    const data = amend(last)
    give({ type: 'EnactGuideline', data })
    return data
  }, file.guidelines.at(-1)!)
  for (const data of file.settings) give({ type: 'ChangeSetting', data })
  for (const data of file.days) give({ type: 'SettleDay', data })
  const from = tokyoDateOf(tokyo(entering))
  give({
    type: 'EntrustConvening',
    data: { acts: ['call', 'open', 'close', 'cancel', 'guests'], from, until: null, reason: '庶務の円滑のため' },
  })
  const book = bookOf(state, acts)
  const holder = (post: string | null): Actor => (post === null ? { kind: 'practice' } : holderIn(file, post))
  const others: OtherCases = {
    ...asWaiting,
    whoHolds: (post) => (file.appointments.some((one) => one.post === post) ? holderIn(file, post) : null),
  }
  return {
    file,
    book,
    holder,
    rulesAt: (at, post, over = {}) => {
      const now = tokyo(at)
      return { ...rulesOn(book, tokyoDateOf(now)), now, actor: holder(post), nextSerial: 3, others, ...over }
    },
  }
}

const keeper = (post: PostId): PersonActing => ({
  kind: 'person',
  person: '00000000-0000-4000-8000-0000000000aa' as PersonId,
  name: '設定 担当',
  posts: [post],
  via: { by: 'session' },
})

const holderIn = ({ people, appointments }: ReturnType<typeof cityFile>, post: string): PersonActing => {
  const appointment = appointments.find((one) => one.post === post)
  const person = people.find((one) => one.person === appointment?.person)
  if (person === undefined) throw new Error(`nobody holds ${post}`)
  return {
    kind: 'person',
    person: person.person,
    name: person.name,
    posts: appointments.filter((one) => one.person === person.person).map((one) => one.post),
    via: { by: 'session' },
  }
}
