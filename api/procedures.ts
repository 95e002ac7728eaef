import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Pool } from 'pg'
import type { z } from 'zod'
import type { CaseId } from '../domain/kernel/ids.ts'
import { caseId } from '../domain/kernel/ids.ts'
import type { Json } from '../domain/kernel/json.ts'
import type { Refusal } from '../domain/kernel/outcome.ts'
import type { ReadingScope } from '../domain/guideline/reading-scope.ts'
import type { OutsourcingState } from '../domain/outsourcing/state.ts'
import type { PersonStanding } from '../db/read-models/person-standing.ts'
import { renewalLinks } from '../db/read-models/renewals.ts'
import { outsourcingPages } from '../web/outsourcing/outsourcing-pages.tsx'
import { incidentPages } from '../web/incident/incident-pages.tsx'
import { instructionPages } from '../web/instruction/instruction-pages.tsx'
import { councilPages } from '../web/council/council-pages.tsx'
import type { CaseState } from '../domain/law/case-state.ts'
import { anyPages, type ProcedurePages, type RelatedCase } from '../web/case-page/procedure-pages.ts'
import type { RegisterListProps } from '../web/register/register-list.tsx'
import { agendaSubjectRefusal } from './agenda-subjects.ts'
import { aroundMeetings, proposedMeeting } from './council-register.ts'
import { council } from '../domain/council/council.ts'
import { incident } from '../domain/incident/incident.ts'
import { instruction } from '../domain/instruction/instruction.ts'
import { commandSchemas } from './command-schemas.ts'
import { renewalRefusal } from './renewals.ts'
import { outsourcing } from '../domain/outsourcing/outsourcing.ts'
import type { Env, Surroundings } from './surroundings.ts'

/** What the API and the pages need to know of a procedure, besides what its pages show. */
export interface ServedProcedure {
  readonly name: string
  readonly pages: ProcedurePages
  /** The content of each command that people give, checked strictly; the practice's are not among them. */
  readonly commandData: { readonly [type: string]: z.ZodType }
  /** The command that begins a case; it has its own endpoint, and no page of a case offers it. */
  readonly startedBy: string
  /** What the law can't see by itself about a case that is to begin, such as another case that it names. */
  readonly startRefusal?: (reads: Pool, standing: PersonStanding, data: object) => Promise<Refusal | null>
  /** The same about a command on a case that has begun. */
  readonly unseenRefusal?: (reads: Pool, standing: PersonStanding, data: object) => Promise<Refusal | null>
  /** The cases before and after one, where the procedure knows of such. */
  readonly related?: (
    reads: Pool,
    found: { readonly id: CaseId; readonly state: CaseState },
    scope: ReadingScope,
  ) => Promise<readonly RelatedCase[]>
  /** What its register's page shows of its own around the rows. */
  readonly aroundRegister?: (c: Context<Env>, all: Surroundings, list: RegisterListProps) => Promise<AroundRegister>
  /** What the form of a beginning starts with, besides what its address says: facts, never a decision. */
  readonly proposed?: { readonly [command: string]: (c: Context<Env>, all: Surroundings) => Promise<Json> }
}

/** What stands above and below a register's rows. */
export interface AroundRegister {
  readonly above: Child
  readonly below: Child
}

/** Outsourcing as it is served (Arts. 20–23). */
export const outsourcingProcedure: ServedProcedure = {
  name: 'outsourcing',
  pages: anyPages(outsourcingPages),
  commandData: commandSchemas(outsourcing),
  startedBy: 'StartOutsourcing',
  startRefusal: (reads, standing, data) =>
    renewalRefusal(reads, standing, data as Parameters<typeof renewalRefusal>[2]),
  related: (reads, { id, state }, scope) => renewalLinks(reads, id, (state as OutsourcingState).renewal.of, scope),
}

/** The security council as it is served (Art. 5). */
export const councilProcedure: ServedProcedure = {
  name: 'council',
  pages: anyPages(councilPages),
  commandData: commandSchemas(council),
  startedBy: 'PlanMeeting',
  unseenRefusal: agendaSubjectRefusal,
  aroundRegister: aroundMeetings,
  proposed: { PlanMeeting: proposedMeeting },
}

/**
 * The chief's instructions as they are served (Arts. 6 and 11). A program begins one with a request for a report, or by
 * giving any of the other beginnings to an id of its own.
 */
export const instructionProcedure: ServedProcedure = {
  name: 'instruction',
  pages: anyPages(instructionPages),
  commandData: commandSchemas(instruction),
  startedBy: 'RequestReport',
}

/** Incidents as they are served (Art. 22(5)). */
export const incidentProcedure: ServedProcedure = {
  name: 'incident',
  pages: anyPages(incidentPages),
  commandData: commandSchemas(incident),
  startedBy: 'ReportIncident',
}

/** Every procedure that has pages and endpoints, by the name that stands in its cases' addresses. */
export const served: readonly ServedProcedure[] = [
  outsourcingProcedure,
  councilProcedure,
  instructionProcedure,
  incidentProcedure,
]

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
