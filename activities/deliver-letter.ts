import type { Pool } from 'pg'
import { standInPost } from '../domain/guideline/role-posts.ts'
import { officeOf, postOf, type Guideline } from '../domain/guideline/guideline.ts'
import { procedureOf, type OfficeId, type PostId } from '../domain/kernel/ids.ts'
import { ownerOf } from '../domain/kernel/own-post.ts'
import { parseInstant, type Instant } from '../domain/kernel/instant.ts'
import { caseNumberLabel } from '../domain/kernel/case-number.ts'
import { tracesOf } from '../db/act/act-traces.ts'
import { giveBack, markFailed, markSent, putOff } from '../db/letters/letters.ts'
import { keepLinks } from '../db/letters/task-links.ts'
import { takeLetters, type TakenLetter } from '../db/letters/take-letter.ts'
import type { Trace } from '../db/act/trace.ts'
import type { Delivery } from '../mail/delivery.ts'
import type { TaskLetterKind } from '../domain/kernel/letter.ts'
import type { Language, LetterFacts, LetterText, Named, Sender } from '../mail/letter-facts.ts'
import { inPerson } from '../mail/in-person.ts'
import { letterText } from '../mail/letter-text.ts'
import { standInFor } from '../mail/stand-in.ts'
import { caseAddress, linkAddress, linkToken } from '../mail/link-token.ts'
import { longestSendMs, type Smtp } from '../mail/smtp.ts'
import type { CaseLetterWords } from '../web/words/letter-words.ts'
import { personalWords, unbound } from './personal-letters.ts'
import { sortLetters, type Sorted } from './sort-letters.ts'

/** What it takes to deliver a letter. */
export interface DeliverLetterDeps {
  readonly pool: Pool
  readonly smtp: Smtp
  readonly linkKey: Buffer
  readonly publicUrl: string
  readonly sender: Sender
  /** What letters about a procedure's cases say. */
  readonly wordsOf: (procedure: string, language: Language, guideline: Guideline) => CaseLetterWords
  /** Shows each letter as part of the trace of its act; left out where nobody looks. */
  readonly trace?: Trace | undefined
  /** Told of every letter that was refused or could not be offered: ids and reply codes, no address. */
  readonly onTrouble?: (trouble: { readonly letter: string; readonly stream: string; readonly why: string }) => void
}

/** What became of a letter that was to be sent. */
export type LetterOutcome = 'sent' | 'failed' | 'postponed' | 'away'

/**
 * How often a letter is offered before it counts as failed: with the waits between, five days; where nobody knows
 * whether it arrived, an hour.
 */
const mostRefusals = 24
const mostUnanswered = 5
const firstWaitMs = 60_000
const longestWaitMs = 6 * 3_600_000
/**
 * A line that has gone silent is told from a server that is slow by waiting alone, so the first waiting is short and
 * the second try soon; a letter that the server does take its time for gets that time then.
 */
const patienceMs = [30_000, 60_000, longestSendMs]
const soonAgainMs = 5_000

/**
 * Takes letters that are due, so many at most and in quiet hours only what is urgent, settles those that make no sense
 * any more, and binds the links of the others: just before they are sent.
 */
export const takeUp = async (
  { pool, linkKey }: DeliverLetterDeps,
  leaseMs: number,
  most: number,
  isQuiet: boolean,
): Promise<Sorted & { readonly taken: number }> => {
  const letters = await takeLetters(pool, leaseMs, most, isQuiet)
  const sorted = await sortLetters(pool, letters)
  await keepLinks(
    pool,
    sorted.wanted.flatMap(({ id, stream, person, task, mail }) =>
      task === null || mail === null
        ? []
        : [{ token: linkToken(linkKey, id), letter: id, stream, task: task.id, person }],
    ),
  )
  const over = await unbound(pool, linkKey, sorted.wanted)
  return {
    wanted: sorted.wanted.filter((letter) => !over.includes(letter)),
    dropped: sorted.dropped + over.length,
    taken: letters.length,
  }
}

/** Delivers a letter that was taken up, and records at once what became of it. */
export const deliverLetter = async (deps: DeliverLetterDeps, letter: TakenLetter): Promise<LetterOutcome> => {
  const { pool, trace } = deps
  if (trace === undefined) return handOver(deps, letter)
  const [under = null] = await tracesOf(pool, [letter]).catch(() => [null])
  const { id, stream, version, kind, attempts } = letter
  const facts = {
    'sekisho.case': stream,
    'sekisho.version': version,
    'sekisho.letter': id,
    'sekisho.letter.kind': kind,
    'sekisho.attempt': attempts + 1,
  }
  const outcome = (became: LetterOutcome) => ({ 'sekisho.letter.became': became })
  return trace.span({ name: 'letter', kind: 'client', under, facts, outcome }, () => handOver(deps, letter))
}

