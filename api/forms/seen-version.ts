/**
 * The version of a case or draft that a form says it was shown; 0 where it says none, null where that is no version.
 * Digits only: what JavaScript also reads as a number (`1e999`, `0x10`) came from no page of ours.
 */
export const seenVersion = (text: string | undefined): number | null => {
  if (text === undefined || text === '') return 0
  const version = /^\d{1,10}$/.test(text) ? Number(text) : null
  return version !== null && version <= latest ? version : null
}

/** One less than what the database's integers hold, so that the next one fits too. */
const latest = 2_147_483_646
