import {
  day,
  group,
  leftOut,
  line,
  listOf,
  oneOf,
  optionalLine,
  part,
  reason,
  remarks,
  type DataOf,
} from '../../kernel/fields.ts'

/** Returned, destroyed, both, or nothing had been handed over. */
export const disposalManners = ['returned', 'destroyed', 'returned-and-destroyed', 'none'] as const
/** One of those. */
export type DisposalManner = (typeof disposalManners)[number]

/** 市, 受託者, 合意. */
export const terminators = ['city', 'contractor', 'agreement'] as const
/** One of those. */
export type TerminatedBy = (typeof terminators)[number]

/**
 * Permits to enter, IDs, authorities, keys, lent equipment, lent papers: all that the list ever held. Permits, IDs and
 * keys have a register by now, and are no longer written down here (`decide-given.ts`).
 */
export const givenKinds = ['permit', 'id', 'authority', 'key', 'equipment', 'papers'] as const
/** One of those. */
export type GivenKind = (typeof givenKinds)[number]
/** Those that are given by the register of permits alone: with it they end, and are asked back. */
export const kindsWithRegister: readonly GivenKind[] = ['permit', 'id', 'key']

/** A contract that ends before its last day (中途解約). */
export const terminationFields = { endsOn: day(), terminatedBy: oneOf(terminators, 'terminators'), reason: reason() }

/** From which day the contract rests, and why. */
export const suspensionFields = { from: day(), reason: reason() }

/** Since which day it goes on, and why it may. */
export const resumptionFields = { on: day(), reason: reason() }

/** The day that was the contract's last one. */
export const contractEndFields = { endsOn: day() }

/** A medium or paper that came back or was destroyed, as the certificate lists it. */
const mediumFields = {
  what: line(),
  serials: remarks(),
  quantity: line(),
  manner: oneOf(['returned', 'destroyed', 'returned-and-destroyed'], 'manners'),
  doneOn: day(),
  /** How it was destroyed or erased: crushed, overwritten, dissolved; empty for what was returned. */
  method: optionalLine(),
  doneBy: line(),
  witness: optionalLine(),
}

// What a form sends empty is recorded as sent, so that a short certificate and a full one tell themselves apart.
const asSent = { blank: 'kept' } as const

/** So many media one proof names one by one. */
export const mostDisposed = 100

/** The proof that the city's materials came back or were destroyed (Art. 22(2)), or why there were none. */
export const disposalFields = {
  manner: oneOf(disposalManners, 'manners'),
  doneOn: day(),
  /** Number or date of the contractor's certificate; for `none` the reason. */
  certificate: line(),
  media: optionalLine(),
  confirmedBy: line(),
  /** Whose certificate it is: `contractor` where nothing is said, a sub-contractor's id, or `backups`. */
  party: leftOut(part(), asSent),
  /** The certificate's own date. */
  certificateOn: leftOut(day()),
  /** What came back or was destroyed, one by one; the text in `media` is the short form. */
  items: leftOut(
    listOf(group(mediumFields), {
      most: mostDisposed,
      unusedWithout: ['what', 'serials', 'quantity', 'manner', 'doneOn', 'method', 'doneBy', 'witness'],
    }),
    asSent,
  ),
  /** Where all was back or destroyed before the contract's end: why nothing was held from that day on. */
  nothingSince: leftOut(remarks()),
  /** What became of copies and backups, or that there are none, because … */
  backups: leftOut(remarks(), asSent),
}

/** What the contract gave somebody and no register knows of, and the city wants back. */
export const givenFields = {
  kind: oneOf(givenKinds, 'givenKinds'),
  what: line(),
  /** To whom, by role: no personal name is needed. */
  toWhom: line(),
  since: day(),
}

/** What is back, and since when. */
export const takenBackFields = { given: part(), takenBackOn: day() }

/** What the head notes at the end. */
export const closingFields = { note: remarks() }

/** A contract that ends early, as the law is given it. */
export type TerminationTerms = DataOf<typeof terminationFields>
/** A contract that rests. */
export type SuspensionTerms = DataOf<typeof suspensionFields>
/** A contract that goes on. */
export type ResumptionTerms = DataOf<typeof resumptionFields>
/** A contract that has ended. */
export type ContractEnd = DataOf<typeof contractEndFields>
/** A medium that came back or was destroyed. */
export type DisposedMedium = DataOf<typeof mediumFields>
/** A party's certificate. */
export type DisposalReport = DataOf<typeof disposalFields>
/** What was given. */
export type GivenTerms = DataOf<typeof givenFields>
/** What is back. */
export type TakenBack = DataOf<typeof takenBackFields>
/** The closing of the case. */
export type Closing = DataOf<typeof closingFields>
