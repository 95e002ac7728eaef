import type { Child } from 'hono/jsx'
import type { CouncilState } from '../../domain/council/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'
import { councilAddresses } from './council-addresses.ts'
import { meetingTitle } from './meeting-words.ts'
import { numberInWords } from '../number-in-words.ts'
import { wordsOf } from './words.ts'

interface MeetingFrameProps {
  readonly ui: Ui
  readonly meeting: { readonly id: CaseId; readonly state: CouncilState }
  /** What the page is for: its title and heading. */
  readonly title: string
  readonly children?: Child
}

/** A page about one meeting apart from its own: where it lies, which meeting, what for. */
export const MeetingFrame = ({ ui, meeting: { id, state }, title, children }: MeetingFrameProps) => (
  <Layout
    ui={ui}
    title={title}
    crumbs={[
      { text: wordsOf(ui).register.title, href: councilAddresses.register },
      { text: numberInWords(ui, { ...state, id }), href: addresses.case(id) },
    ]}
  >
    <header class="case-head">
      <p class="case-number">
        <strong>{meetingTitle(ui, state)}</strong>
      </p>
      <h1>{title}</h1>
    </header>
    {children}
  </Layout>
)
