import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { LaunchError } from '../text.ts'
import type { TextFile } from './text-file.ts'

/** Enters an official text into the city's rule book: the one place of the command that touches the record. */
export const recordGuidelineText = ({
  file,
}: {
  readonly file: TextFile
  readonly inForce: PlainDate
}): Promise<void> =>
  Promise.reject(
    new LaunchError({
      ja: `この版の製品はまだ正文を記録できません(${file.name})。--dry-run で確かめるだけにしてください。`,
      en: `This version of the product can’t record official texts yet (${file.name}). Use --dry-run to look at it only.`,
    }),
  )
