import { sql, type Kysely } from 'kysely'

/**
 * What is kept of a vetting while it is filled in, and the way from a vendor to its cases. The latter are indexes over
 * the events themselves, of the few kinds that name a vendor: they are written when such an event is and never changed,
 * so no act pays for them but the one that names somebody, and there is nothing to rebuild.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table vetting_drafts (
    stream text not null,
    about text not null,
    person uuid not null,
    content jsonb not null,
    revision integer not null default 1,
    saved_at timestamptz not null default clock_timestamp(),
    primary key (stream, about)
  )`,
  `create index events_by_vendor on events (
    (regexp_replace(lower(normalize(coalesce(data ->> 'vendor', data ->> 'contractor', data -> 'request' ->> 'vendor'), nfkc)), '\\s', '', 'g')), occurred_at)
    where type in ('OutsourcingStarted', 'RequestAmended', 'VendorVetted', 'ContractRegistered')`,
  // Each of these events says which post named the vendor, and so which office's case it is: what staff see of their
  // own alone.
  `create index events_by_naming_post on events ((data -> 'by' ->> 'post'),
    (regexp_replace(lower(normalize(coalesce(data ->> 'vendor', data ->> 'contractor', data -> 'request' ->> 'vendor'), nfkc)), '\\s', '', 'g')), occurred_at)
    where type in ('OutsourcingStarted', 'RequestAmended', 'VendorVetted', 'ContractRegistered')`,
  `create index events_by_corporate_number on events ((data ->> 'corporateNumber'), occurred_at)
    where type = 'VendorVetted' and data ->> 'corporateNumber' <> ''`,
]
