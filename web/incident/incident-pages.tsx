import { chiefPosts } from '../../domain/guideline/role-posts.ts'
import type { IncidentCommand } from '../../domain/incident/commands.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { instructionAddresses } from '../instruction/instruction-addresses.ts'
import { incidentAddresses } from './incident-addresses.ts'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import type { PathStep } from '../components/progress-path.tsx'
import { dayText } from '../dates.ts'
import { pathSteps } from '../case-page/path-steps.ts'
import { tabsOfParts, type AnyCaseView, type ProcedurePages, type Way } from '../case-page/procedure-pages.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { incidentBeginnings } from './incident-beginnings.tsx'
import { IncidentFields } from './incident-fields.tsx'
import { incidentRegisterPage } from './incident-register.ts'
import { incidentSections, knownFacts, reportFacts } from './incident-sections.tsx'
import { wordsOf } from './words.ts'

const offered: readonly IncidentCommand['type'][] = [
  'SupplementReport',
  'NotifyDone',
  'AssessIncident',
  'WaiveNotice',
  'OrderFollowUp',
  'ProposeCouncil',
  'CloseIncident',
]
const quiet: ReadonlySet<string> = new Set([
  'SupplementReport',
  'NotifyDone',
  'AssessIncident',
  'WaiveNotice',
  'OrderFollowUp',
  'ProposeCouncil',
])
const longForms: ReadonlySet<string> = new Set(['AssessIncident', 'SupplementReport'])

/** How an incident is shown (Art. 22(5)). */
export const incidentPages: ProcedurePages<IncidentState> = {
  procedure: 'incident',
  register: (ui) => ({ title: wordsOf(ui).register.title, href: incidentAddresses.register }),
  registers: [incidentRegisterPage],
  beginnings: incidentBeginnings,
  title: (ui, { report }) => report?.title ?? ui.t.pages.inbox.untitled,
  stage: (ui, { stage }) => ({
    text: term(wordsOf(ui).stages, stage),
    tone: stage === 'closed' ? 'success' : 'danger',
  }),
  marks: (ui, { assessment }) =>
    assessment?.malicious === true ? [{ text: wordsOf(ui).forms.malicious.true, tone: 'danger' }] : [],
  path: pathOf,
  waiting: (ui, { stage, ending }) =>
    stage === 'telling' || ending === null
      ? wordsOf(ui).telling
      : wordsOf(ui).ended(dayText(ui.lang, tokyoDateOf(ending.by.at))),
  next: (ui, { stage }) => (stage === 'handling' ? wordsOf(ui).next : ''),
  offered: ({ stage }) => (stage === 'handling' ? offered : []),
  quiet,
  ways,
  sections: incidentSections,
  tabs: tabsOfParts(
    (ui) => wordsOf(ui).sections,
    ['report', 'known', 'assessment'],
    ['notices'],
    ['contracts'],
    ['followUps'],
    ['proposals'],
  ),
  summary: ({ ui, view, ...how }) => (
    <SummaryPanel
      ui={ui}
      id={view.id}
      facts={[...reportFacts(ui, view.state), ...knownFacts(ui, view.state)]}
      {...how}
    />
  ),
  fields: ({ form, type, about, state }) => <IncidentFields form={form} type={type} about={about} state={state} />,
  initialValues: () => ({}),
  isLong: (type) => longForms.has(type),
}

/** To its affected contracts, which have a page of their own; and, for the chief, to an instruction that it causes. */
function ways(ui: Ui, { id, permissions }: AnyCaseView<IncidentState>): readonly Way[] {
  const incident = wordsOf(ui)
  const isChief = ui.reader?.posts.some((post) => chiefPosts(ui.guideline).includes(post.id)) ?? false
  return [
    ...(permissions['AddAffectedContract']?.may === true
      ? [
          {
            text: term(ui.t.words.commands, 'AddAffectedContract'),
            href: incidentAddresses.contractsOf(id),
            look: 'secondary' as const,
          },
        ]
      : []),
    ...(isChief
      ? [
          {
            text: incident.instruct,
            href: instructionAddresses.newInstruction('IssueInstruction', {
              kind: 'entry',
              cause: 'incident',
              case: id,
            }),
            look: 'secondary' as const,
          },
        ]
      : []),
  ]
}

/** The way of an incident: reported, assessed, handled, closed. */
function pathOf(ui: Ui, { stage, assessment }: IncidentState): readonly PathStep[] {
  const { path } = wordsOf(ui)
  const at = stage === 'closed' ? 4 : stage === 'telling' ? 3 : assessment === null ? 1 : 2
  return pathSteps(
    ['reported', 'assessed', 'handled', 'closed'].map((step) => path[step] ?? step),
    at,
  )
}
