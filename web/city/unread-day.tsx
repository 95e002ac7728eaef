import { Banner } from '../components/banner.tsx'
import type { Ui } from '../ui.ts'
import { dayUnread } from './day-asked.ts'

/** That the page's address names a day that can't be read, so that the rule book of today is shown; else nothing. */
export const UnreadDay = ({ ui }: { readonly ui: Ui }) => {
  const unread = dayUnread(ui)
  return unread === null ? (
    <></>
  ) : (
    <Banner tone={unread.tone} title={unread.title}>
      <p>{unread.text}</p>
    </Banner>
  )
}
