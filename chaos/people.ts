import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import { apiPeople, stepNames, takeStep, type ApiPeople } from '../test/support/api-people.ts'
import { newCase, type StepName } from '../test/support/recorded-case.ts'

/** What somebody did and what they were told, written down as it came. */
export interface Entry {
  readonly stream: CaseId
  readonly step: StepName
  readonly id: string
  /** What came of each time that it was said, until an answer came: a status, or 0 where there was none. */
  readonly answers: readonly number[]
  readonly tries: number
  readonly status: number
  readonly version: number | null
}

/** People at work: what they were told so far, how many cases they have begun, and how many are under way. */
export interface Journal {
  readonly entries: readonly Entry[]
  readonly cases: () => number
  readonly underWay: () => number
  /** Those who are in the middle of something finish it; resolves when all have. */
  readonly stop: () => Promise<void>
}

const patienceMs = 120_000
/** Between two acts of one person, at most: then some five acts a second come together. */
const betweenMs = 1_800
const signInAgain = 401

/** Signs everybody in at an api; while it is away, again and again. */
const signIn = async (url: string, record: Pool): Promise<ApiPeople> => {
  for (const deadline = Date.now() + patienceMs; ; await pause(500)) {
    try {
      return await apiPeople(url, record)
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
  }
}

/**
 * So many people at once take cases through their steps, through whichever api answers; what isn't answered is said
 * again with the same id until it is. A case that has come to its contract stays, and another is begun, so that as many
 * as wanted are under way all the time.
 */
export const putToWork = async (
  urls: readonly string[],
  record: Pool,
  lanes: number,
  live: number,
): Promise<Journal> => {
  const people = await Promise.all(urls.map((url) => signIn(url, record)))
  const entries: Entry[] = []
  const waiting: { readonly stream: CaseId; readonly next: number }[] = []
  let begun = 0
  let inHand = 0
  const atWork = { on: true }
  const say = async (stream: CaseId, step: StepName): Promise<Entry> => {
    const id = randomUUID()
    const answers: number[] = []
    for (const deadline = Date.now() + patienceMs; ; await pause(200)) {
      const at = Math.floor(Math.random() * people.length)
      const one = people[at]
      const answer = one === undefined ? null : await takeStep(one, stream, step, id).catch(() => null)
      answers.push(answer?.status ?? 0)
      const entry = { stream, step, id, answers, tries: answers.length }
      if (answer !== null && answer.status < 500 && answer.status !== signInAgain && answer.status !== 429) {
        const version = (answer.body as { readonly version?: number } | null)?.version ?? null
        return { ...entry, status: answer.status, version }
      }
      if (answer?.status === signInAgain) people[at] = await signIn(urls[at] ?? '', record)
      if (Date.now() > deadline) return { ...entry, status: answer?.status ?? 0, version: null }
    }
  }
  const lane = async (): Promise<void> => {
    while (atWork.on) {
      const isEnough = waiting.length + inHand >= live
      const next = isEnough ? waiting.splice(Math.floor(Math.random() * waiting.length), 1)[0] : undefined
      const { stream, next: nth } = next ?? { stream: newCase(), next: 0 }
      if (nth === 0) begun++
      const step = stepNames[nth]
      if (step === undefined) throw new Error('a case was taken up that has come to its end')
      inHand++
      const entry = await say(stream, step)
      inHand--
      entries.push(entry)
      if (entry.status < 300 && nth + 1 < stepNames.length) waiting.push({ stream, next: nth + 1 })
      if (isEnough) await pause(Math.random() * betweenMs)
    }
  }
  const all = Promise.all(Array.from({ length: lanes }, lane))
  return {
    entries,
    cases: () => begun,
    underWay: () => waiting.length + inHand,
    stop: async () => {
      atWork.on = false
      await all
    },
  }
}
