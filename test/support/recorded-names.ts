import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { projectFolder } from '../../launch/paths.ts'

const kept = ['histories', 'demo-city'].map((name) => join(projectFolder, `test/fixtures/law/${name}.ndjson.gz`))

/** The procedures named in the ids of cases that were once recorded and are kept (`test/fixtures/law/`). */
export const recordedNames = (): readonly string[] => {
  const all = kept.map((file) => gunzipSync(readFileSync(file)).toString('utf8')).join('\n')
  return [...new Set([...all.matchAll(/"stream":"([a-z-]+)/g)].flatMap(([, name]) => name ?? []))]
}
