import type { AuthorityCommand } from '../../domain/authority/commands.ts'
import { lastTerm } from '../../domain/authority/in-force.ts'
import type { AuthorityState, Stage } from '../../domain/authority/state.ts'
import { tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import type { PathStep } from '../components/progress-path.tsx'
import { valuesOf } from '../forms/form-values.ts'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import type { Ui } from '../ui.ts'
import { AuthorityFields } from './authority-fields.tsx'
import { authoritiesAddress, authorityRegisters, stageOf } from './authority-registers.ts'
import { authoritySections, heardFacts, operatorFacts, pendingFacts } from './authority-sections.tsx'
import { wordsOf } from './words.ts'

/** The acts that a stage's page offers besides its tasks. */
const offered: { readonly [stage in Stage]: readonly AuthorityCommand['type'][] } = {
  none: [],
  consultation: ['WithdrawAuthorityRequest'],
  decision: ['WithdrawAuthorityRequest'],
  registration: ['RevokeAuthority'],
  acknowledgement: ['ReportIdLost', 'RevokeAuthority'],
  live: ['ProposeAuthorityChange', 'SetAuthorityEnd', 'ReportIdLost', 'WithdrawAuthorityRequest', 'RevokeAuthority'],
  between: ['WithdrawAuthorityRequest', 'RevokeAuthority'],
  removal: [],
  closed: [],
}

const beginning = (command: 'RequestAuthority' | 'BringInAuthority'): DeclaredBeginning => ({
  procedure: 'authority',
  command,
  address: `/begin/authority/${command}`,
  text: (ui) => wordsOf(ui).begin[command].text,
  title: (ui) => wordsOf(ui).begin[command].text,
  lead: (ui) => wordsOf(ui).begin[command].lead,
  fields: ({ form, people }) => <AuthorityFields form={form} type={command} people={people} />,
})

/** How an authority is shown (Arts. 12–15). */
export const authorityPages: ProcedurePages<AuthorityState> = {
  procedure: 'authority',
  register: (ui) => ({ title: wordsOf(ui).registers.authorities.title, href: authoritiesAddress }),
  registers: authorityRegisters,
  beginnings: [beginning('RequestAuthority'), beginning('BringInAuthority')],
  title: (_ui, { operator }) => operator?.name ?? '',
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  marks: (ui, { broughtInAs }) => (broughtInAs === null ? [] : [{ text: wordsOf(ui).facts.broughtIn, tone: 'info' }]),
  path: pathOf,
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: ({ stage, pending }) =>
    offered[stage].filter((type) => type !== 'WithdrawAuthorityRequest' || pending !== null),
  quiet: new Set(['WithdrawAuthorityRequest', 'SetAuthorityEnd', 'ReportIdLost', 'RevokeAuthority']),
  sections: authoritySections,
  summary: ({ ui, view: { id, state }, ...how }) => (
    <SummaryPanel
      ui={ui}
      id={id}
      facts={[...operatorFacts(ui, state), ...pendingFacts(ui, state), ...heardFacts(ui, state)]}
      {...how}
    />
  ),
  fields: ({ form, type }) => <AuthorityFields form={form} type={type} />,
  initialValues,
  together: { answers: { AcknowledgeMethod: ['remarks'] } },
  isLong: () => false,
}

/** What is known already: the day that was asked for, the term as it stands, and that something happens now. */
function initialValues(ui: Ui, state: AuthorityState, type: string) {
  const { pending } = state
  const today = tokyoDateOf(ui.now)
  const clock = tokyoClockOf(ui.now)
  switch (type) {
    case 'RecordConsultation':
      return valuesOf(type, { heldOn: today })
    case 'GrantAuthority':
      return pending === null ? {} : valuesOf(type, { fromOn: pending.fromOn < today ? today : pending.fromOn })
    case 'RevokeAuthority':
      return valuesOf(type, { revokedOn: today, revokedAt: clock })
    case 'ConfirmRemoval':
      return valuesOf(type, { removedOn: today, removedAt: clock })
    case 'ProposeAuthorityChange': {
      const term = lastTerm(state)
      return term === null ? {} : valuesOf(type, { office: term.office, untilOn: term.untilOn ?? '' })
    }
    default:
      return {}
  }
}

const steps = ['consultation', 'decision', 'registration', 'live'] as const

function pathOf(ui: Ui, { stage, liveFrom, terms }: AuthorityState): readonly PathStep[] {
  const { path } = wordsOf(ui)
  const over = stage === 'closed' || stage === 'removal'
  const at = stage === 'acknowledgement' ? 'registration' : stage === 'between' ? 'live' : stage
  const here = steps.findIndex((one) => one === at)
  const reached = liveFrom !== null ? 4 : terms.length > 0 ? 3 : 2
  return [
    ...steps.map((step, index): PathStep => ({
      name: path[step],
      rule: null,
      mark: over ? (index < reached ? 'done' : 'skipped') : index < here ? 'done' : index === here ? 'now' : 'later',
    })),
    { name: path.closed, rule: null, mark: stage === 'closed' ? 'done' : stage === 'removal' ? 'now' : 'later' },
  ]
}
