import type { z } from 'zod'
import type { Fields } from '../../domain/kernel/fields.ts'
import { schemaOf } from './schema-of.ts'

/**
 * The schema of each command that people give by a form or through the API: the practice's are taken from nobody
 * outside, and what comes with a content of its own has an endpoint of its own.
 */
export const commandSchemas = ({
  commands,
}: {
  readonly commands: {
    readonly [type: string]: { readonly fields: Fields; readonly decide?: unknown; readonly ownWay?: true }
  }
}): { readonly [type: string]: z.ZodType } =>
  Object.fromEntries(
    Object.entries(commands).flatMap(([type, law]) =>
      law.decide === undefined || law.ownWay ? [] : [[type, schemaOf(law.fields)] as const],
    ),
  )
