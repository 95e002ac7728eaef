import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { whoSignsIn } from '../../db/read-models/who-signs-in.ts'
import { document } from '../../web/layout.tsx'
import { signInPage, type SignInProblem } from '../../web/pages/sign-in.tsx'
import { inOrderOfRoles } from './demo-people.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** What the sign-in page is shown with. */
export interface SignInShown {
  readonly next: string
  readonly mail?: string
  readonly problem?: SignInProblem | null
  readonly signedOut?: boolean
  /** A form that was sent after the session had ended. */
  readonly carried?: readonly (readonly [string, string])[]
  readonly status?: ContentfulStatusCode
}

/** The sign-in page. */
export const showSignIn = async (
  c: Context<Env>,
  { demo, reads }: Surroundings,
  shown: SignInShown,
): Promise<Response> => {
  const { next, mail = '', problem = null, signedOut = false, carried = [], status = 200 } = shown
  const ui = uiOf(c)
  const people = demo === null ? null : inOrderOfRoles(ui.guideline, await whoSignsIn(reads.pool))
  const demoPeople = people?.map(({ person, name, posts }) => ({ person, name, posts })) ?? null
  return c.html(document(signInPage({ ui, next, mail, problem, signedOut, demoPeople, sso: null, carried })), status)
}
