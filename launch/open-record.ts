import { connect, type Connection } from '../db/connect.ts'
import { withSecretFiles } from '../operation/secret-files.ts'
import { readRunning } from './running.ts'
import { LaunchError } from './text.ts'

/**
 * Opens the record for a command at the terminal: the one that `DATABASE_URL` names, else that of the running system.
 */
export const openRecord = async (name: string): Promise<Connection> => {
  const given = withSecretFiles(process.env)['DATABASE_URL']?.trim()
  const url = given === undefined || given === '' ? readRunning()?.databaseUrl : given
  if (url === undefined) {
    throw new LaunchError({
      ja: '記録がどこにあるか分かりません。npm start で動かしておくか、DATABASE_URL を指定してください。',
      en: 'Where the record is isn’t known. Have the system running (npm start), or give DATABASE_URL.',
    })
  }
  const connection = connect({ url, max: 3, name: `sekisho-${name}`, statementTimeoutMs: 0 })
  try {
    await connection.pool.query('select 1 from events limit 1')
    return connection
  } catch (error) {
    await connection.close()
    const why = error instanceof Error ? error.message : String(error)
    throw new LaunchError(
      { ja: `記録を開けません: ${why}`, en: `The record can’t be opened: ${why}` },
      { cause: error },
    )
  }
}
