import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import { basisOf } from '../domain/guideline/basis-of.ts'
import { allCases } from './all-cases.ts'
import { betweenCases } from './between.ts'
import { filledIn, type Breach, type Details } from './breach.ts'
import type { CaseCheck, CaseJudged } from './case-check.ts'
import type { Look } from './look.ts'
import { pairsWrong } from './pairs.ts'
import { DaysCheck } from './days.ts'
import { OnceCheck } from './once.ts'
import { OwnWorkCheck } from './own-work.ts'
import { procedureOf, type Recorded } from './recorded.ts'
import { WhoActsCheck } from './who-acts.ts'
import { RuleBook } from './rule-book.ts'
import { checkedRules, type CheckedRule } from './rules.ts'

/** What a check came to. */
export interface Checked {
  readonly cases: number
  readonly events: number
  /** Types of events that the checker doesn't know, and how many there were of each: nobody has judged them. */
  readonly unknown: ReadonlyMap<string, number>
  /** How many breaches there are in all. */
  readonly broken: number
}

/** What is checked: the whole record, or some cases of it, which then can't be held against the others. */
export interface CheckOptions {
  readonly whole: boolean
  readonly onBreach: (breach: Breach) => void
  /** The city's rule book, where it is read already; else it comes with `takeRuleBook`. */
  readonly book?: RuleBook
}

const checks: ReadonlyMap<string, CaseCheck> = new Map(allCases.map((one) => [one.procedure, one]))

/** A case while its events pass. */
interface Passing {
  readonly stream: string
  readonly check: CaseCheck
  readonly judged: CaseJudged
  version: number
  at: Instant | ''
  over: boolean
  last: Look | null
  /** When somebody or the practice acted last: an act is whole at one moment. */
  acted: Instant | ''
  readonly ownWork: OwnWorkCheck
  readonly whoActs: WhoActsCheck
  readonly once: OnceCheck
  readonly days: DaysCheck
}

/**
 * Judges a history from its events alone, case after case as an export has them. The rule book comes first: it is what
 * all else is judged by. Nothing of how the law decides is asked; what is kept is one case at a time, and a few facts
 * of each for the others.
 */
export class HistoryCheck {
  readonly #book: RuleBook
  readonly #between = betweenCases()
  readonly #unknown = new Map<string, number>()
  readonly #options: CheckOptions
  #passing: Passing | null = null
  #cases = 0
  #events = 0
  #broken = 0

  constructor(options: CheckOptions) {
    this.#options = options
    this.#book = options.book ?? new RuleBook()
  }

  /** An event of the city's own stream, before any other: all of them, in their order. */
  takeRuleBook(event: Recorded): void {
    this.#book.take(event)
  }

  /** The next event, each case's together and in order. */
  take(event: Recorded): void {
    this.#events += 1
    const passing = this.#caseOf(event)
    if (passing === null) return
    const look = this.#lookAt(event)
    this.#inOrder(passing, event, look)
    passing.version = event.version
    passing.at = event.meta.occurredAt
    passing.last = look
    if (!Object.hasOwn(passing.check.events, event.type)) return this.#notKnown(event)
    try {
      passing.judged.take(look)
      passing.ownWork.take(look)
      passing.whoActs.take(look)
      passing.once.take(look)
      passing.days.take(look)
    } catch {
      look.wrong('event-unreadable', { event: event.type })
    }
  }

  /** What is wrong only when all have passed; and what it all came to. */
  end(): Checked {
    this.#endCase()
    if (this.#options.whole) {
      pairsWrong(this.#between)
      this.#between.settle()
    }
    return { cases: this.#cases, events: this.#events, unknown: this.#unknown, broken: this.#broken }
  }

  #caseOf(event: Recorded): Passing | null {
    if (this.#passing?.stream === event.stream) return this.#passing
    this.#endCase()
    this.#cases += 1
    const check = checks.get(procedureOf(event.stream))
    if (check === undefined) {
      this.#notKnown(event)
      return null
    }
    const { stream } = event
    this.#passing = {
      stream,
      check,
      judged: check.begin(stream),
      version: 0,
      at: '',
      over: false,
      last: null,
      acted: '',
      ownWork: new OwnWorkCheck(),
      whoActs: new WhoActsCheck(),
      once: new OnceCheck(),
      days: new DaysCheck(),
    }
    return this.#passing
  }

  #endCase(): void {
    const { judged, last } = this.#passing ?? {}
    this.#passing = null
    if (last) judged?.end(last)
  }

