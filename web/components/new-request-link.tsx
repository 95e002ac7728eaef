import { addresses } from '../addresses.ts'
import type { Ui } from '../ui.ts'
import { LinkButton } from './button.tsx'

/** Whether the reader's posts may start a request at all (Art. 20): whose office may not is not invited to try. */
export const mayAsk = ({ reader, guideline }: Ui): boolean =>
  reader !== null &&
  guideline.requesting.some((office) => reader.posts.some(({ id }) => id === office.head || id === office.staff))

interface NewRequestLinkProps {
  readonly ui: Ui
  readonly look?: 'primary'
}

/** The way to a new request, shown to those who may make one. */
export const NewRequestLink = ({ ui, look }: NewRequestLinkProps) =>
  mayAsk(ui) ? (
    <LinkButton text={ui.t.frame.nav.newRequest} href={addresses.newRequest} {...(look ? { look } : {})} />
  ) : null
