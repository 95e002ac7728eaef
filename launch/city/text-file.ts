import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { isStorableText } from '../../domain/kernel/text.ts'
import { LaunchError } from '../text.ts'
import { messageOf } from '../../domain/kernel/message-of.ts'

/** A text file as it was read: what it says, how it was encoded, and by which it is known again. */
export interface TextFile {
  readonly name: string
  readonly text: string
  readonly encoding: string
  /** Of the file's bytes, so that anybody can hold the file against the record. */
  readonly sha256: string
}

const mostBytes = 5 * 1_048_576

/** Reads a text file in any encoding that Japanese offices use. */
export const readTextFile = (path: string): TextFile => {
  const bytes = bytesOf(path)
  const other = otherKind(bytes)
  if (other !== null)
    throw new LaunchError({
      ja: `${path} は ${other} です。文字だけのファイル(.txt)か HTML で保存し直してください。`,
      en: `${path} is ${other}. Save it as plain text (.txt) or as HTML first.`,
    })
  const { text, encoding } = decoded(path, bytes)
  const line = text.split(/\r\n|\r|\n/).findIndex((one) => !isStorableText(one))
  if (line !== -1)
    throw new LaunchError({
      ja: `${path} の ${line + 1} 行目に、記録できない文字(外字や制御文字)があります。通常の文字に直してください。`,
      en:
        `${path}, line ${line + 1}: a character that can’t be recorded (a private or control ` +
        'character). Put an ordinary one there.',
    })
  return { name: basename(path), text, encoding, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const bytesOf = (path: string): Buffer => {
  try {
    const { size } = statSync(path)
    if (size > mostBytes)
      throw new LaunchError({
        ja: `${path} は大きすぎます(${size} バイト、上限 ${mostBytes})。`,
        en: `${path} is too large (${size} bytes, ${mostBytes} at most).`,
      })
    return readFileSync(path)
  } catch (error) {
    if (error instanceof LaunchError) throw error
    const why = messageOf(error)
    throw new LaunchError(
      { ja: `ファイルを読めません: ${why}`, en: `The file can’t be read: ${why}` },
      { cause: error },
    )
  }
}

const kinds = [
  ['%PDF', 'PDF'],
  ['PK\u0003\u0004', 'Word / Excel / ZIP'],
  ['ÐÏ\u0011à', 'Word / Excel (97-2003)'],
  ['{\\rtf', 'RTF'],
  ['\u0089PNG', 'PNG'],
  ['ÿØÿ', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\u001f\u008b', 'gzip'],
] as const

const otherKind = (bytes: Buffer): string | null =>
  kinds.find(([sign]) => bytes.subarray(0, sign.length).toString('latin1') === sign)?.[1] ?? null

type Decoded = Pick<TextFile, 'text' | 'encoding'>

const decoded = (path: string, bytes: Buffer): Decoded => {
  const wide = wideEncoding(bytes)
  const first = wide ?? (bytes.includes(0x1b) ? 'iso-2022-jp' : 'utf-8')
  const sure = attempt(bytes, first)
  if (sure !== null) return sure
  const tried = ['shift_jis', 'euc-jp'].map((one) => attempt(bytes, one)).filter((one) => one !== null)
  const [best] = tried.toSorted((one, other) => kanaIn(other.text) - kanaIn(one.text))
  if (best === undefined)
    throw new LaunchError({
      ja: `${path} の文字コードが分かりません。UTF-8 か Shift_JIS で保存し直してください。`,
      en: `How ${path} is encoded can’t be told. Save it as UTF-8 or Shift_JIS.`,
    })
  return best
}

const attempt = (bytes: Buffer, encoding: string): Decoded | null => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/** UTF-16 by its mark, or by the zero bytes of its line ends and digits. */
const wideEncoding = (bytes: Buffer): string | null => {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return 'utf-16le'
  if (mark === 'feff') return 'utf-16be'
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** How much a decoded text looks like Japanese: its hiragana, less the half-width katakana of a wrong guess. */
const kanaIn = (text: string): number => (text.match(/[ぁ-ん]/g)?.length ?? 0) - (text.match(/[ｦ-ﾟ]/g)?.length ?? 0)
