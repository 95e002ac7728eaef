import {
  caseOf,
  day,
  line,
  oneOf,
  optionalLine,
  orNull,
  part,
  post,
  reason,
  remarks,
  shapeOf,
  type DataOf,
  company,
} from '../../kernel/fields.ts'

/**
 * What is handed over, to whom, on what and why, and by when it comes back. A contractor's worker has no account:
 * whoever gives it notes the number of the receipt.
 */
export const handOverFields = {
  to: shapeOf('kind', {
    post: { post: post() },
    worker: { company: company(), worker: line(), contract: orNull(caseOf('outsourcing')), receipt: line() },
  }),
  what: line(),
  medium: line(),
  purpose: reason(),
  dueOn: day(),
}
/** That it was received. */
export const receivingFields = { handOver: part() }
/** That it was given back, in which state. */
export const givingBackFields = { handOver: part(), note: remarks() }
/** How what was handed over came back: itself, or proof that it was destroyed. */
export const comebacks = ['returned', 'destroyed'] as const
/** That it is back, or was destroyed with proof. */
export const takingBackFields = {
  handOver: part(),
  how: oneOf(comebacks, 'comebacks'),
  certificate: optionalLine(),
  note: remarks(),
}

/** A hand-over as it was made. */
export type HandOver = DataOf<typeof handOverFields>
/** How something came back. */
export type TakenBack = Omit<DataOf<typeof takingBackFields>, 'handOver'>
