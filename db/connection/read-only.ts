/**
 * The address of the record for those who only read: every transaction of such a connection is read-only, so a page
 * can change nothing, whatever is written in it. And what pages read lies in memory as a rule: looked up there, a row
 * costs little more than the next one. Else the planner would sooner read all cases than look up some thousands.
 */
export const readOnlyUrl = (url: string): string => {
  const address = new URL(url)
  const options = address.searchParams.get('options')
  const own = '-c default_transaction_read_only=on -c random_page_cost=1.1'
  address.searchParams.set('options', [options, own].filter(Boolean).join(' '))
  return address.href
}
