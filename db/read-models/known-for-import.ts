import type { Pool } from 'pg'

/** Everybody who has been here, by every name and the mail address. */
export const peopleByName = async (
  reads: Pool,
): Promise<readonly { readonly id: string; readonly names: readonly string[] }[]> => {
  const { rows } = await reads.query<{ readonly id: string; readonly names: readonly (string | null)[] }>({
    name: 'people-by-name',
    text: 'select id, array[name, earlier_name, mail] as names from people',
  })
  return rows.map(({ id, names }) => ({ id, names: names.filter((one) => one !== null && one !== '') as string[] }))
}

/** Which of these acts have been recorded, by their ids or because the cases that they would begin are there. */
export const recordedOf = async (
  reads: Pool,
  acts: readonly { readonly id: string; readonly stream: string }[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await reads.query<{ readonly id: string }>({
    name: 'recorded-of',
    text: `select id from commands where origin = 'import' and id = any($1)
      union
      select wanted.id from unnest($1::text[], $2::text[]) as wanted(id, stream) join streams using (stream)`,
    values: [acts.map(({ id }) => id), acts.map(({ stream }) => stream)],
  })
  return new Set(rows.map(({ id }) => id))
}
