import { orNull, part, reason, type DataOf } from '../../kernel/fields.ts'
import { paperFields } from '../../law/paper.ts'

/** A paper whose content the record holds already, under its hash. */
export const attachmentFields = {
  ...paperFields,
  /**
   * The part of the case to which it belongs (an inspection, a finding, an item of the vetting); null for the case
   * itself.
   */
  about: orNull(part()),
}

/** Which paper is taken off, and why. */
export const takeOffFields = { attachment: part(), reason: reason() }

/** A paper, as the law is given it. */
export type AttachmentTerms = DataOf<typeof attachmentFields>
/** A paper that is taken off. */
export type TakeOff = DataOf<typeof takeOffFields>
