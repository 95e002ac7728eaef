import type { CaseWithHistory } from './case-view.ts'
import { ContractFacts, InspectionFacts } from './contract-section.tsx'
import { ApprovalFacts, ApprovalPaper, CouncilFacts } from './council-section.tsx'
import { EndingFacts } from './ending-section.tsx'
import { RequestSection } from './request-section.tsx'
import { RoundsFacts } from './rounds-section.tsx'
import { Section } from './section.tsx'
import { VettingFacts } from './vetting-section.tsx'
import type { PageSection } from '../procedure-pages.ts'
import type { Ui } from '../ui.ts'

/** The parts of the page that this case has come to, the newest step first: what matters now stands on top. */
export function outsourcingSections(ui: Ui, { state, id: caseId }: Pick<CaseWithHistory, 'state' | 'id'>): readonly PageSection[] {
  const titles = ui.t.cases.sections
  const { vetting, council, approval, contract, disposal, ending, rounds } = state
  const all = [
    { id: 'closing', article: 'Art. 22(2)', has: disposal !== null || ending !== null, body: () => <><EndingFacts ui={ui} state={state} />{ending?.how === 'disapproved' && <ApprovalPaper ui={ui} id={caseId} />}</> },
    { id: 'inspections', article: 'Art. 23', has: contract !== null, body: () => <InspectionFacts ui={ui} state={state} /> },
    { id: 'contract', article: 'Art. 22', has: contract !== null, body: () => contract && <ContractFacts ui={ui} contract={contract} /> },
    { id: 'approval', article: 'Art. 21', has: approval !== null, body: () => <><ApprovalFacts ui={ui} state={state} /><ApprovalPaper ui={ui} id={caseId} /></> },
    { id: 'council', article: 'Art. 21', has: council !== null, body: () => council && <CouncilFacts ui={ui} council={council} by={council.by} /> },
    { id: 'vetting', article: 'Art. 20', has: vetting !== null, body: () => vetting && <VettingFacts ui={ui} vetting={vetting} by={vetting.by} /> },
    { id: 'rounds', article: null, has: rounds.length > 0, body: () => <RoundsFacts ui={ui} state={state} /> },
  ] as const
  const later = all
    .filter((one) => one.has)
    .map(({ id, article, body }) => ({
      id,
      title: titles[id],
      content: (
        <Section ui={ui} id={id} title={titles[id]} {...(article === null ? {} : { article })}>
          {body()}
        </Section>
      ),
    }))
  return [...later, { id: 'request', title: titles.request, content: <RequestSection ui={ui} state={state} /> }]
}
