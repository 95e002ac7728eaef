import type { Hono } from 'hono'
import type { JsonSchema } from '../schemas/openapi-parts.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** What one procedure alone serves, besides the pages and endpoints that all have. */
export interface OwnEndpoints {
  readonly routes: readonly ((all: Surroundings) => Hono<Env>)[]
  /** Those of its endpoints that are for programs, as the API's description has them, by their path. */
  readonly paths?: { readonly [path: string]: JsonSchema }
  /** How its operations are called in that description, where not by the operation and the procedure's name. */
  readonly operation?: (operation: string) => string
  /** Where files come in: counted by whoever takes them in, piece by piece. */
  readonly takesFile?: RegExp
  /** Where a file is read at once, which costs much more than a page: counted by whoever sends one. */
  readonly readsSheet?: RegExp
}
