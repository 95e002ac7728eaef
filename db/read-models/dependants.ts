import type { Pool } from 'pg'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import { reaches, whatEnded, type Cause, type EndingOf, type HangsOn } from '../../domain/law/hanging.ts'
import { procedureNamed } from '../../domain/procedures.ts'

/** A case that hangs on something. */
export interface Dependant extends HangsOn {
  readonly stream: CaseId
  readonly closed: boolean
}

/** What a dependant is to be told, by which command, under the id that it has once and for all. */
export interface Owed {
  readonly dependant: Dependant
  readonly ending: EndingOf
  /** The practice's command of the dependant's own procedure; null where it heeds no such ending. */
  readonly command: string | null
  readonly id: string
}

const columns = `d.stream, d.cause, nullif(d.office, '') as office, d.since, s.closed`

/** The cases that hang on any of these. */
export const dependantsOf = async (pool: Pool, causes: readonly Cause[]): Promise<readonly Dependant[]> => {
  if (causes.length === 0) return []
  const { rows } = await pool.query<Dependant & { readonly office: OfficeId | null }>({
    name: 'dependants-of',
    text: `select ${columns} from dependants d join streams s on s.stream = d.stream
      where d.cause = any($1) order by d.stream, d.cause, d.office`,
    values: [causes],
  })
  return rows
}

/** On what one case hangs. */
export const hangingsOf = async (pool: Pool, stream: CaseId): Promise<readonly Dependant[]> => {
  const { rows } = await pool.query<Dependant>({
    name: 'hangings-of',
    text: `select ${columns} from dependants d join streams s on s.stream = d.stream where d.stream = $1`,
    values: [stream],
  })
  return rows
}

/** What each dependant is to hear, the earliest ending first; whether it has heard is another question (`heardOf`). */
export const owedTo = (
  self: CaseId,
  endings: readonly EndingOf[],
  dependants: readonly Dependant[],
): readonly Owed[] => {
  const byCause = Map.groupBy(dependants, ({ cause }) => cause)
  return endings
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap((ending) =>
      (byCause.get(whatEnded(ending, self)) ?? [])
        .filter((one) => reaches(ending, self, one))
        .map((dependant) => ({
          dependant,
          ending,
          command: procedureNamed(procedureOf(dependant.stream)).heeds?.[ending.how] ?? null,
          id: owedId(dependant, ending),
        })),
    )
}

/** The id of the act by which a dependant hears of an ending: made from both, so that it is told once. */
const owedId = ({ stream, cause, office }: Dependant, { how, on, at }: EndingOf): string =>
  [stream, 'ends-with', cause, ...(office === null ? [] : [office]), how, on, at].join('/')

/** When each was told, by the id of its act. */
export const heardOf = async (pool: Pool, owed: readonly Owed[]): Promise<ReadonlyMap<string, Heard>> => {
  if (owed.length === 0) return new Map()
  const { rows } = await pool.query<Heard & { readonly id: string }>({
    name: 'heard-of',
    text: `select c.id, e.occurred_at as at, c.version from commands c
      join events e on e.stream = c.stream and e.version = c.version
      where c.origin = 'practice' and c.id = any($1)`,
    values: [owed.map(({ id }) => id)],
  })
  return new Map(rows.map(({ id, at, version }) => [id, { at, version }]))
}

/** When a dependant heard, and at which version of its own. */
export interface Heard {
  readonly at: string
  readonly version: number
}
