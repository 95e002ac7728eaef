import { open, type FileHandle } from 'node:fs/promises'
import { isText } from './is-text.ts'
import { zipEntries } from './zip-entries.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const excel = `${office}.spreadsheetml.sheet`
const word = `${office}.wordprocessingml.document`
const slides = `${office}.presentationml.presentation`

/** The endings of names that each kind of content may have. */
const endings: { readonly [mediaType: string]: readonly string[] } = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'log', 'md'],
  [excel]: ['xlsx'],
  [word]: ['docx'],
  [slides]: ['pptx'],
}

/**
 * What a file is, told by its content; null where it is nothing that a case takes, or something else than its name
 * says. The name alone is never believed, and a name that contradicts the content would mislead whoever opens it later.
 */
export const mediaTypeOf = async (path: string, size: number, name: string): Promise<string | null> => {
  const file = await open(path, 'r')
  try {
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
    const found = (await byMark(file, size)) ?? (await asText(file, ending))
    return found !== null && endings[found]?.includes(ending) === true ? found : null
  } finally {
    await file.close()
  }
}

/** A table in text looks like any other text: here the name decides, between two kinds that are harmless alike. */
const asText = async (file: FileHandle, ending: string): Promise<string | null> =>
  (await isText(file.createReadStream({ start: 0, autoClose: false })))
    ? ending === 'csv'
      ? 'text/csv'
      : 'text/plain'
    : null

/** Kinds that begin with a mark of their own. */
const byMark = async (file: FileHandle, size: number): Promise<string | null> => {
  const head = await headOf(file, 8)
  if (isPdf(await headOf(file, 1_024))) return 'application/pdf'
  if (head.equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png'
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  return head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
    ? byEntries(await zipEntries(file, size))
    : null
}

/** The Office formats are zips; those with macros are none of ours. */
const byEntries = (names: readonly string[] | null): string | null => {
  if (names === null || !names.includes('[Content_Types].xml') || names.some((one) => /vbaProject\.bin$/i.test(one)))
    return null
  if (names.includes('xl/workbook.xml')) return excel
  if (names.includes('word/document.xml')) return word
  return names.includes('ppt/presentation.xml') ? slides : null
}

const headOf = async (file: FileHandle, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: 0 })
  return buffer.subarray(0, bytesRead)
}

/** Some programs write an empty line, or a mark of UTF-8, before a PDF's own mark; every reader takes that. */
const isPdf = (head: Buffer): boolean => /^(?:\xef\xbb\xbf)?[\t\n\f\r ]*%PDF-/.test(head.toString('latin1'))
