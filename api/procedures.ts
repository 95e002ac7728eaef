import type { z } from 'zod'
import type { CaseId } from '../domain/kernel/ids.ts'
import { caseId } from '../domain/kernel/ids.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import { mayRead, readingScope } from '../domain/outsourcing/reading.ts'
import type { OutsourcingState } from '../domain/outsourcing/state.ts'
import type { PersonStanding } from '../db/read-models/person-standing.ts'
import { outsourcingPages } from '../web/case/outsourcing-pages.tsx'
import { anyPages, type CaseState, type ProcedurePages } from '../web/procedure-pages.ts'
import { commandData } from './routes/outsourcing-commands.ts'

/** What the API and the pages need to know of a procedure, besides what its pages show. */
export interface ServedProcedure {
  readonly name: string
  readonly pages: ProcedurePages
  /** The content of each command that people give, checked strictly; the practice's are not among them. */
  readonly commandData: { readonly [type: string]: z.ZodType }
  /** The command that begins a case; it has its own endpoint, and no page of a case offers it. */
  readonly startedBy: string
  readonly mayRead: (state: CaseState, reader: Pick<PersonStanding, 'posts'>, guideline: Guideline) => boolean
}

/** Outsourcing as it is served (Arts. 20–23). */
export const outsourcingProcedure: ServedProcedure = {
  name: 'outsourcing',
  pages: anyPages(outsourcingPages),
  commandData,
  startedBy: 'StartOutsourcing',
  mayRead: (state, { posts }, guideline) => {
    const { office, stage, number } = state as OutsourcingState
    return mayRead(readingScope(posts, guideline), { office, stage, submitted: number !== null })
  },
}

/** Every procedure that has pages and endpoints, by the name that stands in its cases' addresses. */
export const served: readonly ServedProcedure[] = [outsourcingProcedure]

/** The case id of a procedure's address; null where the uuid is none. */
export const caseIn = ({ name }: ServedProcedure, uuid: string | undefined): CaseId | null => caseId(name, uuid ?? '')

/** A command as it was sent, checked: one that the law can look at, or what is wrong with it (null: no such command). */
export type CheckedCommand =
  | { readonly ok: true; readonly command: { readonly type: string; readonly data: object } }
  | { readonly ok: false; readonly error: z.ZodError | null }

/** Checks a command of a procedure against its schema. */
export const checkCommandOf = ({ commandData }: ServedProcedure, type: string, data: unknown): CheckedCommand => {
  const schema = Object.hasOwn(commandData, type) ? commandData[type] : undefined
  if (schema === undefined) return { ok: false, error: null }
  const checked = schema.safeParse(data, { reportInput: true })
  return checked.success ? { ok: true, command: { type, data: checked.data as object } } : { ok: false, error: checked.error }
}
