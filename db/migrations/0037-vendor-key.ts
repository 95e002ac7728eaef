import { sql, type Kysely } from 'kysely'

/**
 * A vendor's name as it is compared, in one function of the database's own, so that no query can differ from the
 * indexes: without what is seen alike (width, case, spaces, characters that show nothing, katakana or hiragana), and
 * with its legal form in full however that is abbreviated.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const named = `coalesce(data ->> 'vendor', data ->> 'contractor', data -> 'request' ->> 'vendor')`
const naming = `type in ('OutsourcingStarted', 'RequestAmended', 'VendorVetted', 'ContractRegistered')`
const katakana = Array.from({ length: 86 }, (_, nth) => String.fromCodePoint(0x30a1 + nth)).join('')
const hiragana = Array.from({ length: 86 }, (_, nth) => String.fromCodePoint(0x3041 + nth)).join('')
/** Soft hyphens, joiners, marks of direction, selectors, fillers: what shows nothing. */
const unseen = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff`
const forms = [
  ['(株)', '株式会社'],
  ['(有)', '有限会社'],
  ['(合)', '合同会社'],
  ['(資)', '合資会社'],
  ['(名)', '合名会社'],
  ['(社)', '社団法人'],
  ['(財)', '財団法人'],
] as const

const inFull = forms.reduce((text, [short, long]) => `replace(${text}, '${short}', '${long}')`, 'key')

const statements = [
  `create function vendor_key(name text) returns text language plpgsql immutable parallel safe strict
    set search_path = pg_catalog, pg_temp as $$
  declare key text;
  begin
    key := regexp_replace(lower(normalize(regexp_replace(name, '[${unseen}]', '', 'g'), nfkc)), '\\s', '', 'g');
    key := translate(key, '${katakana}', '${hiragana}');
    return ${inFull};
  end $$`,
  `drop index events_by_vendor`,
  `drop index events_by_naming_post`,
  `create index events_by_vendor on events (vendor_key(${named}), occurred_at) where ${naming}`,
  `create index events_by_naming_post on events ((data -> 'by' ->> 'post'), vendor_key(${named}), occurred_at) where ${naming}`,
]
