import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { Layout } from '../layout.tsx'
import { listed, postName } from '../say.ts'
import type { Ui } from '../ui.ts'

interface SignInPageProps {
  readonly ui: Ui
  /** Where to go after signing in: a path of this site. */
  readonly next: string
  readonly mail: string
  readonly problem: SignInProblem | null
  readonly signedOut: boolean
  /** The demo city's people, who sign in with one press; null everywhere else. */
  readonly demoPeople: readonly DemoPerson[] | null
  /** The address of the city's identity provider; null where there is none. */
  readonly sso: string | null
  /**
   * A form that was sent after the session had ended: its fields, carried through the sign-in so that no text is lost.
   */
  readonly carried?: CarriedFields
}

/** A form's fields in their order. */
export type CarriedFields = readonly (readonly [string, string])[]

/** Somebody of the demo city. */
export interface DemoPerson {
  readonly person: PersonId
  readonly name: string
  readonly posts: readonly PostId[]
}

/**
 * Signing in: with mail address and password, by the city's provider, or in the demo city as anybody. Posted to the
 * same address.
 */
export const signInPage = ({ ui, next, mail, problem, signedOut, demoPeople, sso, carried = [] }: SignInPageProps) => {
  const { signIn } = ui.t.pages
  return (
    <Layout ui={ui} title={signIn.title} narrow>
      <h1>{signIn.title}</h1>
      {carried.length > 0 && problem !== 'otherPerson' && <Banner tone="info" title={signIn.carried} live />}
      {signedOut && <Banner tone="success" title={signIn.signedOut} live />}
      {problem !== null && <Banner tone="danger" title={signIn[problem]} live />}
      <div class="signin">
        {demoPeople !== null && <DemoPeople ui={ui} people={demoPeople} next={next} carried={carried} />}
        <PasswordForm ui={ui} next={next} mail={mail} sso={sso} carried={carried} />
      </div>
    </Layout>
  )
}

type PasswordFormProps = Pick<SignInPageProps, 'ui' | 'next' | 'mail' | 'sso'> & { readonly carried: CarriedFields }

const PasswordForm = ({ ui, next, mail, sso, carried }: PasswordFormProps) => {
  const { signIn } = ui.t.pages
  return (
    <form method="post" action={addresses.signIn} class="panel">
      <p class="support">{signIn.lead}</p>
      <input type="hidden" name="next" value={next} />
      <Carried fields={carried} />
      <div class="field">
        <label class="field-label" for="mail">
          {signIn.mail}
        </label>
        <input class="input medium" type="email" id="mail" name="mail" value={mail} autocomplete="username" required />
      </div>
      <div class="field">
        <label class="field-label" for="password">
          {signIn.password}
        </label>
        <input
          class="input medium"
          type="password"
          id="password"
          name="password"
          autocomplete="current-password"
          required
        />
      </div>
      <div class="form-foot actions">
        <Button text={signIn.title} />
        {sso !== null && <a href={sso}>{signIn.sso}</a>}
      </div>
      <p>
        <a href={addresses.forgotten}>{signIn.forgotten}</a>
      </p>
    </form>
  )
}

/** The carried form's fields, unseen, each under a name that no field of the sign-in has. */
const Carried = ({ fields }: { readonly fields: CarriedFields }) => (
  <>
    {fields.map(([name, value]) => (
      <input type="hidden" name={`${carriedPrefix}${name}`} value={value} />
    ))}
  </>
)

/** Marks a carried field in the sign-in's form. */
export const carriedPrefix = 'carried:'

interface DemoPeopleProps {
  readonly ui: Ui
  readonly people: readonly DemoPerson[]
  readonly next: string
  readonly carried: CarriedFields
}

const DemoPeople = ({ ui, people, next, carried }: DemoPeopleProps) => (
  <section class="panel" aria-labelledby="demo-people">
    <h2 id="demo-people">{ui.t.pages.signIn.demoTitle}</h2>
    <p class="support">{ui.t.pages.signIn.demoLead}</p>
    <form method="post" action={addresses.signIn} class="people">
      <input type="hidden" name="next" value={next} />
      <Carried fields={carried} />
      {people.map((one) => (
        <button type="submit" class="person-button" name="person" value={one.person}>
          <strong>{one.name}</strong>
          <span class="small muted">
            {listed(
              ui,
              one.posts.map((post) => postName(ui, post)),
            )}
          </span>
        </button>
      ))}
    </form>
  </section>
) /**
 * Why somebody isn't signed in: wrong words, too many of them, too many people at once; or somebody else is, while the
 * form that was sent is another's.
 */
export type SignInProblem = 'wrong' | 'tooMany' | 'busy' | 'otherPerson'
