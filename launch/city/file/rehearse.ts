import type { GivenGuideline } from '../../../domain/city/guideline/fields.ts'
import { unknownRules } from '../../../domain/unknown-rules.ts'
import { wordsOf } from '../../../web/city/words.ts'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city } from '../../../domain/procedures.ts'
import type { CityCommand } from '../../../domain/city/commands.ts'
import type { CityState } from '../../../domain/city/state.ts'
import { unadministeredFrom } from '../../../domain/city/roster/administrator-remains.ts'
import { rulesOn, type RuleBook } from '../../../domain/guideline/rule-book.ts'
import { refuse } from '../../../domain/kernel/outcome.ts'
import { tokyoDateOf, type Instant } from '../../../domain/kernel/instant.ts'
import { noOtherCases } from '../../../domain/kernel/other-cases.ts'
import type { CityFile } from './city-file.ts'
import { fileWords } from './file-words.ts'
import { problemAt, problemsOfRefusal, type FileProblem } from './file-problem.ts'
import type { LocatedJson, Path } from './located-json.ts'
import type { AnySection, Around, DifferenceKind } from './section.ts'
import type { Lang } from '../told-words.ts'
import { sections } from './sections.ts'

/** The rule book as it is recorded: what its stream has made of it, at which version. */
export interface RecordedCity {
  readonly state: CityState
  readonly version: number
}

/** One act that the file asks for, and the version of the rule book on which it is to be decided. */
export interface Difference {
  readonly section: string
  readonly kind: DifferenceKind
  readonly path: Path
  readonly line: number
  /** What it is about, in a few words. */
  readonly called: string
  readonly before: string | null
  /** Where it differs from what holds before it, if it is large. */
  readonly changing: readonly Path[]
  /** The same in words, in the language that is asked for. */
  readonly changes?: (lang: Lang) => readonly string[]
  readonly command: CityCommand
  readonly expected: number
}

/** What would happen if the file were entered now. */
export interface Rehearsal {
  readonly differences: readonly Difference[]
  readonly problems: readonly FileProblem[]
  /** What is entered all the same, and may not be meant so. */
  readonly warnings: readonly FileProblem[]
  /** What is recorded and not in the file: it stays, for nothing ends by being left out. */
  readonly staying: readonly { readonly section: string; readonly called: string }[]
}

/** What a rehearsal needs besides the file and the record. */
export interface Circumstances extends Pick<Around, 'reason' | 'beside'> {
  readonly now: Instant
  readonly lineOf: LocatedJson['lineOf']
}

/**
 * Puts the file's rows one after the other to the law, each on the rule book as it is after the one before: whatever
 * the law would refuse is known before anything is recorded, and no rule stands here a second time.
 */
export const rehearse = (file: CityFile, recorded: RecordedCity, around: Circumstances): Rehearsal => {
  const stage = stageOf(recorded, around)
  if (recorded.state.stage === 'none')
    stage.play({ ...naming(file), kind: 'added', before: null }, { type: 'FoundCity', data: { name: file.name } })
  else
    stage.play(
      { ...naming(file), kind: 'changed', before: recorded.state.name.ja },
      { type: 'NameCity', data: { name: file.name } },
    )
  for (const section of sections)
    for (const [nth, row] of (file.rows[section.name] ?? []).entries()) stage.enter(section, row as never, nth)
  const { entered, ...played } = stage.played()
  const warnings = [...anotherCity(file, recorded.state, around), ...unknownRulesIn(file, around)]
  return {
    differences: played.differences,
    problems: [...played.problems, ...lockedOut(file, recorded.state, entered, around)],
    warnings,
    staying: recorded.state.stage === 'none' ? [] : stayingOf(file, recorded.state),
  }
}

/** A file that bears another name than the city of the record may be another municipality's. */
const anotherCity = (
  { name }: CityFile,
  { stage, name: recorded }: CityState,
  located: Pick<Circumstances, 'lineOf'>,
): readonly FileProblem[] =>
  stage === 'none' || name.ja === recorded.ja
    ? []
    : [problemAt(located, ['name', 'ja'], 'another-city', fileWords.anotherCity(recorded, name))]

