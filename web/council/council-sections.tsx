import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { Section } from '../case-page/section.tsx'
import type { AnyCaseWithHistory, PageSection } from '../case-page/procedure-pages.ts'
import type { Ui } from '../ui.ts'
import { AgendaTable, TakenOff } from './agenda-section.tsx'
import { Comings, QuorumLine, SeatTable } from './attendance-section.tsx'
import { CircularFacts } from './circular-section.tsx'
import { GuestsFacts } from './guests-section.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { isCircular } from './meeting-words.ts'
import { MinutesFacts } from './minutes-section.tsx'
import { PapersList } from './papers-list.tsx'
import { ToldFacts } from './told-section.tsx'
import { wordsOf } from './words.ts'

/**
 * The parts of a meeting's page, in the order in which people look for them; one read in part shows its items alone.
 */
export function councilSections(
  ui: Ui,
  { id, state, limited }: AnyCaseWithHistory<CouncilState>,
): readonly PageSection[] {
  const titles = wordsOf(ui).sections
  const { circular, minutes, stage } = state
  const after = state.deliberated !== null
  const whole = limited !== true
  const parts: readonly {
    readonly id: keyof typeof titles
    readonly article: ArticleRef | null
    readonly has: boolean
    readonly body: () => PageSection['content']
  }[] = [
    { id: 'told', article: 'Art. 21', has: whole && after, body: () => <ToldFacts ui={ui} state={state} /> },
    {
      id: 'minutes',
      article: 'Art. 5(5)',
      has: minutes !== null || stage === 'minutes',
      body: () => <MinutesFacts ui={ui} state={state} />,
    },
    {
      id: 'circular',
      article: 'operational setting',
      has: whole && circular !== null,
      body: () => circular && <CircularFacts ui={ui} state={state} circular={circular} />,
    },
    { id: 'agenda', article: 'Art. 5(3)', has: true, body: () => <AgendaTable ui={ui} state={state} id={id} /> },
    {
      id: 'attendance',
      article: 'Art. 5(2)',
      has: whole && !isCircular(state) && stage !== 'planned',
      body: () => <Attending ui={ui} state={state} />,
    },
    {
      id: 'guests',
      article: 'Art. 5(4)',
      has: whole && !isCircular(state),
      body: () => <GuestsFacts ui={ui} state={state} />,
    },
    { id: 'facts', article: 'Art. 5', has: true, body: () => <MeetingFacts ui={ui} state={state} /> },
    {
      id: 'papers',
      article: null,
      has: stage !== 'none',
      body: () => <PapersList ui={ui} id={id} state={state} limited={!whole} />,
    },
    {
      id: 'takenOff',
      article: null,
      has: whole && state.takenOff.length > 0,
      body: () => <TakenOff ui={ui} state={state} />,
    },
  ]
  return parts
    .filter((one) => one.has)
    .map(({ id: part, article, body }) => ({
      id: part,
      title: titles[part],
      content: (
        <Section ui={ui} id={part} title={titles[part]} {...(article === null ? {} : { article })}>
          {part === 'agenda' && !whole && <p class="small muted">{wordsOf(ui).limited}</p>}
          {body()}
        </Section>
      ),
    }))
}

const Attending = ({ ui, state }: { readonly ui: Ui; readonly state: CouncilState }) => (
  <div class="stack">
    {state.attendance.length > 0 && <QuorumLine ui={ui} state={state} />}
    <SeatTable ui={ui} state={state} />
    <Comings ui={ui} state={state} />
  </div>
)
