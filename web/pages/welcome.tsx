import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'

interface WelcomePageProps {
  readonly ui: Ui
  /** For whom the link is; null where it can't be used any more. */
  readonly person: { readonly name: string; readonly mail: string } | null
  readonly problem: 'length' | 'differ' | null
  readonly passwordLength: { readonly min: number; readonly max: number }
}

/** Where a one-time link leads: its person sets their own password, typed twice. Posted to the same address. */
export const welcomePage = ({ ui, person, problem, passwordLength: { min, max } }: WelcomePageProps) => {
  const { welcome, signIn } = ui.t.pages
  if (person === null)
    return (
      <Layout ui={ui} title={welcome.title} narrow>
        <h1>{welcome.title}</h1>
        <Banner tone="danger" title={welcome.over}>
          <p>{welcome.overTodo}</p>
        </Banner>
      </Layout>
    )
  const wrong = { length: welcome.length(min, max), differ: welcome.differ }
  return (
    <Layout ui={ui} title={welcome.title} narrow>
      <h1>{welcome.title}</h1>
      {problem !== null && <Banner tone="danger" title={wrong[problem]} live />}
      <form method="post" action={addresses.welcome} class="panel">
        <p>{welcome.lead(person.name)}</p>
        <p class="support">{welcome.length(min, max)}</p>
        <div class="field">
          <label class="field-label" for="mail">
            {signIn.mail}
          </label>
          <input class="input medium" type="email" id="mail" value={person.mail} autocomplete="username" readonly />
        </div>
        <PasswordField id="password" label={signIn.password} min={min} max={max} />
        <PasswordField id="again" label={welcome.again} min={min} max={max} />
        <div class="form-foot actions">
          <Button text={welcome.submit} />
        </div>
      </form>
    </Layout>
  )
}

interface PasswordFieldProps {
  readonly id: string
  readonly label: string
  readonly min: number
  readonly max: number
}

const PasswordField = ({ id, label, min, max }: PasswordFieldProps) => (
  <div class="field">
    <label class="field-label" for={id}>
      {label}
    </label>
    <input
      class="input medium"
      type="password"
      id={id}
      name={id}
      autocomplete="new-password"
      minlength={min}
      maxlength={max}
      required
    />
  </div>
)
