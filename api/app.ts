import { Hono } from 'hono'
import { pageHeaders } from '../web/page-headers.ts'
import { chooseLang, language } from '../web/language.ts'
import { createAssets } from '../web/static.ts'
import { allOwnEndpoints } from './procedures/all-own-endpoints.ts'
import { limitedBody } from './requests/bodies.ts'
import { dearRequests } from './requests/dear-requests.ts'
import { failureOf } from './problems/failure-of.ts'
import { isSenderGone, isUnstorable } from './problems/failures.ts'
import { answeredMethods } from './requests/answered-methods.ts'
import { edgeRefusal } from './problems/problem.ts'
import { failWith, refuseWith } from './problems/refuse.ts'
import { requestLog } from './requests/request-log.ts'
import { requestTrace } from './requests/request-trace.ts'
import { guidelinePages } from './routes/guideline-pages.ts'
import { inboxApi } from './routes/inbox-api.ts'
import { homePages } from './routes/home-pages.ts'
import { inboxPages } from './routes/inbox-page.ts'
import { casePages } from './routes/case-pages.ts'
import { frontPages } from './routes/front-pages.ts'
import { mailedLink } from './routes/mailed-link.ts'
import { openApi } from './routes/openapi.ts'
import { operations } from './routes/operations.ts'
import { beginPages } from './routes/begin-pages.ts'
import { importPages } from './routes/import-pages.ts'
import { registerPages } from './routes/register-pages.ts'
import { taskPages } from './routes/task-pages.ts'
import { forgotten } from './routes/forgotten-password-pages.ts'
import { togetherPages } from './routes/together-pages.ts'
import { searchPages } from './routes/search-pages.ts'
import { welcome } from './routes/welcome-pages.ts'
import { calendarPages } from './routes/calendar.ts'
import { viewPages } from './routes/views.ts'
import { procedureApi } from './routes/procedure-api.ts'
import { sessionApi } from './routes/session.ts'
import { sameSite } from './requests/same-site.ts'
import { session } from './sign-in/session.ts'
import type { Env, Surroundings } from './surroundings/surroundings.ts'

/** Where a register's file is counted by whoever takes it in. */
const takesTable = /^\/registers\/[^/]+\/[^/]+\/import$/

/** The whole web application on its surroundings; tests ask it by `app.request`. */
export const createApp = (all: Surroundings): Hono<Env> => {
  const app = new Hono<Env>()
  app.use(requestTrace(all))
  app.use(requestLog(all))
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(pageHeaders))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  })
  app.route('/', operations(all))
  app.route('/', createAssets())
  app.use(async (c, next) => {
    c.set('lang', chooseLang(undefined, c.req.header('accept-language')))
    c.set('person', null)
    c.set('demo', all.demo)
    await next()
  })
  app.use(language)
  app.use(answeredMethods(app))
  app.use(sameSite(all.publicUrl))
  // Who is signed in is known first, so that a refusal's page doesn't look signed out.
  app.use(session(all))
  const own = Object.values(allOwnEndpoints)
  app.use(
    dearRequests(
      all,
      own.flatMap(({ readsSheet }) => readsSheet ?? []),
    ),
  )
  app.use(limitedBody(all, (path) => takesTable.test(path) || own.some(({ takesFile }) => takesFile?.test(path))))
  for (const one of allRoutes) app.route('/', one(all, app))
  answerTheRest(app, all)
  return app
}

// A procedure's own pages come before those that all have; where something begins comes before what has an id in the
// same place.
const allRoutes = [
  openApi,
  sessionApi,
  inboxApi,
  frontPages,
  guidelinePages,
  mailedLink,
  welcome,
  forgotten,
  homePages,
  calendarPages,
  viewPages,
  inboxPages,
  togetherPages,
  searchPages,
  registerPages,
  importPages,
  beginPages,
  ...Object.values(allOwnEndpoints).flatMap(({ routes }) => routes),
  procedureApi,
  casePages,
  taskPages,
]

/** What is answered where nothing is served under an address, and where a request failed. */
const answerTheRest = (app: Hono<Env>, all: Surroundings): void => {
  app.notFound((c) => refuseWith(c, edgeRefusal('not-found')))
  app.onError(async (error, c) => {
    // Counted as what it is, so that nobody who sends halves of requests looks like a failure of ours.
    if (isSenderGone(error)) return c.body(null, 400)
    if (isUnstorable(error)) return refuseWith(c, edgeRefusal('malformed-body'))
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD'
    const refusal = await failureOf(error, reading, all.ready)
    // The error's own text may quote what was sent, so only its kind and place are kept.
    all.log.error(
      {
        requestId: c.get('requestId'),
        away: refusal.code === 'record-unavailable',
        told: refusal.code,
        error: error.name,
        code: 'code' in error ? error.code : undefined,
        stack: placesIn(error),
      },
      'request failed',
    )
    try {
      return await failWith(c, refusal, reading ? 'no' : 'unknown')
    } catch {
      // Not even the page that says so could be made: still an answer of ours, with our headers.
      return c.body(null, 500)
    }
  })
}

const placesIn = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