  #notKnown({ stream, type }: Recorded): void {
    const key = `${procedureOf(stream)} ${type}`
    this.#unknown.set(key, (this.#unknown.get(key) ?? 0) + 1)
  }

  /** Art. by art. nothing: what holds of every history, whatever it is about. */
  #inOrder(passing: Passing, event: Recorded, look: Look): void {
    const { check, version, at, over } = passing
    const { type, meta } = event
    if (event.version !== version + 1) look.wrong('version-missing', { version: event.version, last: version })
    if (meta.occurredAt < at) look.wrong('time-reversed', { at: meta.occurredAt, since: at })
    const begins = check.begins.includes(type)
    if (version === 0 && !begins) look.wrong('begins-otherwise', { event: type })
    if (version > 0 && begins && check.procedure !== 'instruction' && check.procedure !== 'operation-history')
      look.wrong('begins-twice', { event: type })
    if (over && !check.after.includes(type) && !isOfTasks(type)) look.wrong('after-the-end', { event: type })
    if (check.ends.includes(type)) passing.over = true
    this.#actIsWhole(passing, event, look)
    this.#byWhom(event, look)
    this.#byWhichRules(event, look)
  }

  /** What counts as answered was answered by an act of that moment. */
  #actIsWhole(passing: Passing, { type, data, meta }: Recorded, look: Look): void {
    const { how, task } = data as { readonly how?: string; readonly task?: string }
    if (type === 'TaskClosed' && how === 'answered' && passing.acted !== meta.occurredAt)
      look.wrong('task-answered-by-nothing', { task: task ?? '' })
    if (!isOfTasks(type)) passing.acted = meta.occurredAt
  }

  #byWhom({ data, meta }: Recorded, look: Look): void {
    const { actor } = meta
    if (actor.kind !== 'person') return
    const { by } = data as {
      readonly by?: { readonly person?: string; readonly name?: string; readonly at?: string } | null
    }
    if (by?.at !== undefined && by.at > meta.occurredAt)
      look.wrong('done-at-another-time', { at: meta.occurredAt, said: by.at })
    if (by?.person !== undefined && by.person !== actor.person)
      look.wrong('actor-not-by', { actor: actor.name, by: by.name ?? by.person })
    if (this.#book.hasRoster && !this.#book.held(actor.person, actor.post, look.day))
      look.wrong('post-not-held', { name: actor.name, post: actor.post })
  }

  #byWhichRules({ stream, meta }: Recorded, look: Look): void {
    const { guidelineVersion, ruleBook = 0 } = meta
    if (procedureOf(stream) === 'city') return
    if (ruleBook > this.#book.version) look.wrong('rule-book-ahead', { version: ruleBook, all: this.#book.version })
    const { version } = look.guideline
    if (guidelineVersion !== version)
      look.wrong('guideline-not-in-force', { version: guidelineVersion, inForce: version })
  }

  #lookAt(event: Recorded): Look {
    const at = event.meta.occurredAt
    const day = tokyoDateOf(at)
    const { guideline, settings, calendar } = this.#book.on(event.meta.ruleBook ?? 0, day)
    const chiefs = chiefsIn(guideline, this.#book, day)
    const wrong = (rule: CheckedRule, details: Details = {}): void => {
      this.#broken += 1
      const text = checkedRules[rule]
      this.#options.onBreach({
        rule,
        article: basisOf(guideline, text.rests),
        case: event.stream,
        version: event.version,
        type: event.type,
        says: filledIn(text, details),
      })
    }
    return {
      event,
      at,
      day,
      guideline,
      settings,
      calendar,
      between: this.#between,
      chiefs,
      approvers: guideline.roles.approver === undefined ? chiefs : [guideline.roles.approver.post],
      entrusts: (given) => this.#book.entrusts(event.meta.ruleBook ?? 0, day, given),
      lastDayOf: (person) => this.#book.lastDayOf(person),
      wrong,
    }
  }
}

/** The chief, and a vice chief who acts beside the chief, or while nobody holds the chief's post. */
const chiefsIn = ({ roles }: Guideline, book: RuleBook, day: Look['day']): readonly string[] => {
  const { chief, 'vice-chief': vice } = roles
  const rests = vice !== undefined && vice.acts !== 'always' && book.hasRoster && book.isHeld(chief.post, day)
  return vice === undefined || rests ? [chief.post] : [chief.post, vice.post]
}

const isOfTasks = (type: string): boolean =>
  type === 'TaskClosed' || type === 'TaskOpened' || type === 'TaskReminded' || type === 'TaskEscalated'
