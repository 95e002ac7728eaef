import type { CouncilRule } from '../../domain/council/law.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { Section } from '../case-page/section.tsx'
import type { AnyCaseWithHistory, PageSection } from '../case-page/procedure-pages.ts'
import type { Ui } from '../ui.ts'
import { AgendaTable, TakenOff } from './agenda-section.tsx'
import { Comings, QuorumLine, SeatTable } from './attendance-section.tsx'
import { CircularFacts } from './circular-section.tsx'
import { GuestsFacts } from './guests-section.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { HandedOut } from './handed-out.tsx'
import { isCircular } from './meeting-words.ts'
import { MinutesFacts } from './minutes-section.tsx'
import { PapersList } from './papers-list.tsx'
import { ToldFacts } from './told-section.tsx'
import { uiOfMeeting } from './ui-of-meeting.ts'
import { wordsOf } from './words.ts'

/**
 * The parts of a meeting's page, in the order in which people look for them; one read in part shows its items alone.
 */
export function councilSections(
  ui: Ui,
  { id, state, limited, permissions }: AnyCaseWithHistory<CouncilState>,
): readonly PageSection[] {
  const titles = wordsOf(ui).sections
  const { circular, minutes, stage } = state
  const after = state.deliberated !== null
  const then = uiOfMeeting(ui, state)
  const whole = limited !== true
  const parts: readonly {
    readonly id: keyof typeof titles
    readonly rule: CouncilRule | null
    readonly has: boolean
    readonly body: () => PageSection['content']
  }[] = [
    { id: 'told', rule: 'outcome-told', has: whole && after, body: () => <ToldFacts ui={ui} state={state} /> },
    {
      id: 'minutes',
      rule: 'council-affairs',
      has: minutes !== null || stage === 'minutes',
      body: () => <MinutesFacts ui={ui} state={state} />,
    },
    {
      id: 'circular',
      rule: 'circulation',
      has: whole && circular !== null,
      body: () => circular && <CircularFacts ui={then} state={state} circular={circular} />,
    },
    { id: 'agenda', rule: 'council-matters', has: true, body: () => <AgendaTable ui={ui} state={state} id={id} /> },
    {
      id: 'attendance',
      rule: 'council-members',
      has: whole && !isCircular(state) && stage !== 'planned',
      body: () => <Attending ui={then} state={state} />,
    },
    {
      id: 'guests',
      rule: 'guests-heard',
      has: whole && !isCircular(state),
      body: () => <GuestsFacts ui={ui} state={state} />,
    },
    { id: 'facts', rule: 'council-affairs', has: true, body: () => <MeetingFacts ui={then} state={state} /> },
    {
      id: 'papers',
      rule: null,
      has: stage !== 'none',
      body: () => <PapersList ui={ui} id={id} state={state} limited={!whole} />,
    },
    {
      id: 'handedOut',
      rule: 'papers-of-a-case',
      has: whole && (state.papers.length > 0 || permissions['AddMeetingPaper']?.may === true),
      body: () => <HandedOut ui={ui} id={id} state={state} permission={permissions['AddMeetingPaper']} />,
    },
    {
      id: 'takenOff',
      rule: null,
      has: whole && state.takenOff.length > 0,
      body: () => <TakenOff ui={ui} state={state} />,
    },
  ]
  return parts
    .filter((one) => one.has)
    .map(({ id: part, rule, body }) => ({
      id: part,
      title: titles[part],
      content: (
        <Section ui={ui} id={part} title={titles[part]} {...(rule === null ? {} : { rule })}>
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
