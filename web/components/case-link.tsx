import type { Child } from 'hono/jsx'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addresses } from '../addresses.ts'
import type { Ui } from '../ui.ts'

/** The way to another case, for whoever may read it; for others what it is called. */
export const CaseLink = ({
  ui,
  of,
  ...look
}: {
  readonly ui: Ui
  readonly of: CaseId
  readonly class?: string
  readonly children?: Child
}) => {
  const { children, ...rest } = look
  if (ui.opens?.has(of) === false) return <>{children}</>
  return (
    <a href={addresses.case(of)} {...rest}>
      {children}
    </a>
  )
}
