import type { Permission } from '../../domain/kernel/outcome.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import type { Ui } from '../ui.ts'
import { refusalText } from '../refusal-text.ts'
import { cite, listed, slash } from '../say.ts'
import { Icon } from '../icon.tsx'

/** How much a button weighs on its page. */
export type ButtonLook = 'primary' | 'secondary' | 'danger' | 'quiet'

interface ButtonProps {
  readonly text: string
  readonly look?: ButtonLook
  readonly name?: string
  readonly value?: string
  readonly small?: boolean
}

/** A button that sends its form. */
export const Button = ({ text, look = 'primary', name, value, small }: ButtonProps) => (
  <button
    type="submit"
    class={`button ${look}${small === true ? ' small' : ''}`}
    {...(name === undefined ? {} : { name, value })}
  >
    {text}
  </button>
)

/** A link that looks like a button: it leads to a page, it never acts. */
export const LinkButton = ({ text, href, look = 'secondary', small }: ButtonProps & { readonly href: string }) => (
  <a class={`button ${look}${small === true ? ' small' : ''}`} href={href}>
    {text}
  </a>
)

/** Why something can't be done now: the reason, the article and who can. */
export const WhyNot = ({
  ui,
  id,
  refusal,
}: {
  readonly ui: Ui
  readonly id: string
  readonly refusal: Extract<Permission, { may: false }>['refusal']
}) => {
  const said = refusalText(ui, refusal)
  return (
    <p class="why-not" id={id}>
      <Icon name="info" />
      <span>
        {said.what} {ui.t.parts.basis(cite(ui, basisOf(ui.guideline, refusal.rule)))}
        {said.whoCan.length > 0 && (
          <>
            {slash(ui)}
            {ui.t.parts.whoCan(listed(ui, said.whoCan))}
          </>
        )}
      </span>
    </p>
  )
}