/** Rows of a table of bases that name a rule which there isn't. */
const unknownRulesIn = ({ rows }: CityFile, located: Pick<Circumstances, 'lineOf'>): readonly FileProblem[] =>
  (rows['guidelines'] ?? []).flatMap((version, at) =>
    unknownRules((version as Pick<GivenGuideline, 'bases'>).bases).map(({ nth, rule, near }) =>
      problemAt(located, ['guidelines', at, 'bases', nth, 'rule'], 'unknown-rule', {
        ja: wordsOf({ lang: 'ja' }).enacting.form.unknownRule(rule, near),
        en: wordsOf({ lang: 'en' }).enacting.form.unknownRule(rule, near),
      }),
    ),
  )

const naming = ({ name }: CityFile) =>
  ({ section: 'name', path: ['name'], called: name.ja, within: [], changing: [] }) as const

interface Scene extends Pick<Difference, 'section' | 'kind' | 'path' | 'called' | 'before' | 'changing' | 'changes'> {
  readonly within: Path
}

const rulesFor = (book: RuleBook, now: Instant) =>
  ({
    now,
    actor: { kind: 'practice' },
    nextSerial: 1,
    others: noOtherCases,
    ...rulesOn(book, tokyoDateOf(now)),
  }) as const

/** A city in which nobody has said anything yet: a file begins it as it would an empty record. */
const isJustBegun = ({ people, guidelines, texts, settings, days }: CityState): boolean =>
  people.length <= 1 && guidelines.length + texts.length + settings.length + days.length === 0

/** That nobody would administer the city once the whole file is entered; a version comes before its people. */
const lockedOut = (
  { rows }: CityFile,
  before: CityState,
  { state, version }: RecordedCity,
  { now, lineOf }: Circumstances,
): readonly FileProblem[] => {
  if (isJustBegun(before)) return []
  const { appointments, guidelines } = state
  const book = bookOf(state, version)
  const day = unadministeredFrom(before, { appointments, guidelines }, rulesFor(book, now))
  if (day === null) return []
  const at = (rows['guidelines'] ?? []).findLastIndex(
    (one) => (one as Pick<GivenGuideline, 'inForceFrom'>).inForceFrom <= day,
  )
  const { refusal } = refuse('last-administrator', 'administrator-remains', {
    field: at < 0 ? '' : 'roles.administrator.post',
    day,
  })
  return problemsOfRefusal(
    { lineOf },
    { refusal, path: at < 0 ? [] : ['guidelines', at], book, today: tokyoDateOf(now) },
  )
}

const stageOf = (recorded: RecordedCity, { now, lineOf, reason, beside }: Circumstances) => {
  let { state, version } = recorded
  const today = tokyoDateOf(now)
  const differences: Difference[] = []
  const problems: FileProblem[] = []

  const play = ({ within, ...scene }: Scene, command: CityCommand): void => {
    const book = bookOf(state, version)
    const outcome = city.decider.decide(command, state, rulesFor(book, now))
    if (!outcome.ok) {
      const { path } = scene
      problems.push(
        ...problemsOfRefusal({ lineOf }, { refusal: outcome.refusal, path: [...path, ...within], book, today }),
      )
      return
    }
    if (outcome.events.length === 0) return
    differences.push({ ...scene, line: lineOf(scene.path), command, expected: version })
    state = outcome.events.reduce(city.decider.evolve, state)
    version += outcome.events.length
  }

  const enter = (section: AnySection, row: never, nth: number): void => {
    const path = [section.name, nth]
    for (const wanted of section.wanted(row, { state, today, reason, beside })) {
      if (wanted.kind === 'impossible')
        problems.push(problemAt({ lineOf }, [...path, ...wanted.within], wanted.why, fileWords.impossible[wanted.why]))
      else {
        const { kind, within = [], before = null, changing = [], changes, command } = wanted
        const scene = { section: section.name, kind, path, called: section.called(row, state) }
        play({ ...scene, within, before, changing, ...(changes === undefined ? {} : { changes }) }, command)
      }
    }
  }

  return { play, enter, played: () => ({ differences, problems, entered: { state, version } }) }
}

const stayingOf = (file: CityFile, state: CityState) =>
  sections.flatMap((section) => {
    const said = new Set((file.rows[section.name] ?? []).map((row) => section.key(row as never)))
    return section
      .recorded(state)
      .filter((row) => !said.has(section.key(row as never)))
      .map((row) => ({ section: section.name, called: section.called(row as never, state) }))
  })
