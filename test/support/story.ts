/** A story of a procedure, kept as it is told: its acts, what they would come to elsewhere in it, and what lies beside each. */
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Rules } from '../../domain/guideline/rules.ts'
import { projectFolder } from '../../launch/paths.ts'
import type { Act } from './given.ts'
import { rulesAt, type Who } from './rules.ts'
import { toldAnywhere } from './told-anywhere.ts'
import { toldWithin } from './told-within.ts'
import { toldWhole } from './told-whole.ts'

type AnyAct = Act<{ readonly type: string; readonly data: object }>

/** An act of any procedure. */
export const act = (type: string, data: object, by: Who, at: string, over: Partial<Rules> = {}): AnyAct => ({
  command: { type, data },
  rules: rulesAt(at, by, over),
})

/** Tells a story and keeps it, in three files of that name. What led up to it and is told elsewhere stands in `past`. */
export const keepsStory = async (
  procedure: string,
  name: string,
  acts: readonly AnyAct[],
  past: readonly AnyAct[] = [],
): Promise<void> => {
  const file = join(projectFolder, 'test/fixtures/stories', `${procedure}-${name}`)
  await expect(toldWhole(procedure, acts, past)).toMatchFileSnapshot(`${file}.txt`)
  await expect(toldAnywhere(procedure, acts, past)).toMatchFileSnapshot(`${file}-anywhere.txt`)
  await expect(toldWithin(procedure, acts, past)).toMatchFileSnapshot(`${file}-within.txt`)
}
