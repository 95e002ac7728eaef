import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { AttachmentsFacts } from './request/attachments-section.tsx'
import { unconfirmed } from '../../domain/outsourcing/deliberation/unconfirmed.ts'
import { hasRenewal, RenewalFacts } from './renewal/renewal-section.tsx'
import { isOwnOffice } from './own-office.ts'
import { DoubtFacts } from './approval/doubt-section.tsx'
import { ChangesFacts } from './changes/change-section.tsx'
import { ClauseSheet } from './contract/clause-sheet.tsx'
import { ContractFacts } from './contract/contract-section.tsx'
import { OutsideReport } from './deliberation/outside-report.tsx'
import { ApprovalFacts, ApprovalPaper, CouncilFacts } from './deliberation/council-section.tsx'
import { EndingFacts } from './ending/ending-section.tsx'
import { ContractLife, hasLife, LifeFacts } from './contract/life-section.tsx'
import { GivenFacts } from './contract/given-section.tsx'
import { IncidentFacts } from './incidents/incidents-section.tsx'
import { InspectionFacts } from './inspections/inspection-section.tsx'
import { RequestSection } from './request/request-section.tsx'
import { RoundsFacts } from './request/rounds-section.tsx'
import { Section } from '../case-page/section.tsx'
import { SubcontractsFacts } from './subcontracts/subcontract-section.tsx'
import { VettingSection } from './vetting/vetting-section.tsx'
import type { AnyCaseView, AnyCaseWithHistory, PageSection } from '../case-page/procedure-pages.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

type Shown = AnyCaseView<OutsourcingState> & Pick<AnyCaseWithHistory, 'related' | 'history'>

/** The parts of the page that this case has come to, the newest step first: what matters now stands on top. */
export function outsourcingSections(ui: Ui, view: Shown): readonly PageSection[] {
  const titles = wordsOf(ui).cases.sections
  const later = [...trouble(ui, view), ...underContract(ui, view), ...decided(ui, view), ...prepared(ui, view)]
    .filter((one) => one.has)
    .map(({ id, rule, at, body }) => ({
      id,
      title: titles[id],
      content: (
        <Section ui={ui} id={id} title={titles[id]} at={at} {...(rule === null ? {} : { rule })}>
          {body()}
        </Section>
      ),
    }))
  return [
    ...later,
    {
      id: 'request',
      title: titles.request,
      content: <RequestSection ui={ui} state={view.state} id={view.id} />,
    },
  ]
}

/** What disturbs a contract or ends it (Arts. 21 to 23). */
function trouble(ui: Ui, { state, id: caseId }: Shown) {
  const { disposal, ending } = state
  return [
    {
      id: 'doubts',
      rule: 'grounds-hold',
      at: undefined,
      has: state.doubts.length > 0,
      body: () => <DoubtFacts ui={ui} state={state} />,
    },
    {
      id: 'incidents',
      rule: 'incident-of-contract',
      at: undefined,
      has: state.incidents.length > 0,
      body: () => <IncidentFacts ui={ui} incidents={state.incidents} />,
    },
    {
      id: 'life',
      rule: 'corrected-in-sight',
      at: undefined,
      has: hasLife(state),
      body: () => <LifeFacts ui={ui} id={caseId} state={state} />,
    },
    {
      id: 'closing',
      rule: 'materials-accounted-for',
      at: undefined,
      has:
        disposal !== null ||
        ending !== null ||
        state.oversight.disposals.length > 0 ||
        state.oversight.termination !== null ||
        state.stage === 'closing',
      body: () => (
        <>
          <EndingFacts ui={ui} state={state} />
          {ending?.how === 'disapproved' && <ApprovalPaper ui={ui} id={caseId} />}
        </>
      ),
    },
  ] as const
}

/** What comes with the contract (Arts. 21 to 23). */
function underContract(ui: Ui, { state, id: caseId }: Shown) {
  const { contract } = state
  return [
    {
      id: 'inspections',
      rule: 'inspection-as-needed',
      at: undefined,
      has: contract !== null,
      body: () => <InspectionFacts ui={ui} id={caseId} state={state} />,
    },
    {
      id: 'given',
      rule: null,
      at: undefined,
      has: state.oversight.given.length > 0,
      body: () => <GivenFacts ui={ui} state={state} />,
    },
    {
      id: 'changes',
      rule: 'changes-approved',
      at: undefined,
      has: state.changes.length > 0,
      body: () => <ChangesFacts ui={ui} id={caseId} state={state} />,
    },
    {
      id: 'subcontracts',
      rule: 'subcontract-consented',
      at: undefined,
      has: state.subcontracts.length > 0,
      body: () => <SubcontractsFacts ui={ui} id={caseId} state={state} />,
    },
    {
      id: 'contract',
      rule: state.clauseSheet?.entries.length === 0 ? 'contract-registered' : 'clauses-in-contract',
      at: state.clauseSheet?.entries[0]?.checked.at,
      has: contract !== null,
      body: () =>
        contract && (
          <>
            <ContractFacts ui={ui} contract={contract} />
            <ContractLife ui={ui} state={state} />
            <ClauseSheet ui={ui} state={state} />
          </>
        ),
    },
  ] as const
}

/** What was found before the contract: the approval, the council's outcome, the vetting (Arts. 20 and 21). */
function decided(ui: Ui, { state, id: caseId, history }: Shown) {
  const { vetting, council, approval } = state
  return [
    {
      id: 'approval',
      rule: 'approval-before-outsourcing',
      at: approval?.by.at,
      has: approval !== null,
      body: () => (
        <>
          <ApprovalFacts ui={ui} state={state} />
          <ApprovalPaper ui={ui} id={caseId} />
        </>
      ),
    },
    {
      id: 'council',
      rule: 'deliberation-before-approval',
      at: council?.by?.at,
      has: council !== null || unconfirmed(state, null) !== null,
      body: () => (
        <>
          <OutsideReport ui={ui} state={state} about={null} />
          {council && <CouncilFacts ui={ui} council={council} by={council.by} />}
        </>
      ),
    },
    {
      id: 'vetting',
      rule: 'vetting-before-outsourcing',
      at: vetting?.by.at,
      has: vetting !== null,
      body: () => <VettingSection ui={ui} state={state} history={history} />,
    },
  ] as const
}

/** What it began with: an earlier contract, papers, and how often it was asked for. */
function prepared(ui: Ui, { state, id: caseId, permissions, history, related = [] }: Shown) {
  const { rounds } = state
  return [
    {
      id: 'renewal',
      rule: 'renewal-in-time',
      at: undefined,
      has: hasRenewal(state, related, isOwnOffice(ui, state)),
      body: () => (
        <RenewalFacts ui={ui} id={caseId} state={state} related={related} mayStart={isOwnOffice(ui, state)} />
      ),
    },
    {
      id: 'attachments',
      rule: 'papers-of-a-case',
      at: undefined,
      has: true,
      body: () => (
        <AttachmentsFacts
          ui={ui}
          id={caseId}
          attachments={state.attachments}
          permission={permissions['AddAttachment']}
        />
      ),
    },
    {
      id: 'rounds',
      rule: null,
      at: undefined,
      has: rounds.length > 0,
      body: () => <RoundsFacts ui={ui} state={state} history={history} />,
    },
  ] as const
}
