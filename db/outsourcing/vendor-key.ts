import { readableOwnRow } from '../read-models/readable.ts'

/**
 * A vendor's name as it is compared: however its width, spaces and legal form are written. The database's own function
 * says how (0037-vendor-key.ts), and its indexes have the same.
 */
export const vendorKeySql = (name: string): string => `vendor_key(${name})`

/** The vendor that an event names, and the kinds of events that name one. */
export const eventVendorSql = vendorKeySql(
  `coalesce(data ->> 'vendor', data ->> 'contractor', data -> 'request' ->> 'vendor')`,
)
/** The condition under which the index holds an event. */
export const namesVendorSql = `type in ('OutsourcingStarted', 'RequestAmended', 'VendorVetted', 'ContractRegistered')`

/** The post that named the vendor: always one of the office whose case it is. */
export const namingPostSql = `(data -> 'by' ->> 'post')`

/**
 * Whether the reader may read the case of an event `e`, given the scope as three parameters. A question to be asked
 * event by event, in the order of the index: as a join it would be answered for all events of a vendor before the first
 * is shown.
 */
export const readableSql = (all: string, offices: string, council: string): string =>
  `(${all}::boolean or (select ${readableOwnRow({ all, offices, council: `${council}::boolean` }, 'c')}
    from cases c where c.stream = e.stream))`
