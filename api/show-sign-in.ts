import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { whoSignsIn } from '../db/read-models/who-signs-in.ts'
import { document } from '../web/layout.tsx'
import { signInPage } from '../web/pages/sign-in.tsx'
import { uiOf } from './reader-ui.ts'
import type { Env, Surroundings } from './surroundings.ts'

/** What the sign-in page is shown with. */
export interface SignInShown {
  readonly next: string
  readonly mail?: string
  readonly problem?: 'wrong' | 'too-many' | null
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
  const demoPeople =
    demo === null ? null : (await whoSignsIn(reads.pool)).map(({ person, name, posts }) => ({ person, name, posts }))
  return c.html(
    document(signInPage({ ui: uiOf(c), next, mail, problem, signedOut, demoPeople, sso: null, carried })),
    status,
  )
}
