import { outsourcingAddresses } from './outsourcing-addresses.ts'
import { mayAsk } from './may-ask.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'
import { LinkButton } from '../components/button.tsx'

interface NewRequestLinkProps {
  readonly ui: Ui
  readonly look?: 'primary'
}

/** The way to a new request, shown to those who may make one. */
export const NewRequestLink = ({ ui, look }: NewRequestLinkProps) =>
  mayAsk(ui) ? (
    <LinkButton text={wordsOf(ui).nav.newRequest} href={outsourcingAddresses.newRequest} {...(look ? { look } : {})} />
  ) : null
