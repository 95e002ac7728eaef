import type { Ui } from '../ui.ts'
import { LinkButton } from './button.tsx'

interface BeginningLinksProps {
  readonly ui: Ui
  readonly look?: 'primary'
}

/** The ways in which a case begins that their procedures want at hand everywhere, for those who may begin one. */
export const BeginningLinks = ({ ui, look }: BeginningLinksProps) => (
  <>
    {ui.site.menu
      .flatMap(([, entries]) => entries)
      .filter(({ begins, isFor }) => begins === true && (isFor?.(ui) ?? true))
      .map(({ href, text }) => (
        <LinkButton text={text(ui)} href={href} {...(look ? { look } : {})} />
      ))}
  </>
)
