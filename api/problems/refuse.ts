import type { Context } from 'hono'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { document } from '../../web/layout.tsx'
import { problemPage, type ProblemKind } from '../../web/pages/problem.tsx'
import { signInPage, type CarriedFields } from '../../web/pages/sign-in.tsx'
import { problemOf, statusOf } from './problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import type { Issue } from '../schemas/schema-issues.ts'
import type { Env } from '../surroundings/surroundings.ts'

/** Answers with a refusal: problem details to programs, a page to people. Nothing was recorded. */
export const refuseWith = (
  c: Context<Env>,
  refusal: Refusal,
  issues: readonly Issue[] = [],
): Response | Promise<Response> => {
  sayWhen(c, refusal)
  if (wantsJson(c)) return problemResponse(c, refusal, issues)
  const carried = c.get('writtenByAnother')
  return carried === undefined ? pageOfProblem(c, refusal, kindOf(refusal), 'no') : pageForWriter(c, refusal, carried)
}

/** Whoever wrote a form signs in again where somebody else is signed in, and has what they wrote, to be sent then. */
const pageForWriter = (c: Context<Env>, refusal: Refusal, carried: CarriedFields): Response | Promise<Response> => {
  const signIn = { next: c.req.path, mail: '', problem: 'otherPerson', signedOut: false, sso: null, carried } as const
  return c.html(document(signInPage({ ui: uiOf(c), demoPeople: null, ...signIn })), statusOf(refusal))
}

/** Says after how long what was refused is taken again, where that is known. */
export const sayWhen = (c: Context<Env>, { details: { retryAfterSeconds } }: Refusal): void => {
  if (typeof retryAfterSeconds === 'number') c.header('retry-after', String(retryAfterSeconds))
}

/** Answers that something failed on our side: `recorded` says what is known about the record. */
export const failWith = (
  c: Context<Env>,
  refusal: Refusal,
  recorded: 'no' | 'unknown',
): Response | Promise<Response> => {
  sayWhen(c, refusal)
  if (wantsJson(c)) return problemResponse(c, refusal, [])
  const kind = failures[refusal.code] ?? { refusal }
  return pageOfProblem(c, refusal, kind, recorded)
}

/** What has a page of its own words; the others say by their refusal what they are. */
const failures: { readonly [code: string]: ProblemKind } = { 'record-unavailable': 'away', 'internal-error': 'failed' }

/** Whether a program asks: anything under /api, and scripts that say so. */
export const wantsJson = (c: Context<Env>): boolean =>
  c.req.path.startsWith('/api/') || (c.req.header('accept') ?? '').startsWith('application/json')

/** What is away is mostly back within seconds. */
const againAfterSeconds = '5'

const problemResponse = (c: Context<Env>, refusal: Refusal, issues: readonly Issue[]): Response => {
  const { lang, guideline, book } = uiOf(c)
  const problem = problemOf(refusal, { lang, guideline, book }, c.req.path, issues)
  c.header('content-language', lang)
  c.header('vary', 'accept-language', { append: true })
  if (problem.status === 503) c.header('retry-after', againAfterSeconds)
  return c.json(problem, problem.status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

const pageOfProblem = async (
  c: Context<Env>,
  refusal: Refusal,
  kind: ProblemKind,
  recorded: 'no' | 'unknown',
): Promise<Response> => {
  const ui = uiOf(c)
  const reference = kind === 'failed' || kind === 'away' ? (c.get('requestId') ?? null) : null
  const again = c.req.method === 'GET' || c.req.method === 'HEAD' ? 'open' : 'send'
  const status = statusOf(refusal)
  if (status === 503 && !c.res.headers.has('retry-after')) c.header('retry-after', againAfterSeconds)
  return c.html(document(problemPage({ ui, kind, recorded, reference, again })), status)
}

const kindOf = (refusal: Refusal): ProblemKind => {
  if (refusal.code === 'not-found' || refusal.code === 'case-missing') return 'notFound'
  return refusal.code === 'link-invalid' ? 'link' : { refusal }
}
