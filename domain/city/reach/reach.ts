import type { Named } from '../../guideline/guideline.ts'
import type { OfficeId, PersonId, PostId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/**
 * How far a change of the rule book reaches: what the record is to be searched for, so that whoever is about to make it
 * sees what is open there. It forbids nothing; procedures and their registers are found by it without being named.
 */
export interface Reach {
  /** Whose open tasks it reaches. */
  readonly posts: readonly PostId[]
  /** Only those that are due on this day; null for all. */
  readonly dueOn: PlainDate | null
  /** The offices whose open cases it reaches; null for every open case. */
  readonly offices: readonly OfficeId[] | null
  /** From which day to which the council's meetings are reached; null for none. */
  readonly meetings: { readonly from: PlainDate; readonly to: PlainDate | null } | null
  /** Whose permits and other things that it holds end with it: of the person, or of the person for an office. */
  readonly people: readonly { readonly person: PersonId; readonly office: OfficeId | null }[]
  /** What of a version's lists changes or goes, by the name under which registers keep it: rooms, kinds, equipment. */
  readonly named: readonly { readonly cell: string; readonly ids: readonly string[] }[]
  /** The days from which something else holds that is recorded already, and knows nothing of the change. */
  readonly overtaken: readonly PlainDate[]
  /** Posts that nobody holds from a day on. */
  readonly vacant: readonly { readonly post: PostId; readonly from: PlainDate }[]
  /**
   * Posts that a version brings or gives a part in every case, and that nobody is appointed to on its day, by the names
   * that it gives them.
   */
  readonly unfilled: readonly { readonly post: PostId; readonly from: PlainDate; readonly called: Named }[]
  /** A post that usually one person holds, and what those are called who hold it already. */
  readonly beside: readonly { readonly post: PostId; readonly holders: readonly string[] }[]
  /** Posts that aren't there any more from a day on, with the names of whoever would still hold them. */
  readonly gone: readonly { readonly post: PostId; readonly from: PlainDate; readonly holders: readonly string[] }[]
}

/** A change that reaches nothing. */
export const reachesNothing: Reach = {
  posts: [],
  dueOn: null,
  offices: [],
  meetings: null,
  people: [],
  named: [],
  overtaken: [],
  vacant: [],
  unfilled: [],
  beside: [],
  gone: [],
}
