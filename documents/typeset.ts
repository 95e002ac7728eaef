import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Json } from '../domain/kernel/json.ts'

/** The templates, by the name of their file. */
export type Template = 'notice'

const templates = join(import.meta.dirname, 'templates')
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/biz-udpgothic/package.json'))

let compiler: NodeCompiler | null = null

/**
 * Made once, at the first document: loading the fonts takes most of a tenth of a second, each page then a few
 * milliseconds.
 */
const theCompiler = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] })
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
    inputs: { data: JSON.stringify(data) },
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

/**
 * A character for which no font has a shape can't stand in an archive's PDF; it is shown by an empty box in an ordinary
 * one, rather than nobody getting the document at all.
 */
const pdfOf = (compiler: NodeCompiler, document: Document): Buffer => {
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2u' })
  } catch {
    return compiler.pdf(document)
  }
}
