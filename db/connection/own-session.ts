/**
 * What a session of ours stands on, whatever the role has set for itself: a role may do that, and it lasts. Whoever had
 * its password for a minute would otherwise have every later connection find no table, write nothing, or read times in
 * another form (docs/record.md).
 */
const settings: { readonly [name: string]: string } = {
  search_path: 'public',
  default_transaction_read_only: 'off',
  default_transaction_isolation: 'read\\ committed',
  lock_timeout: '0',
  DateStyle: 'ISO,MDY',
  standard_conforming_strings: 'on',
  bytea_output: 'hex',
}

/** What would change what our statements mean, or whether they are carried out. */
export const namedSettings: readonly string[] = [
  ...Object.keys(settings),
  'transaction_timeout',
  'row_security',
  'role',
]

/**
 * What the planner is told: what statements ask for lies in memory or on a disk without arms, as a rule. Looked up, a
 * row costs little more than the next one. Else it would sooner read all cases than look up some thousands, and sort
 * twenty thousand letters that are due to find the first of them. It changes no answer.
 */
const planner = { random_page_cost: '1.1' }

/** The address of the record with these settings in front of those that it has. */
export const withOwnSession = (url: string): string => {
  const address = new URL(url)
  const own = Object.entries({ ...settings, ...planner }).map(([name, value]) => `-c ${name}=${value}`)
  const said = address.searchParams.get('options')
  address.searchParams.set('options', [...own, ...(said === null ? [] : [said])].join(' '))
  return address.href
}
