import type { TestRecord } from './record.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'

/** What comes of it when no act on a case gets into the record, as where the process was killed just before it. */
export const undone = async <Result>(
  { admin }: Pick<TestRecord, 'admin'>,
  stream: CaseId,
  effect: () => Promise<Result>,
): Promise<Result> => {
  await admin.pool.query(`create or replace function stop_stream() returns trigger language plpgsql as $$ begin
    if new.stream = '${stream}' then raise exception 'killed' using errcode = '57P01'; end if; return new; end $$`)
  await admin.pool.query(
    'create trigger stop_stream before insert on events for each row execute function stop_stream()',
  )
  try {
    return await effect()
  } finally {
    await admin.pool.query('drop trigger stop_stream on events')
  }
}