const handOver = async (deps: DeliverLetterDeps, letter: TakenLetter): Promise<LetterOutcome> => {
  const { task } = letter
  if (letter.mail === null) return failed(deps, letter, 'person unknown')
  const link =
    task === null
      ? caseAddress(deps.publicUrl, letter.stream)
      : linkAddress(deps.publicUrl, linkToken(deps.linkKey, letter.id))
  const words = letter.personal === null ? inWords(letter, link, deps) : personalWords(letter, letter.personal, deps)
  if (words === null) return failed(deps, letter, 'could not be written')
  const { id, mail, writtenAt, language, stream } = letter
  return settle(
    deps,
    letter,
    await deps.smtp.send({
      ...words,
      id,
      to: mail,
      writtenAt,
      language,
      thread: threadOf(stream),
      patienceMs: patienceMs[letter.attempts] ?? longestSendMs,
    }),
  )
}

/** Null where our own text can't take the facts: one letter, not the postman, stops at such a fault. */
const inWords = (letter: TakenLetter, link: string, { sender, wordsOf }: DeliverLetterDeps): LetterText | null => {
  try {
    return letterText(
      factsOf(letter, link),
      wordsOf(procedureOf(letter.stream), letter.language, letter.guideline),
      sender,
    )
  } catch {
    return null
  }
}

const settle = (deps: DeliverLetterDeps, letter: TakenLetter, delivery: Delivery): Promise<LetterOutcome> => {
  const { pool } = deps
  const { id } = letter
  if (delivery.kind === 'accepted') return recorded('sent', () => markSent(pool, id))
  const { why } = delivery
  if (delivery.kind === 'refused' && delivery.forGood) return failed(deps, letter, why)
  deps.onTrouble?.({ letter: id, stream: letter.stream, why })
  if (delivery.kind === 'away') return recorded('away', () => giveBack(pool, [id]))
  const most = delivery.kind === 'refused' ? mostRefusals : mostUnanswered
  if (letter.attempts + 1 >= most) return failed(deps, letter, why)
  const isSoonAgain = delivery.kind === 'unanswered' && letter.attempts === 0
  return recorded('postponed', () => putOff(pool, id, why, isSoonAgain ? soonAgainMs : waitAfter(letter.attempts)))
}

const failed = (deps: DeliverLetterDeps, { id, stream }: TakenLetter, why: string): Promise<LetterOutcome> => {
  deps.onTrouble?.({ letter: id, stream, why })
  return recorded('failed', () => markFailed(deps.pool, id, why))
}

/** One minute, three, nine … six hours. */
const waitAfter = (attempts: number): number => Math.min(firstWaitMs * 3 ** attempts, longestWaitMs)

/**
 * A record that blinks just after the server's answer must not cost a second letter: what happened is said until it is
 * heard.
 */
const recorded = async (outcome: LetterOutcome, record: () => Promise<void>): Promise<LetterOutcome> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await record()
      return outcome
    } catch (error) {
      if (attempt === 5) throw error
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt))
    }
  }
}

const factsOf = (letter: TakenLetter, link: string): LetterFacts => {
  const { task, event, guideline } = letter
  const common = {
    language: letter.language,
    guideline,
    post: addressee(guideline, letter),
    vacant: letter.standsIn ? postNamed(guideline, letter.post) : null,
    caseNumber: letter.number && caseNumberLabel(letter.number),
    title: letter.title,
    asker: { office: officeNamed(guideline, letter.starterOffice ?? letter.office), name: letter.starter },
    link,
    now: letter.now,
    marks: event.marks,
  }
  if (task !== null) {
    const { kind, article, about, posts } = task
    const askedOf = posts.map((post) => postNamed(guideline, post))
    return {
      ...common,
      kind: letter.kind as TaskLetterKind,
      ownWork: event.ownWork !== null,
      task: { kind, article, about, due: instantOf(task.due), askedOf },
    }
  }
  const { article, reason, to, conditions, ownWork } = event
  const by = event.post && postNamed(guideline, event.post)
  return {
    ...common,
    kind: letter.kind,
    news: { article, by, at: instantOf(event.at), reason: reason ?? '', to, conditions, ownWork: ownWork !== null },
  }
}

/** A letter is addressed to the post, also where somebody else gets it because nobody holds that. */
const addressee = (guideline: Guideline, { post, standsIn }: TakenLetter): Named => {
  const meant = postNamed(guideline, post)
  return standsIn ? standInFor(meant, postNamed(guideline, standInPost(guideline))) : meant
}

const officeNamed = (guideline: Guideline, office: OfficeId): Named => officeOf(guideline, office) ?? same(office)

const postNamed = (guideline: Guideline, post: PostId): Named =>
  postOf(guideline, post) ?? (ownerOf(post) === null ? same(post) : inPerson)

/** A post or office that the guideline of the day doesn't name keeps its id. */
const same = (id: string): Named => ({ ja: id, en: id })

/** Within json Postgres writes instants in its own form. */
const instantOf = (text: string): Instant => parseInstant(new Date(text).toISOString()) as Instant

/** The case's id as a Message-ID may hold it. */
const threadOf = (stream: string): string => stream.replace('/', '.')
