import { ApplicationFailure } from '@temporalio/common'
import { isHopeless, sqlState } from '../db/connection/sql-state.ts'

/**
 * Runs an effect on the record. Where trying again can't help, Temporal is told so; the database's own message stays
 * here, for it may quote what people wrote.
 */
export const orHopeless = async <Result>(effect: () => Promise<Result>): Promise<Result> => {
  try {
    return await effect()
  } catch (error) {
    if (!isHopeless(error)) throw error
    throw ApplicationFailure.nonRetryable(`the record refuses the data (SQLSTATE ${sqlState(error)})`, 'hopeless')
  }
}
