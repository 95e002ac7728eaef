import {
  caseOf,
  day,
  group,
  inSection,
  line,
  office,
  oneInForce,
  oneOf,
  optionalLine,
  orNull,
  paragraph,
  reason,
  remarks,
  whole,
  yesOrNo,
  type DataOf,
} from '../../kernel/fields.ts'

/** How much depends on it: that nobody else reads it, that it stays right, that it is there. */
export const importances = ['high', 'middle', 'low'] as const
/** One of those. */
export type Importance = (typeof importances)[number]

const importance = () => oneOf(importances, 'importances')

/** What the ledger says of an item. */
export const itemFields = {
  ...inSection('subject', { kind: oneInForce('assetKinds', 'asset-kinds'), name: line() }),
  ...inSection('place', {
    room: orNull(oneInForce('rooms', 'rooms-under-control')),
    place: line(),
    quantity: whole(1, 999_999_999),
    serial: optionalLine(),
  }),
  ...inSection('protection', {
    /** Whether it holds personal information, where its kind doesn't say so already. */
    personal: yesOrNo(false),
    confidentiality: importance(),
    integrity: importance(),
    availability: importance(),
  }),
  ...inSection('period', {
    acquiredOn: orNull(day()),
    leaseEndsOn: orNull(day()),
  }),
  ...inSection('kept', {
    /** Which version of which management method holds for it. */
    method: optionalLine(),
    /** The outsourcing under whose contract it is kept or used, where there is one. */
    contract: orNull(caseOf('outsourcing')),
    note: remarks(),
  }),
}

/** An item as it is entered: in whose ledger, and until when it has to be kept. */
export const registerFields = {
  ...inSection('subject', { office: office() }),
  ...itemFields,
  ...inSection('kept', { keptUntil: orNull(day()) }),
}

/** The same from the paper on which it was kept until then. */
export const bringInFields = {
  ...registerFields,
  ...inSection('source', { broughtInAs: group({ paper: line(), datedOn: day() }) }),
}

/** What the ledger says from now on, and why. */
export const amendFields = { ...itemFields, ...inSection('content', { reason: reason() }) }
/** Until when it has to be kept from now on, and why. */
export const retentionFields = { keptUntil: orNull(day()), reason: reason() }
/** What is done to protect it. */
export const measuresFields = { measures: paragraph() }

/** What the ledger says of an item. */
export type Item = DataOf<typeof itemFields>
/** An item as it is entered. */
export type RegisteredAsset = DataOf<typeof registerFields>
/** An item as it is brought in. */
export type BroughtIn = DataOf<typeof bringInFields>
/** From which paper, and of which day. */
export type BroughtInAs = BroughtIn['broughtInAs']
/** A change of what the ledger says. */
export type Amended = DataOf<typeof amendFields>
/** A change of the day until which it is kept. */
export type Retention = DataOf<typeof retentionFields>
/** Measures as they were recorded. */
export type Measures = DataOf<typeof measuresFields>
