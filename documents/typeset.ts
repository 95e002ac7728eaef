import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontCharacters, type FontCharacters } from './font-characters.ts'
import { settableData } from './settable-text.ts'
import type { Json } from '../domain/kernel/json.ts'

/** The templates, by the name of their file. */
export type Template = 'notice' | 'table'

const templates = join(import.meta.dirname, 'templates')
const require = createRequire(import.meta.url)

/** The documents' font, and what stands in for characters that it doesn't have, as 𠮷 and 彥 in people's names. */
const first = dirname(require.resolve('@expo-google-fonts/biz-udpgothic/package.json'))
const second = dirname(require.resolve('@expo-google-fonts/noto-sans-jp/package.json'))
const fontPaths = [first, join(second, '400Regular')]
const fontFiles = [
  join(first, '400Regular', 'BIZUDPGothic_400Regular.ttf'),
  join(second, '400Regular', 'NotoSansJP_400Regular.ttf'),
]

let compiler: NodeCompiler | null = null
let characters: readonly FontCharacters[] | null = null

const theCharacters = (): readonly FontCharacters[] =>
  (characters ??= fontFiles.map((file) => fontCharacters(readFileSync(file))))

/**
 * Made once, at the first document: loading the fonts takes most of a tenth of a second, each page then a few
 * milliseconds.
 */
const theCompiler = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths }] })
  return compiler
}

/**
 * Sets data in a template and returns the PDF (A-2u: fonts embedded, its text can be searched and copied). The same
 * data give the same pages on every machine: the fonts come with the product, and the document's day from the data.
 */
export const typeset = (template: Template, data: { readonly [key: string]: Json }): Buffer => {
  const own = theCompiler()
  const result = own.compile({
    mainFilePath: join(templates, `${template}.typ`),
    inputs: { data: JSON.stringify(settableData(data, theCharacters())) },
  })
  if (result.hasError())
    throw new Error(
      `the template ${template} could not be set: ${JSON.stringify(own.fetchDiagnostics(result.takeError() as never))}`,
    )
  const document = result.result
  if (document === null) throw new Error(`the template ${template} gave no document`)
  const pdf = pdfOf(own, document)
  own.evictCache(10)
  return pdf
}

type Document = Parameters<NodeCompiler['pdf']>[0]

/** What an archive's PDF can't have for whatever reason is set as an ordinary one, rather than nobody getting any. */
const pdfOf = (compiler: NodeCompiler, document: Document): Buffer => {
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2u' })
  } catch {
    return compiler.pdf(document)
  }
}
