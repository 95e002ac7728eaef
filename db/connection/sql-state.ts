/** The SQLSTATE of a database error; undefined where it is none. */
export const sqlState = (error: unknown): string | undefined => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

/** Whether another act came first: a unique key of the record is taken, or two statements waited for each other. */
export const isLostRace = (error: unknown): boolean => {
  const state = sqlState(error)
  return state === '23505' || state === '40P01' || state === '40001'
}

/** Whether trying again can't help: the data itself is wrong (classes 22 and 23), or our own statement is (42). */
export const isHopeless = (error: unknown): boolean => /^(22|23|42)/.test(sqlState(error) ?? '')
