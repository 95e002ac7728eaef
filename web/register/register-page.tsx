import type { Child } from 'hono/jsx'
import { LinkButton } from '../components/button.tsx'
import { Layout } from '../layout.tsx'
import type { DeclaredBeginning } from './declared-beginning.ts'
import { RegisterList, type RegisterListProps } from './register-list.tsx'

interface RegisterPageProps extends RegisterListProps {
  /** The ways to begin a case that the reader's posts have. */
  readonly ways: readonly DeclaredBeginning[]
  /** What the procedure shows of its own above and below the rows. */
  readonly above?: Child
  readonly below?: Child
}

/** The one page of all registers: what there is, narrowed by the address, and the ways to something new. */
export const registerPage = ({ ways, above = null, below = null, ...list }: RegisterPageProps) => {
  const { ui, register } = list
  const words = register.words(ui, null)
  return (
    <Layout ui={ui} title={words.title}>
      <div class="page-title">
        <h1>{words.title}</h1>
        {ways.length > 0 && (
          <div class="actions">
            {ways.map(({ text, address }, index) => (
              <LinkButton text={text(ui)} href={address} look={index === 0 ? 'primary' : 'secondary'} />
            ))}
          </div>
        )}
      </div>
      <p class="lead">{words.lead}</p>
      {above}
      <RegisterList {...list} />
      {below}
    </Layout>
  )
}
