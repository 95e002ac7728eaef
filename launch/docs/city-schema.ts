/**
 * docs/city.schema.json: the JSON Schema of a city's file, made from the declarations of the commands that enter it.
 * `node --import ./operation/load-pages.ts launch/docs/city-schema.ts [--check]`.
 */
import { cityJsonSchema } from '../city/file/city-file-schema.ts'
import { generatedPage } from './generated-page.ts'

generatedPage('docs/city.schema.json', `${JSON.stringify(cityJsonSchema(), null, 2)}\n`)
