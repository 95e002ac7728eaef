import { checkedByCommand, file, line, optionalLine, whole, yesOrNo, type DataOf } from '../kernel/fields.ts'
import { refuse, type Refusal } from '../kernel/outcome.ts'
import type { Settings } from '../guideline/settings.ts'
import { invalid } from './deciding.ts'
import type { RefusalKinds } from './refusal-kinds.ts'

/** A paper whose content the record holds already, under its hash: what every procedure asks of one. */
export const paperFields = {
  /** The file's name as it was given. */
  name: line(),
  mediaType: line(),
  size: checkedByCommand(whole(1, 999_999_999_999)),
  sha256: file(),
  /** What the paper is, such as 見積書; may be empty. */
  label: optionalLine(),
  /** Whether a scanner looked at the content and found nothing. */
  scanned: yesOrNo(),
}

/** Why a paper is not taken, in every procedure that takes papers. */
export const paperRefusals = {
  'attachment-type': 'wrong-kind',
  'attachment-too-large': 'too-large',
} as const satisfies RefusalKinds

/** A paper, as a law is given it. */
export type PaperTerms = DataOf<typeof paperFields>

/** A paper among whatever else is known of it: as a law is given it, and no more. */
export const paperTerms = ({ name, label, mediaType, size, sha256, scanned }: PaperTerms): PaperTerms => ({
  name,
  label,
  mediaType,
  size,
  sha256,
  scanned,
})

/** Whether it is the same paper once more: the same content under the same name, as the same thing. */
export const isSamePaper = (one: Named, other: Named): boolean =>
  one.sha256 === other.sha256 && one.name === other.name && one.label === other.label

type Named = Pick<PaperTerms, 'sha256' | 'name' | 'label'>

type Wrong = {
  readonly ok: false
  readonly refusal: Refusal<keyof typeof paperRefusals | 'field-invalid', PaperRule>
}
type PaperRule = 'papers-of-a-case' | 'content-as-declared'

/** What is wrong with a paper: its kind or size (operational settings); null where it is taken. */
export const paperProblem = (terms: PaperTerms, { attachments }: Pick<Settings, 'attachments'>): Wrong | null => {
  const { maxBytes, mediaTypes } = attachments
  if (!mediaTypes.includes(terms.mediaType))
    return refuse('attachment-type', 'papers-of-a-case', { field: 'file', mediaType: terms.mediaType })
  if (!Number.isSafeInteger(terms.size) || terms.size < 1) return invalid('file', 'empty')
  return terms.size > maxBytes ? refuse('attachment-too-large', 'papers-of-a-case', { field: 'file', maxBytes }) : null
}
