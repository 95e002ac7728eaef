import {
  caseOf,
  checkedByCommand,
  group,
  leftOut,
  line,
  listOf,
  office,
  oneInForce,
  optionalLine,
  orNull,
  part,
  reason,
  remarks,
  shapeOf,
  type DataOf,
  type ValueOf,
} from '../../kernel/fields.ts'

/** No agenda comes near so many items. */
export const mostItems = 500

const ofCase = {
  case: caseOf(),
  /**
   * What of the case waits or is proposed: null for the case itself, else the id of the change, finding or other part.
   */
  part: orNull(part()),
  number: optionalLine(),
  title: line(),
  office: office(),
}

/**
 * What an item of the agenda is about: a case that waits for the council (Art. 21; filed under Art. 5(3)(4), tagged
 * 外部委託), something that another case proposes, or a free item of one of the kinds of Art. 5(3).
 */
const subject = shapeOf('kind', {
  outsourcing: ofCase,
  proposed: ofCase,
  free: {
    agendaKind: checkedByCommand(oneInForce('agendaKinds')),
    title: line(),
    text: remarks(),
    /** Which papers are handed out. */
    papers: remarks(),
  },
})

/** An item that the practice draws: of a waiting case, or left over from an earlier meeting. */
const earlier = group({ meeting: caseOf('council'), item: part() })
const drawnItem = { subject, carriedFrom: orNull(earlier) }

/** What is put on the agenda; of a case that stood on an earlier one, where that was. */
export const puttingFields = { subject, carriedFrom: leftOut(earlier) }
/** An item, and why it is taken off or withdrawn. */
export const itemAndReasonFields = { item: part(), reason: reason() }
/** The items in their order: on a form a number beside each. */
export const orderFields = { items: listOf(part(), { most: mostItems, written: 'places' }) }
/** The case that has moved on. */
export const movedFields = { case: caseOf() }
/** What the practice draws. */
export const drawingFields = { items: listOf(group(drawnItem), { most: mostItems }) }

/** What an item of the agenda is about. */
export type Subject = ValueOf<typeof subject>
/** An outsourcing that waits for the council (Art. 21). */
export type OutsourcingSubject = Extract<Subject, { readonly kind: 'outsourcing' }>
/** What another case asks to be put before the council: a serious finding overdue, an incident. */
export type ProposedSubject = Extract<Subject, { readonly kind: 'proposed' }>
/** A free item (Art. 5(3)), put on by the secretariat. */
export type FreeSubject = Extract<Subject, { readonly kind: 'free' }>
/** An item that the practice draws. */
export type DrawnItem = DataOf<typeof drawnItem>
/** What the secretariat puts on. */
export type PutItem = DataOf<typeof puttingFields>
/** A case that has moved on. */
export type Moved = DataOf<typeof movedFields>
/** An item, and why. */
export type ItemAndReason = DataOf<typeof itemAndReasonFields>
