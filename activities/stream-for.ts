import { sha256 } from '../db/kept/hash-chain.ts'
import { caseId, type CaseId } from '../domain/kernel/ids.ts'

/** The case of a procedure that stands for a key, and for that alone: a uuid (version 8) made from both. */
export const streamFor = (procedure: string, key: string): CaseId => {
  const hex = sha256(`${procedure}/${key}`).toString('hex')
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  const id = caseId(procedure, uuid)
  if (id === null) throw new Error(`no uuid came of ${procedure}/${key}`)
  return id
}
