import { z } from 'zod'
import { schemaOf } from '../../../api/schemas/schema-of.ts'
import { cityFileFields } from './city-file.ts'

/** What checks a city's file: strict, as the API is with commands. */
export const cityFileSchema = schemaOf(cityFileFields)

/** The same for editors and for whoever writes such a file by a program of their own. */
export const cityJsonSchema = (): object => ({
  title: '関所: 市のファイル / Sekisho: a city’s file',
  ...z.toJSONSchema(cityFileSchema, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' }),
})
