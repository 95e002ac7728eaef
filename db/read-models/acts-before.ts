import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** A day of Tokyo's, and whether what was done on it counts as before. */
interface UpTo {
  readonly day: PlainDate
  readonly included: boolean
}

/**
 * How many of a case's acts came before a day begins, or ends. None is dated before the one in front of it, so the
 * place is found by halving: of a hundred thousand acts seventeen are looked at.
 */
export const actsBefore = async (
  reads: Pool,
  id: CaseId,
  { day, included }: UpTo,
  version: number,
): Promise<number> => {
  const { rows } = await reads.query<{ readonly acts: number }>({
    name: 'acts-before',
    text: `
      with recursive halves(low, high) as (
        select 0, $3::int
        union all
        select case when e.occurred_at < m.moment then e.version else low end,
          case when e.occurred_at < m.moment then high else e.version - 1 end
        from halves join events e on e.stream = $1 and e.version = (low + high + 1) / 2,
          (select ($2::date + $4::int)::timestamp at time zone 'Asia/Tokyo') as m(moment)
        where low < high)
      select low as acts from halves where low = high`,
    values: [id, day, version, included ? 1 : 0],
  })
  return rows[0]?.acts ?? 0
}
