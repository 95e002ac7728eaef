import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoClockOf } from '../../domain/kernel/instant.ts'
import type { SentForm } from '../../web/components/sent-form.tsx'
import { draftRevision } from './drafted-form.ts'
import type { ServedProcedure } from '../procedures/procedures.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** Which form a page shows: of which case, the commands that it can give, and about which part. */
interface AskedForm {
  readonly stream: CaseId
  readonly answers: readonly string[]
  readonly about: string | null
}

/** A form as it was left and saved; null where nothing is. */
export const savedForm = async (
  all: Surroundings,
  { drafted = {} }: ServedProcedure,
  { stream, answers, about }: AskedForm,
): Promise<SentForm | null> => {
  const command = answers.find((type) => Object.hasOwn(drafted, type))
  const saved = command === undefined ? null : await drafted[command]?.saved(all, { stream, about: about ?? '' })
  if (!saved) return null
  const values = {
    ...saved.content,
    [draftRevision]: [String(saved.revision)],
    draftSavedAt: [tokyoClockOf(saved.savedAt)],
  }
  return { chosen: null, values, errors: {}, refusal: null, stale: false }
}
