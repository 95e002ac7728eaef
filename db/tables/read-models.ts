import type { Generated, JSONColumnType } from 'kysely'

/** One row a case: what lists show and filter by. */
export interface CasesTable {
  readonly stream: string
  readonly procedure: string
  readonly fiscal_year: number | null
  readonly series: string | null
  readonly serial: number | null
  readonly title: string
  readonly vendor: string
  /** Normalised copy of number, title and vendor, for searching only. */
  readonly search: string
  readonly office: string
  readonly stage: string
  readonly round: number
  readonly submitted: boolean
  readonly started_by: string
  readonly started_at: string
  readonly changed_at: string
  readonly starts_on: string | null
  readonly ends_on: string | null
  readonly ending: string | null
  /** The most urgent open task: whom it waits for, since when, until when; null where the case waits for time alone. */
  readonly holders: readonly string[]
  readonly waiting_for: string | null
  readonly waiting_since: string | null
  readonly due: string | null
}

/** One row a task, open or closed: what task pages show, also long after. */
export interface TasksTable {
  readonly stream: string
  readonly task: string
  readonly kind: string
  readonly posts: readonly string[]
  readonly article: string
  readonly about: string | null
  readonly answers: readonly string[]
  readonly opened_at: string
  readonly due: string
  readonly reminded: Generated<number>
  readonly escalated_to: string | null
  readonly closed_at: string | null
  readonly closed_how: string | null
  /** The command that closed it, and who gave it. */
  readonly closed_with: string | null
  readonly closed_by: string | null
  readonly closed_by_name: string | null
  readonly closed_by_post: string | null
}

/** One row for each post before which an open task lies: what an inbox lists. Gone when the task is. */
export interface InboxTable {
  readonly post: string
  readonly nature: string
  readonly due: string
  readonly stream: string
  readonly task: string
}

/** A request that is being written: no act yet, so no event; saved as it is typed. */
export interface DraftsTable {
  readonly id: string
  readonly person: string
  readonly content: JSONColumnType<object>
  readonly revision: number
  readonly saved_at: Generated<string>
  readonly saved_in: Generated<string>
  readonly turn: Generated<number>
}

/** One row for each thing on which a case hangs: whose end reaches it. */
export interface DependantsTable {
  readonly stream: string
  /** A case, a part of one (`…#part`), or a person (`person/…`). */
  readonly cause: string
  /** The office for which it has it; empty where there is none. */
  readonly office: string
  readonly since: string
}

/** One row for each entry of a procedure's register: what every register filters and orders by, the rest as `cells`. */
export interface RegisterRowsTable {
  readonly procedure: string
  readonly register: string
  readonly stream: string
  /** The case's item that it is about; empty for the case itself. */
  readonly item: string
  readonly fiscal_year: number | null
  readonly series: string | null
  readonly serial: number | null
  readonly title: string
  /** Normalised copy of what it is found by, for searching only. */
  readonly search: string
  readonly offices: readonly string[]
  readonly readers: readonly string[]
  readonly for_council: boolean
  readonly stage: string
  readonly ending: string | null
  readonly starts_on: string | null
  readonly ends_on: string | null
  readonly opened_at: string
  readonly holders: readonly string[]
  readonly waiting_for: string | null
  readonly due: string | null
  readonly cells: JSONColumnType<object>
  /** The moment of the act from which on it stands so. */
  readonly since: string
}

/** A row of a register as it stood until an act changed it or took it away. */
export interface RegisterHistoryTable extends RegisterRowsTable {
  readonly until: string
}
