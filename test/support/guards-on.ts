/** The statement that switches a table's guards on again as a release has them: for replicas, too. */
export const guardsOn = (table: string): string =>
  `do $guards$ declare guard name; begin
     for guard in select tgname from pg_trigger where tgrelid = '${table}'::regclass and not tgisinternal loop
       execute format('alter table ${table} enable always trigger %I', guard);
     end loop;
   end $guards$`
