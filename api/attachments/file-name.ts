import { withComposedKana } from '../../domain/kernel/text.ts'

/**
 * A file's name as it is kept: some browsers send the folder as well, which is nobody's business; some systems take
 * kana apart in names.
 */
export const ownFileName = (name: string): string =>
  withComposedKana(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)).trim()
