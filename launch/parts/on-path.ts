import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where programs of some names would be on PATH, in its order; whether they are is another question. */
export const placesOnPath = (...names: readonly string[]): readonly string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))

/** Whether a file is there that this process may run. */
export const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
