import type { z } from 'zod'
import type { Fields } from '../domain/kernel/fields.ts'
import { schemaOf } from './schema-of.ts'

/** The schema of each command that people give; the practice's are taken from nobody outside. */
export const commandSchemas = ({
  commands,
}: {
  readonly commands: { readonly [type: string]: { readonly fields: Fields; readonly decide?: unknown } }
}): { readonly [type: string]: z.ZodType } =>
  Object.fromEntries(
    Object.entries(commands).flatMap(([type, law]) =>
      law.decide === undefined ? [] : [[type, schemaOf(law.fields)] as const],
    ),
  )
