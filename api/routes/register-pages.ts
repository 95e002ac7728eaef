import { Hono, type Context } from 'hono'
import { register, registerYears, type RegisterRow } from '../../db/read-models/register.ts'
import { guidelineOn } from '../../domain/guideline/guideline.ts'
import { permits as incidentPermits } from '../../domain/incident/permits.ts'
import { initialState as noIncident } from '../../domain/incident/state.ts'
import { instruction as instructionLaw } from '../../domain/instruction/instruction.ts'
import { initialState as noInstruction } from '../../domain/instruction/state.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { isStorableText } from '../../domain/kernel/text.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { instructionWays, incidentWays } from '../../web/register/ways.tsx'
import { stageOf, toneOf } from '../../web/instruction/instruction-pages.tsx'
import { registerPage, type RegisterFilters } from '../../web/register/register-page.tsx'
import { term } from '../../web/say.ts'
import { pager, placeIn } from '../list-place.ts'
import { takeNotice } from '../notice.ts'
import { uiOf } from '../reader-ui.ts'
import { scopeOf } from '../reader.ts'
import { rulesFor } from '../reading.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** The registers of the chief's instructions (指示台帳) and of incidents (事故台帳). */
export const registerPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get(addresses.instructions, signedIn(all), (c) => instructions(c, all))
    .get(addresses.incidents, signedIn(all), (c) => incidents(c, all))

const instructions = async (c: Context<Env>, all: Surroundings) => {
  const { ui, props } = await asked(c, all, 'instruction')
  const rules = rulesHere(c)
  const may = (['IssueInstruction', 'DraftInstruction', 'RequestReport'] as const).filter(
    (type) => instructionLaw.permitted(type, noInstruction, rules).may,
  )
  const { instruction } = ui.t
  return c.html(
    document(
      registerPage({
        ...props,
        ui,
        words: instruction.register,
        address: addresses.instructions,
        stages: instruction.stages,
        noNumber: instruction.noNumber,
        ways: instructionWays(ui, may),
        stage: ({ stage, ending }) => ({ text: stageOf(ui, stage, ending), tone: toneOf(stage, ending) }),
      }),
    ),
  )
}

const incidents = async (c: Context<Env>, all: Surroundings) => {
  const { ui, props } = await asked(c, all, 'incident')
  const may = incidentPermits('ReportIncident', noIncident, rulesHere(c)).may
  const { incident } = ui.t
  return c.html(
    document(
      registerPage({
        ...props,
        ui,
        words: incident.register,
        address: addresses.incidents,
        stages: incident.stages,
        noNumber: incident.noNumber,
        ways: may ? incidentWays(ui) : [],
        stage: ({ stage }: RegisterRow) => ({
          text: term(incident.stages, stage),
          tone: stage === 'closed' ? 'success' : 'danger',
        }),
      }),
    ),
  )
}

const rulesHere = (c: Context<Env>) => rulesFor(standingIn(c), { by: 'session' }, standingIn(c).now)

/** What the address asks for: what it says wrongly is left open rather than refused, since people edit addresses. */
const asked = async (c: Context<Env>, { reads }: Surroundings, procedure: 'instruction' | 'incident') => {
  const standing = standingIn(c)
  const said = (name: string) => {
    const text = c.req.query(name)?.slice(0, 200) ?? ''
    return isStorableText(text) ? text : ''
  }
  const filters: RegisterFilters = {
    q: said('q'),
    stage: said('stage'),
    office: said('office'),
    due: said('due') === 'overdue' ? 'overdue' : '',
    fiscalYear: said('fiscalYear'),
  }
  const scope = scopeOf(standing)
  const [{ rows, next }, fiscalYears] = await Promise.all([
    register(reads.pool, {
      procedure,
      scope,
      q: filters.q || null,
      stage: filters.stage || null,
      office: filters.office || null,
      overdue: filters.due !== '',
      fiscalYear: /^\d{4}$/.test(filters.fiscalYear) ? Number(filters.fiscalYear) : null,
      now: standing.now,
      place: placeIn(c),
    }),
    registerYears(reads.pool, procedure),
  ])
  const ui = uiOf(c, undefined, takeNotice(c))
  const requesting = guidelineOn(tokyoDateOf(standing.now)).requesting.map((one) => one.office)
  return {
    ui,
    props: {
      rows,
      filters,
      fiscalYears,
      offices: scope.all || scope.submitted ? requesting : scope.offices,
      ...pager(ui.here, next),
    },
  }
}
