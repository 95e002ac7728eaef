import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../paths.ts'

/** Where it is kept which test failed when a rule was taken out, from the project's folder. */
export const heldByFile = 'test/mutation/rules/held-by.json'

/** A test that fails without a rule: nothing refused by it, anybody may what it gives to some, or its text gone. */
export interface Held {
  readonly how: 'refusals' | 'powers' | 'text'
  readonly file: string
  /** The test's group and sentence. */
  readonly name: string
  /** How many of those that cite the paragraph failed. */
  readonly of: number
}

/** By rule, as `npm run mutate -- --rules` found it last. */
export const heldBy = (): { readonly [rule: string]: Held } => {
  const file = join(projectFolder, heldByFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly [rule: string]: Held }) : {}
}
