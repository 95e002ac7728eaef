import { createReadStream } from 'node:fs'
import type { Act, Answer } from '../../db/act/act.ts'
import { contentSize, keepContent } from '../../db/people/attachments.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { rulesOn, type RuleBook } from '../../domain/guideline/rule-book.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { refuse, type Refusal } from '../../domain/kernel/outcome.ts'
import { textProblem } from '../../domain/kernel/text.ts'
import type { PaperTerms } from '../../domain/law/paper.ts'
import { perform } from '../requests/perform.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { rulesFor } from '../forms/reading.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import { ownFileName } from './file-name.ts'
import { mediaTypeOf } from './file-type.ts'
import { caseQuota, personQuota } from './quotas.ts'
import { forget, type ReceivedFile } from './receive.ts'

/** What a case takes papers by: the command with all that it holds, what its law says of it now, and what it has. */
export interface TakesPapers {
  readonly command: (paper: PaperTerms) => { readonly type: string; readonly data: object }
  /** What the law has against it, asked before a content is kept; null where it takes the paper. */
  readonly refusal: (paper: PaperTerms, rules: Rules) => Refusal | null
  /** The papers that the case has had, taken off or not. */
  readonly papers: readonly { readonly size: number }[]
}

/** A received file on its way into a case. */
export interface Paper {
  readonly stream: CaseId
  readonly into: TakesPapers
  /** Whoever puts the paper in. */
  readonly person: PersonToday
  readonly by: Exclude<Act['by'], 'practice'>
  readonly origin: 'web' | 'api'
  readonly commandId: string
  readonly file: (ReceivedFile & { readonly name: string }) | null
  readonly label: string
}

/** How large a paper may be today (operational setting). */
export const largestPaper = (book: RuleBook, now: Instant): number =>
  rulesOn(book, tokyoDateOf(now)).settings.attachments.maxBytes

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

const kept = async (all: Surroundings, now: Instant, { file, label, ...act }: Paper): Promise<Answer> => {
  if (file === null || (file.name === '' && file.size === 0)) return wrongField('file', 'empty')
  const maxBytes = largestPaper(act.person.book, now)
  if (file.tooLarge)
    return { kind: 'refused', ...refuse('attachment-too-large', 'papers-of-a-case', { field: 'file', maxBytes }) }
  if (file.size === 0) return wrongField('file', 'empty')
  const name = ownFileName(file.name)
  const problem = textProblem(name, { max: 200, required: true })
  if (problem !== null)
    return wrongField('file', problem === 'empty' || problem === 'too-long' ? problem : 'unreadable')
  const labelProblem = textProblem(label, { max: 200 })
  if (labelProblem !== null) return wrongField('label', labelProblem === 'too-long' ? 'too-long' : 'unreadable')
  const mediaType = await mediaTypeOf(file.path, file.size, name)
  if (mediaType === null)
    return { kind: 'refused', ...refuse('attachment-type', 'papers-of-a-case', { field: 'file', name }) }
  const verdict = await all.scanner?.(file.path, file.size)
  if (verdict === 'infected') return { kind: 'refused', refusal: edgeRefusal('attachment-infected', { field: 'file' }) }
  if (verdict === 'away') return { kind: 'refused', refusal: edgeRefusal('attachment-scanner-away', { field: 'file' }) }
  const { size, sha256 } = file
  const data = { name, mediaType, size, sha256, label, scanned: verdict === 'clean' }
  const refused = await refusalBefore(all, now, act, data)
  if (refused !== null) return { kind: 'refused', refusal: refused }
  await keepContent(all.writes, { sha256, size, bytes: () => createReadStream(file.path) })
  return perform(all, {
    stream: act.stream,
    command: act.into.command(data) as Act['command'],
    id: act.commandId,
    origin: act.origin,
    by: act.by,
  })
}

/**
 * What the law or a quota has against a paper, asked before its content is kept: what is kept stays for ever. A content
 * that is there already costs nothing; then the record alone decides, which knows what was sent twice.
 */
const refusalBefore = async (
  all: Surroundings,
  now: Instant,
  { into, person, by }: Pick<Paper, 'into' | 'person' | 'by'>,
  data: PaperTerms,
): Promise<Refusal | null> => {
  if ((await contentSize(all.reads.pool, data.sha256)) !== null) return null
  const refused = into.refusal(data, rulesFor(person, by.via, now))
  if (refused !== null) return refused
  return caseQuota(into.papers, data.size) ?? (await personQuota(all.writes, person.id, data.size))
}

const wrongField = (field: string, problem: string): Answer => ({
  kind: 'refused',
  refusal: edgeRefusal('field-invalid', { field, problem }),
})
