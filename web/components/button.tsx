import type { Permission } from '../../domain/kernel/outcome.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import type { Ui } from '../ui.ts'
import { refusalText } from '../refusal-text.ts'
import { cite, listed, slash } from '../say.ts'
import { Icon } from './icon.tsx'

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

interface PermittedProps {
  readonly ui: Ui
  /** Unique on the page; the reason is tied to the button by it. */
  readonly id: string
  readonly text: string
  readonly href: string
  readonly look?: ButtonLook
  readonly permission: Permission
}

/**
 * A way to an act that may be closed to this reader now. It stays where it is, can be reached with the keyboard, and
 * says in plain sight why it is closed, under which article, and who can.
 */
export const PermittedAction = ({ ui, id, text, href, look = 'secondary', permission }: PermittedProps) => {
  if (permission.may) return <LinkButton text={text} href={href} look={look} />
  return (
    <div class="action">
      <button type="button" class={`button ${look}`} aria-disabled="true" aria-describedby={`${id}-why`}>
        <Icon name="lock" />
        {text}
      </button>
      <WhyNot ui={ui} id={`${id}-why`} refusal={permission.refusal} />
    </div>
  )
}

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
