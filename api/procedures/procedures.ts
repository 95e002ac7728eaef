import type { z } from 'zod'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { ProcedurePages } from '../../web/case-page/procedure-pages.ts'
import { withWholeForms } from '../../web/case-page/whole-forms.tsx'
import { webProcedures } from '../../web/procedures.ts'
import { commandSchemas } from '../schemas/command-schemas.ts'
import { allExtras } from './all-extras.ts'
import type { ProcedureExtras } from './procedure-extras.ts'

/** What the API and the pages need to know of a procedure, besides what its pages show. */
export interface ServedProcedure extends ProcedureExtras {
  readonly name: string
  readonly pages: ProcedurePages
  /** The content of each command that people give, checked strictly; the practice's are not among them. */
  readonly commandData: { readonly [type: string]: z.ZodType }
  /** The command that begins a case; it has its own endpoint, and no page of a case offers it. */
  readonly startedBy: string
}

/** Every procedure that has pages and endpoints, by the name that stands in its cases' addresses. */
export const served: readonly ServedProcedure[] = await Promise.all(
  webProcedures.map(async ({ name, pages }) => {
    const law = procedureNamed(name)
    return {
      name,
      pages: withWholeForms(await pages()),
      commandData: commandSchemas(law),
      startedBy: law.startedBy,
      ...allExtras[name],
    }
  }),
)

/** Whether people begin its cases: a city's rule book is begun at the machine. */
export const isBegunByPeople = ({ commandData, startedBy }: ServedProcedure): boolean =>
  Object.hasOwn(commandData, startedBy)

/** The served procedure of that name; throws where there is none, for names come from our own code. */
export const servedNamed = (name: string): ServedProcedure => {
  const found = served.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no procedure is served under ${JSON.stringify(name)}`)
  return found
}

/** The case id of a procedure's address; null where the uuid is none. */
export const caseIn = ({ name }: ServedProcedure, uuid: string | undefined): CaseId | null => caseId(name, uuid ?? '')

/**
 * A command as it was sent, checked: one that the law can look at, or what is wrong with it (null: no such command).
 */
export type CheckedCommand =
  | { readonly ok: true; readonly command: { readonly type: string; readonly data: object } }
  | { readonly ok: false; readonly error: z.ZodError | null }

/** Checks a command of a procedure against its schema. */
export const checkCommandOf = ({ commandData }: ServedProcedure, type: string, data: unknown): CheckedCommand => {
  const schema = Object.hasOwn(commandData, type) ? commandData[type] : undefined
  if (schema === undefined) return { ok: false, error: null }
  const checked = schema.safeParse(data, { reportInput: true })
  return checked.success
    ? { ok: true, command: { type, data: checked.data as object } }
    : { ok: false, error: checked.error }
}
