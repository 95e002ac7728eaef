/** A vendor's name as it is compared: without the differences of width, case and spaces. The index in 0009-vendors.ts has the same. */
export const vendorKeySql = (name: string): string => `regexp_replace(lower(normalize(${name}, nfkc)), '\\s', '', 'g')`

/** The vendor that an event names, and the kinds of events that name one. */
export const eventVendorSql = vendorKeySql(`coalesce(data ->> 'vendor', data ->> 'contractor', data -> 'request' ->> 'vendor')`)
/** The condition under which the index holds an event. */
export const namesVendorSql = `type in ('OutsourcingStarted', 'RequestAmended', 'VendorVetted', 'ContractRegistered')`

/** The readers' condition on a case, given the scope as three parameters. */
export const readableSql = (all: string, offices: string, submitted: string): string =>
  `(${all}::boolean or c.office = any(${offices}::text[]) or (${submitted}::boolean and c.submitted))`
