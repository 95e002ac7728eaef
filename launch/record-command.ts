import type { Pool } from 'pg'
import { caseId, isUuid, type CaseId } from '../domain/kernel/ids.ts'
import { procedureNamed, procedureNames } from '../domain/procedures.ts'
import { openRecord } from './open-record.ts'
import { LaunchError, errorLine, type Text } from './text.ts'

/**
 * Runs a command on the record and ends the process with what it answers: 0 where all is well. What failed is said in
 * both languages.
 */
export const runOnRecord = async (
  name: string,
  help: Text,
  work: (pool: Pool) => Promise<number>,
  as: 'application' | 'owner' = 'application',
): Promise<void> => {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(`${help.ja}\n\n${help.en}`)
    return
  }
  try {
    const { pool, close } = await openRecord(name, as)
    try {
      process.exitCode = await work(pool)
    } finally {
      await close()
    }
  } catch (error) {
    console.error(errorLine(error))
    process.exitCode = 2
  }
}

/** A case as a person names it: `outsourcing/<uuid>`, or the uuid alone where there is one procedure only. */
export const caseNamed = (text: string): CaseId => {
  const [procedure, id] = text.includes('/')
    ? [text.slice(0, text.indexOf('/')), text.slice(text.indexOf('/') + 1)]
    : [procedureNames[0] ?? '', text]
  const found = isUuid(id) && procedureNames.includes(procedure) ? caseId(procedureNamed(procedure).name, id) : null
  if (found === null)
    throw new LaunchError({ ja: `案件の番号として読めません: ${text}`, en: `Not a case’s id: ${text}` })
  return found
}

/**
 * Says how far long work has come, at most once a second: how many so far and, where about how many there are is known,
 * which part of them.
 */
export const progressOf = (what: Text): ((count: number, of?: number | null) => void) => {
  let last = performance.now()
  return (count, of = null) => {
    if (performance.now() - last < 1_000) return
    last = performance.now()
    const part = of === null || of < count ? '' : ` (${Math.floor((100 * count) / of)} %)`
    console.error(`  … ${count.toLocaleString('en')} ${what.ja} / ${what.en}${part}`)
  }
}
