import { isGrpcServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client'
import type { Trace } from '../db/act/trace.ts'
import { procedureOf, type CaseId } from '../domain/kernel/ids.ts'
import { endStuck } from './end-stuck.ts'
import { goesFirst, letGoFirst } from './go-first.ts'
import { lately } from './lately.ts'
import { isLastingWorkflow, lookAgainSignal, lastingWorkflowId, type LastingWorkflow } from './lasting-workflows.ts'
import { spaced, type Spacing } from './spaced.ts'
import { workflowTypeOf } from './workflow-type.ts'

/**
 * What came of a poke: the workflow has it, there is none that could, Temporal would not take it for a reason of this
 * one's own, or it never reached Temporal.
 */
export type Poked = 'told' | 'gone' | 'declined' | 'failed'

/** Tells workflows to look at the record again. */
export interface Poke {
  /**
   * After a commit. Returns at once, never throws: the answer to a person doesn't wait for Temporal, and what a lost
   * poke owes, the worker's sweep makes good.
   */
  readonly afterCommit: (what: Committed) => void
  /** Letters were written: the postman may look sooner than by itself. Returns at once, too. */
  readonly lettersWritten: () => void
  /** Tells one case and says what came of it. */
  readonly tellCase: (stream: CaseId, closed: boolean) => Promise<Poked>
  /** Starts a lasting workflow, or tells it to look again where it runs already. */
  readonly tellLasting: (name: LastingWorkflow) => Promise<Poked>
  /** Ends a workflow that can't go on, so that the next poke begins it anew; says whether there was one. */
  readonly endStuck: (stream: CaseId | LastingWorkflow) => Promise<boolean>
  /** Lets a lasting workflow go before those of cases, where an older release has begun it. */
  readonly letGoFirst: (name: LastingWorkflow) => Promise<void>
  /** When nothing is on its way any more: for an orderly end, and for tests. */
  readonly settled: () => Promise<void>
}

/** What was committed: part of the record's answer. */
export interface Committed {
  readonly stream: CaseId
  readonly closed: boolean
  readonly letters: boolean
  /** The case's version since then (`Answer` of `act`). Left out: nobody relies on having told of it. */
  readonly version?: number
  /** The version before, which the practice has yet to look at. Null or left out: none is known to be. */
  readonly awaited?: number | null
}

/** What a poke needs, and who hears of those that failed. */
export interface PokeOptions {
  readonly client: Client
  readonly taskQueue: string
  readonly onFailure?: (target: string, error: unknown) => void
  readonly trace?: Trace | undefined
}

const deadlineMs = 2_000
/** More than these at once wouldn't be served sooner; what waits is kept once per target, so a burst stays small. */
const atOnce = 32
const waitingAtMost = 10_000

/**
 * A person waits for the letter, while the case's workflow mostly begins to wait: so much later it doesn't take the
 * processor from the postman.
 */
const afterLettersMs = 100
/**
 * The first look comes at once; the acts that follow it within this time are seen by one more. A case goes through
 * its steps one by one, and each waits for its look; but a day's work on one case also comes in bursts (a meeting, a
 * file of rows, a form that saves itself), and each look costs more than an act: so a case on which it is acted again
 * and again is looked at when it comes to rest, sooner than the sweep would miss that, or every ten seconds.
 */
const looksApart: Spacing = { firstMs: 50, first: 6, laterMs: 1_400, latestMs: 10_000, aloneMs: 30_000 }
/**
 * The postman hears of the first letter at once, and of those that follow it within this time by one more call: while
 * it is on its round it takes what is due anyway, and a call costs more of the processor than a letter.
 */
const callsApart: Spacing = { firstMs: 100, first: Infinity, laterMs: 100, latestMs: 100, aloneMs: 1_000 }
/**
 * So long an act whose look is awaited is told to nobody, if Temporal was told of the version before it: beyond it the
 * look may wait out a failure, which the next act cuts short.
 */
const awaitedAtMostMs = 10_000

/** Builds the poke on a client. A burst on one target is one call on its way and at most one more behind it. */
export const createPoke = ({ client, taskQueue, onFailure, trace }: PokeOptions): Poke => {
  const tell = telling(client, onFailure)
  const signalWithStart = startingOn(client, taskQueue)
  const tellCase = (stream: CaseId, closed: boolean) =>
    // Signal-with-start would begin a new run of a case that is over: there a plain signal does, to whoever still
    // listens.
    tell(stream, () =>
      closed
        ? client.workflow.getHandle(stream).signal(lookAgainSignal)
        : signalWithStart(workflowTypeOf(procedureOf(stream)), stream, [stream]),
    )
  const tellLasting = (name: LastingWorkflow) =>
    tell(name, () => signalWithStart(name, lastingWorkflowId(taskQueue, name), [], { priority: goesFirst }))
  const background = coalescing(atOnce, waitingAtMost)
  const looks = spaced(looksApart)
  /** Up to which version of a case Temporal was told, or owes a look that will see it. */
  const told = lately<number>(awaitedAtMostMs)
  const calls = spaced(callsApart)
  const lettersWritten = () => calls.run('postman', 0, () => background.run('postman', () => tellLasting('postman')))
  return {
    afterCommit: ({ stream, version = 0, closed, letters, awaited = null }) => {
      if (letters) lettersWritten()
      const until = told.get(stream)
      // Of the version before nobody may have been told (a command of the terminal, a process that was killed): only
      // who has told of it knows that a look will come.
      if (awaited !== null && until !== null && until >= awaited) {
        told.note(stream, Math.max(until, version))
        return looks.more(stream)
      }
      const tell = within(trace, stream, async () => {
        const poked = await tellCase(stream, closed)
        if (poked === 'told') told.add(stream, version)
        return poked
      })
      const look = () => background.run(stream, tell)
      looks.run(stream, letters ? afterLettersMs : 0, look)
    },
    lettersWritten,
    tellCase,
    tellLasting,
    endStuck: (name) => endStuck(client, isLastingWorkflow(name) ? lastingWorkflowId(taskQueue, name) : name),
    letGoFirst: (name) => letGoFirst(client, lastingWorkflowId(taskQueue, name)),
    settled: async () => {
      looks.now()
      calls.now()
      await background.settled()
    },
  }
}

/** Calls Temporal within the time for it, and says what came of that. */
const telling =
  (client: Client, onFailure: PokeOptions['onFailure']) =>
  async (target: string, call: () => Promise<unknown>): Promise<Poked> => {
    try {
      await client.connection.withDeadline(Date.now() + deadlineMs, call)
      return 'told'
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'gone'
      onFailure?.(target, error)
      return isAnswer(error) ? 'declined' : 'failed'
    }
  }

/** Tells a workflow to look again, and begins it where it doesn't run. */
const startingOn =
  (client: Client, taskQueue: string) =>
  (type: string, workflowId: string, args: readonly string[], over: { readonly priority?: typeof goesFirst } = {}) =>
    client.workflow.signalWithStart(type, {
      ...over,
      workflowId,
      taskQueue,
      args: [...args],
      signal: lookAgainSignal,
      signalArgs: [],
    })

/** A poke comes after its act's answer and belongs to it all the same; one that belongs to nothing isn't shown. */
const within = (trace: Trace | undefined, stream: CaseId, tell: () => Promise<Poked>): (() => Promise<Poked>) => {
  const under = trace?.here() ?? null
  if (trace === undefined || under === null) return tell
  const outcome = (poked: Poked) => ({ 'sekisho.poke': poked })
  return () => trace.span({ name: 'poke', kind: 'client', under, facts: { 'sekisho.case': stream }, outcome }, tell)
}

/** gRPC's codes of an answer that is about the call itself: invalid argument, failed precondition, out of range. */
const answers: ReadonlySet<number> = new Set([3, 9, 11])

/** Whether Temporal itself said no to this one call: then it is there, and the next may be taken. */
const isAnswer = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return isGrpcServiceError(cause) && answers.has(cause.code)
}

/** Runs calls in the background: per key one on its way and the newest behind it, over all keys so many at once. */
const coalescing = (limit: number, capacity: number) => {
  const waiting = new Map<string, () => Promise<unknown>>()
  const running = new Map<string, Promise<void>>()
  const begin = (): void => {
    for (const [key, call] of waiting) {
      if (running.size >= limit) return
      if (running.has(key)) continue
      waiting.delete(key)
      running.set(
        key,
        call().then(() => {
          running.delete(key)
          begin()
        }),
      )
    }
  }
  return {
    run: (key: string, call: () => Promise<unknown>): void => {
      if (waiting.size >= capacity && !waiting.has(key)) return
      waiting.set(key, call)
      begin()
    },
    settled: async (): Promise<void> => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
