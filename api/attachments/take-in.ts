import { createReadStream } from 'node:fs'
import type { Act, Answer } from '../../db/act.ts'
import { keepContent } from '../../db/attachments.ts'
import { settingsOn } from '../../domain/guideline/settings.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { refuse } from '../../domain/kernel/outcome.ts'
import { textProblem } from '../../domain/kernel/text.ts'
import { perform } from '../perform.ts'
import { edgeRefusal } from '../problem.ts'
import type { Surroundings } from '../surroundings.ts'
import { mediaTypeOf } from './file-type.ts'
import { forget, type ReceivedFile } from './receive.ts'

/** A received file on its way into a case. */
export interface Paper {
  readonly stream: CaseId
  readonly by: Exclude<Act['by'], 'practice'>
  readonly origin: 'web' | 'api'
  readonly commandId: string
  readonly file: (ReceivedFile & { readonly name: string }) | null
  readonly label: string
  readonly about: string | null
}

/** How large a paper may be today (operational setting). */
export const largestPaper = (now: Instant): number => settingsOn(tokyoDateOf(now)).attachments.maxBytes

/**
 * Takes a received file into a case: what it is, told by its content; whether the scanner lets it pass; then its
 * content is kept, and then the act refers to it. The file itself is forgotten, whatever comes of it.
 */
export const takeIn = async (all: Surroundings, now: Instant, paper: Paper): Promise<Answer> => {
  try {
    return await kept(all, now, paper)
  } finally {
    if (paper.file !== null) await forget(paper.file.path)
  }
}

const kept = async (all: Surroundings, now: Instant, { file, label, about, ...act }: Paper): Promise<Answer> => {
  if (file === null || (file.name === '' && file.size === 0)) return wrongField('file', 'empty')
  const maxBytes = largestPaper(now)
  if (file.tooLarge)
    return { kind: 'refused', ...refuse('attachment-too-large', 'operational setting', { field: 'file', maxBytes }) }
  if (file.size === 0) return wrongField('file', 'empty')
  const name = ownName(file.name)
  const problem = textProblem(name, { max: 200, required: true })
  if (problem !== null)
    return wrongField('file', problem === 'empty' || problem === 'too-long' ? problem : 'unreadable')
  const labelProblem = textProblem(label, { max: 200 })
  if (labelProblem !== null) return wrongField('label', labelProblem === 'too-long' ? 'too-long' : 'unreadable')
  const mediaType = await mediaTypeOf(file.path, file.size, name)
  if (mediaType === null)
    return { kind: 'refused', ...refuse('attachment-type', 'operational setting', { field: 'file', name }) }
  const verdict = await all.scanner?.(file.path, file.size)
  if (verdict === 'infected') return { kind: 'refused', refusal: edgeRefusal('attachment-infected', { field: 'file' }) }
  if (verdict === 'away') return { kind: 'refused', refusal: edgeRefusal('attachment-scanner-away', { field: 'file' }) }
  const { size, sha256 } = file
  await keepContent(all.writes, { sha256, size, bytes: () => createReadStream(file.path) })
  return perform(all, {
    stream: act.stream,
    command: {
      type: 'AddAttachment',
      data: { name, mediaType, size, sha256, label, about, scanned: verdict === 'clean' },
    },
    id: act.commandId,
    origin: act.origin,
    by: act.by,
  })
}

const wrongField = (field: string, problem: string): Answer => ({
  kind: 'refused',
  refusal: edgeRefusal('field-invalid', { field, problem }),
})

/** Some browsers send the folder as well; it is nobody's business. */
const ownName = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).trim()
