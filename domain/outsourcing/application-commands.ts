import type { CaseId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }

/**
 * What may be asked about an application's papers, about urgent work and about renewals (Art. 21). The notes are the
 * practice's.
 */
export type ApplicationCommand =
  | Command<'AddAttachment', AttachmentTerms>
  | Command<'TakeOffAttachment', { readonly attachment: string; readonly reason: string }>
  | Command<'DeclareUrgentStart', UrgentTerms>
  | Command<'DeclineRenewal', { readonly reason: string }>
  | Command<'NoteRenewalSeason', { readonly endsOn: PlainDate }>
  | Command<'NoteRenewalStarted', { readonly renewal: CaseId }>
  | Command<'NoteRenewalTold', { readonly of: CaseId }>

/** A paper whose content the record holds already, under its hash. */
export interface AttachmentTerms {
  /** The file's name as it was given. */
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** SHA-256 of the content, 64 hexadecimal digits. */
  readonly sha256: string
  /** What the paper is, such as 見積書; may be empty. */
  readonly label: string
  /**
   * The part of the case to which it belongs (an inspection, a finding, an item of the vetting); null for the case
   * itself.
   */
  readonly about: string | null
  /** Whether a scanner looked at the content and found nothing. */
  readonly scanned: boolean
}

/** Work that had to begin before the approval (事後): since when, by whom, and why it could not wait. */
export interface UrgentTerms {
  readonly startedOn: PlainDate
  readonly contractor: string
  readonly reason: string
}
