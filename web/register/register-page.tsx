import type { Child } from 'hono/jsx'
import { LinkButton } from '../components/button.tsx'
import { Layout } from '../layout.tsx'
import { addresses } from '../addresses.ts'
import type { RegisterWay } from './declared-register.ts'
import { RegisterList, type RegisterListProps } from './register-list.tsx'

interface RegisterPageProps extends RegisterListProps {
  /** The ways to begin a case that the reader's posts have. */
  readonly ways: readonly RegisterWay[]
  /** Whether the reader may bring in what was kept until now. */
  readonly mayImport?: boolean
  /** What the procedure shows of its own above and below the rows. */
  readonly above?: Child
  readonly below?: Child
}

/** The one page of all registers: what there is, narrowed by the address, and the ways to something new. */
export const registerPage = ({
  ways: begun,
  mayImport = false,
  above = null,
  below = null,
  ...list
}: RegisterPageProps) => {
  const { ui, register } = list
  const ways = [...begun, ...(register.ways?.(ui) ?? [])]
  const words = register.words(ui, null)
  return (
    <Layout ui={ui} title={words.title}>
      <div class="page-title">
        <h1>{words.title}</h1>
        {(ways.length > 0 || mayImport) && (
          <div class="actions">
            {ways.map(({ text, address }, index) => (
              <LinkButton text={text(ui)} href={address} look={index === 0 ? 'primary' : 'secondary'} />
            ))}
            {mayImport && (
              <LinkButton text={ui.t.imports.way} href={addresses.registerImport(register)} look="secondary" />
            )}
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
