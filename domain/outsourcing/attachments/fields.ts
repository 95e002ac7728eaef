import { line, optionalLine, orNull, part, reason, whole, yesOrNo, type DataOf } from '../../kernel/fields.ts'

/** A paper whose content the record holds already, under its hash. */
export const attachmentFields = {
  /** The file's name as it was given. */
  name: line(),
  mediaType: line(),
  size: whole(1, 999_999_999_999),
  /** SHA-256 of the content, 64 hexadecimal digits. */
  sha256: line(),
  /** What the paper is, such as 見積書; may be empty. */
  label: optionalLine(),
  /**
   * The part of the case to which it belongs (an inspection, a finding, an item of the vetting); null for the case
   * itself.
   */
  about: orNull(part()),
  /** Whether a scanner looked at the content and found nothing. */
  scanned: yesOrNo(),
}

/** Which paper is taken off, and why. */
export const takeOffFields = { attachment: part(), reason: reason() }

/** A paper, as the law is given it. */
export type AttachmentTerms = DataOf<typeof attachmentFields>
/** A paper that is taken off. */
export type TakeOff = DataOf<typeof takeOffFields>
