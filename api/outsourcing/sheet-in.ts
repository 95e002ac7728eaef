import type { Context } from 'hono'
import { readFile } from 'node:fs/promises'
import { largestSheet } from '../../documents/outsourcing/read-vetting-sheet.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { Env } from '../surroundings/surroundings.ts'
import { readUpload } from '../attachments/read-upload.ts'
import { forget } from '../attachments/receive.ts'

/** A questionnaire's file as a form sent it. */
export type SentSheet =
  | { readonly kind: 'file'; readonly file: Buffer }
  | { readonly kind: 'wrong'; readonly problem: 'no-file' | 'too-large' }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal }

/** Takes a questionnaire's file out of the posted form: refused by its own limit, before anything looks into it. */
export const sheetIn = async (c: Context<Env>): Promise<SentSheet> => {
  const read = await readUpload(c, { field: 'sheet', maxBytes: largestSheet })
  if (!read.ok) return { kind: 'unreadable', refusal: read.refusal }
  const { file } = read.upload
  if (file === null) return { kind: 'wrong', problem: 'no-file' }
  try {
    if (file.tooLarge) return { kind: 'wrong', problem: 'too-large' }
    return file.size === 0 ? { kind: 'wrong', problem: 'no-file' } : { kind: 'file', file: await readFile(file.path) }
  } finally {
    await forget(file.path)
  }
}
