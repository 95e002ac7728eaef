import type { Context } from 'hono'
import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { Json } from '../domain/kernel/json.ts'
import type { Refusal } from '../domain/kernel/outcome.ts'
import type { ReadingScope } from '../domain/guideline/reading-scope.ts'
import type { CaseState } from '../domain/law/case-state.ts'
import type { OutsourcingState } from '../domain/outsourcing/state.ts'
import type { PersonStanding } from '../db/read-models/person-standing.ts'
import { accountStandings } from '../db/city/account-standings.ts'
import { renewalLinks } from '../db/outsourcing/renewals.ts'
import type { RelatedCase } from '../web/case-page/procedure-pages.ts'
import type { CityKnown } from '../web/city/city-known.ts'
import type { RegisterListProps } from '../web/register/register-list.tsx'
import type { AroundRegister } from './around-register.ts'
import { agendaSubjectRefusal } from './council/agenda-subjects.ts'
import { aroundMeetings, proposedMeeting } from './council/council-register.ts'
import { renewalRefusal } from './outsourcing/renewals.ts'
import type { Env, Surroundings } from './surroundings.ts'

/** What a few procedures need that takes more of the record than one case: most need nothing of it. */
export interface ProcedureExtras {
  /** What the law can't see by itself about a case that is to begin, besides the cases that it names. */
  readonly startRefusal?: (reads: Pool, standing: PersonStanding, data: object) => Promise<Refusal | null>
  /** The same about a command on a case that has begun. */
  readonly unseenRefusal?: (reads: Pool, standing: PersonStanding, data: object) => Promise<Refusal | null>
  /** The cases before and after one, where the procedure knows of such. */
  readonly related?: (
    reads: Pool,
    found: { readonly id: CaseId; readonly state: CaseState },
    scope: ReadingScope,
  ) => Promise<readonly RelatedCase[]>
  /** What the case's own page shows besides its state. */
  readonly known?: (reads: Pool) => Promise<unknown>
  /** What its register's page shows of its own around the rows. */
  readonly aroundRegister?: (c: Context<Env>, all: Surroundings, list: RegisterListProps) => Promise<AroundRegister>
  /** What the form of a beginning starts with, besides what its address says: facts, never a decision. */
  readonly proposed?: { readonly [command: string]: (c: Context<Env>, all: Surroundings) => Promise<Json> }
}

/** Those that do, by their names. */
export const procedureExtras: { readonly [procedure: string]: ProcedureExtras } = {
  outsourcing: {
    startRefusal: (reads, standing, data) =>
      renewalRefusal(reads, standing, data as Parameters<typeof renewalRefusal>[2]),
    related: (reads, { id, state }, scope) => renewalLinks(reads, id, (state as OutsourcingState).renewal.of, scope),
  },
  city: {
    known: async (reads): Promise<CityKnown> => ({
      accounts: new Map((await accountStandings(reads)).map((one) => [one.person, one])),
    }),
  },
  council: {
    unseenRefusal: agendaSubjectRefusal,
    aroundRegister: aroundMeetings,
    proposed: { PlanMeeting: proposedMeeting },
  },
}
