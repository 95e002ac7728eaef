import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'

interface ForgottenPageProps {
  readonly ui: Ui
  /** The form, the answer to whoever has asked, the same for every address, or that somebody asks too often. */
  readonly shown: 'form' | 'asked' | 'too-many'
}

/** Where whoever has forgotten their password asks for a letter: it never says whose addresses are known. */
export const forgottenPage = ({ ui, shown }: ForgottenPageProps) => {
  const { forgotten, signIn } = ui.t.pages
  return (
    <Layout ui={ui} title={forgotten.title} narrow>
      <h1>{forgotten.title}</h1>
      {shown === 'asked' && (
        <Banner tone="info" title={forgotten.asked} live>
          <p>{forgotten.askedTodo}</p>
        </Banner>
      )}
      {shown === 'too-many' && <Banner tone="danger" title={forgotten.tooMany} live />}
      {shown !== 'asked' && (
        <form method="post" action={addresses.forgotten} class="panel">
          <p class="support">{forgotten.lead}</p>
          <div class="field">
            <label class="field-label" for="mail">
              {signIn.mail}
            </label>
            <input class="input medium" type="email" id="mail" name="mail" autocomplete="username" required />
          </div>
          <div class="form-foot actions">
            <Button text={forgotten.submit} />
          </div>
        </form>
      )}
      <p>
        <a href={addresses.signIn}>{forgotten.back}</a>
      </p>
    </Layout>
  )
}
