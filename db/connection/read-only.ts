/**
 * The address of the record for those who only read: every transaction of such a connection is read-only, so a page
 * can change nothing, whatever is written in it.
 */
export const readOnlyUrl = (url: string): string => {
  const address = new URL(url)
  const options = address.searchParams.get('options')
  const own = '-c default_transaction_read_only=on'
  address.searchParams.set('options', [options, own].filter(Boolean).join(' '))
  return address.href
}
