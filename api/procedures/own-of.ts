import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { procedureNames } from '../../domain/procedures.ts'

/**
 * What procedures bring to this layer, by their names, found by its place: `api/council/council-extras.ts` exports
 * `extras`. Most procedures bring nothing, and no list has to name those that do.
 */
export const ownOf = async <Own>(what: 'endpoints' | 'extras'): Promise<{ readonly [procedure: string]: Own }> =>
  Object.fromEntries((await Promise.all(procedureNames.map((name) => broughtBy<Own>(name, what)))).flat())

const broughtBy = async <Own>(name: string, what: string): Promise<readonly (readonly [string, Own])[]> => {
  const file = ['ts', 'tsx']
    .map((ending) => join(import.meta.dirname, '..', name, `${name}-${what}.${ending}`))
    .find((one) => existsSync(one))
  if (file === undefined) return []
  const own = ((await import(pathToFileURL(file).href)) as { readonly [exported: string]: Own | undefined })[what]
  if (own === undefined) throw new Error(`${file} exports no ${what}`)
  return [[name, own]]
}
