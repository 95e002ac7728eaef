import type { Pool } from 'pg'

/** The floor's one activity: one row, one statement. */
export const createInsertRow = (pool: Pool) => ({
  insertRow: async (id: string, seen: number): Promise<void> => {
    await pool.query({
      name: 'floor-insert',
      text: 'insert into practice_floor (id, seen) values ($1, $2) on conflict do nothing',
      values: [id, seen],
    })
  },
})

/** Where the floor's rows go; made by the tables' owner. */
export const floorTable = `
  create table if not exists practice_floor (id text, seen int, primary key (id, seen));
  grant select, insert on practice_floor to sekisho_app`
