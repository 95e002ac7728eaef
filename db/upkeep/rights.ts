import { sql, type Kysely } from 'kysely'

/** The role under which api and worker work: it owns nothing, reads all, and writes what is listed here. */
export const applicationRole = 'sekisho_app'

/**
 * What the application's role may do with each table besides reading it; a new table has to be named here. What only an
 * act may write has nothing: the functions below write it, as the owner.
 */
export const applicationRights: { readonly [table: string]: readonly string[] } = {
  // The record, and all that is derived from it.
  events: [],
  commands: [],
  // What the practice has seen, and how often it was told.
  streams: ['update (seen_version, poked_at, pokes)'],
  cases: [],
  case_search: [],
  // What the search finds by the texts of a case: taken in by the worker after the act.
  case_texts: ['insert', 'update'],
  case_texts_due: ['update', 'delete'],
  tasks: [],
  inbox: [],
  register_rows: [],
  register_history: [],
  dependants: [],
  anchors: [],
  anchor_heads: [],
  anchor_corrections: [],
  // What became of a letter that an act has written.
  letters: ['update (status, next_at, attempts, sent_at, note)'],
  // The word by which letters are held after a restore, or go out: npm run letters.
  letter_hold: ['insert', 'delete'],
  task_links: ['insert'],
  // From when on somebody's mailed links hold: it follows from the city's own acts.
  links_given_up: [],
  attachment_contents: ['insert'],
  // Rows of a device's log come with the act that says their digest.
  entry_log_rows: ['insert'],
  attachment_pieces: ['insert'],
  // Who is who: it follows from the city's own acts, and accounts are set by their own people.
  people: [],
  post_assignments: [],
  roster_changes: [],
  auth_users: [],
  auth_accounts: [],
  // A one-time link is made for whoever is invited; the function below uses it up.
  account_links: ['insert'],
  // What belongs to nobody's record.
  auth_sessions: ['insert', 'update', 'delete'],
  auth_verifications: ['insert', 'update', 'delete'],
  counted_tries: ['insert', 'update', 'delete'],
  known_places: ['insert', 'update', 'delete'],
  drafts: ['insert', 'update', 'delete'],
  vetting_drafts: ['insert', 'update', 'delete'],
  calendar_feeds: ['insert', 'update', 'delete'],
  saved_views: ['insert', 'update', 'delete'],
  practice_mark: ['insert', 'update'],
  act_traces: ['delete'],
  // When it was made the database tells itself.
  night_checks: ['insert (day, after, streams, events, broken, flaws, breaches, breaches_in_all)'],
  // Counts of releases before 0.4.0.
  sign_in_failures: [],
  record_form: [],
  kysely_migration: [],
  kysely_migration_lock: [],
}

/** The functions that the application's role may call. */
export const applicationFunctions: readonly string[] = [
  'append_act',
  'look_is_awaited',
  'remember_command',
  'pass_letters_on',
  'seal_day',
  'use_account_link',
  'vendor_key',
  'ask_account_letter',
  'bind_account_link',
  'search_grams',
  'narrowing',
]

/**
 * What releases before 0.4.0 write directly: given only while one of them is to go on beside this release
 * (docs/upgrading.md).
 */
const rightsOfOlder = [
  `grant insert, update, delete on all tables in schema public to ${applicationRole}`,
  `revoke update, delete on events, anchors, anchor_heads, commands,
   attachment_contents, attachment_pieces, entry_log_rows from ${applicationRole}`,
  `revoke delete on streams from ${applicationRole}`,
  `revoke insert, update, delete on kysely_migration, kysely_migration_lock, record_form,
   anchor_corrections, roster_changes from ${applicationRole}`,
  `grant execute on function another_came_first() to ${applicationRole}`,
]

/**
 * Nothing of ours makes temporary tables; without them no name can be put in front of ours. Only whoever owns the
 * database can take that right away: where the city's own administrators do, they do it.
 */
const noTemporaryTables = `do $$ begin
  if (select pg_has_role(datdba, 'usage') from pg_database where datname = current_database()) then
    execute format('revoke temporary on database %I from public, ${applicationRole}', current_database());
  end if;
end $$`

/** Held while rights are given: two at once would otherwise fail on the same catalog rows. */
const grantLock = 7_305_441

/**
 * Gives the application's role its rights, and takes every other that it may have had, in one transaction; does nothing
 * where the role doesn't exist.
 */
// oxlint-disable-next-line no-explicit-any -- independent of the table types
export const grantToApplication = async (db: Kysely<any>, besideOlder: boolean): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${grantLock})`.execute(db)
  const role = await sql`select 1 from pg_roles where rolname = ${applicationRole}`.execute(db)
  if (role.rows.length === 0) return
  const statements = [
    `revoke create on schema public from public`,
    noTemporaryTables,
    `grant usage on schema public to ${applicationRole}`,
    `revoke all on all tables in schema public from ${applicationRole}`,
    `grant select on all tables in schema public to ${applicationRole}`,
    ...Object.entries(applicationRights).flatMap(([table, rights]) =>
      rights.map((right) => `grant ${right} on ${table} to ${applicationRole}`),
    ),
    `revoke execute on all functions in schema public from public, ${applicationRole}`,
    ...applicationFunctions.map((name) => `grant execute on function ${name} to ${applicationRole}`),
    ...(besideOlder ? rightsOfOlder : []),
  ]
  for (const statement of statements) await sql.raw(statement).execute(db)
}
