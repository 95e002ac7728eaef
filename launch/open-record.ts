import { connect, type Connection } from '../db/connection/connect.ts'
import { withSecretFiles } from '../operation/secret-files.ts'
import { readRunning } from './running.ts'
import { LaunchError } from './text.ts'
import { messageOf } from '../domain/kernel/message-of.ts'

/**
 * Opens the record for a command at the terminal: the one that `DATABASE_URL` names, else that of the running system.
 * Commands that write what only acts may write open it as its owner (`DATABASE_OWNER_URL`).
 */
export const openRecord = async (name: string, as: 'application' | 'owner' = 'application'): Promise<Connection> => {
  const variable = as === 'owner' ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'
  const given = withSecretFiles(process.env)[variable]?.trim()
  const url = given === undefined || given === '' ? ofTheRunning(as) : given
  if (url === undefined) {
    throw new LaunchError({
      ja: `記録がどこにあるか分かりません。npm start で動かしておくか、${variable} を指定してください。`,
      en: `Where the record is isn’t known. Have the system running (npm start), or give ${variable}.`,
    })
  }
  const connection = connect({ url, max: 3, name: `sekisho-${name}`, statementTimeoutMs: 0 })
  try {
    await connection.pool.query('select 1 from events limit 1')
    return connection
  } catch (error) {
    await connection.close()
    const why = messageOf(error)
    throw new LaunchError(
      { ja: `記録を開けません: ${why}`, en: `The record can’t be opened: ${why}` },
      { cause: error },
    )
  }
}

/** A record that is named for one role is not another one for the other. */
const ofTheRunning = (as: 'application' | 'owner'): string | undefined => {
  const { DATABASE_URL, DATABASE_OWNER_URL } = withSecretFiles(process.env)
  if (DATABASE_URL || DATABASE_OWNER_URL) return undefined
  const running = readRunning()
  return as === 'owner' ? running?.databaseOwnerUrl : running?.databaseUrl
}
