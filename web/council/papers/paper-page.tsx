import type { Child } from 'hono/jsx'
import type { CouncilState } from '../../../domain/council/state.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { addresses } from '../../addresses.ts'
import { councilAddresses } from '../council-addresses.ts'
import { LinkButton } from '../../components/button.tsx'
import { Layout } from '../../layout.tsx'
import type { Ui } from '../../ui.ts'
import { capitalised } from '../../say.ts'
import { meetingStage, meetingTitle } from '../meeting-words.ts'
import { caseNumberLabel } from '../../../domain/kernel/case-number.ts'
import { wordsOf } from '../words.ts'

/** A meeting as its papers show it, with who holds the seats on its day. */
export interface PaperProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: CouncilState
  /** Who holds a post on the meeting's day; a vacant post is missing. */
  readonly holders: ReadonlyMap<string, string>
}

/** The frame of a paper: on the screen with a way back and a button, on A4 the paper alone. */
export const PaperPage = ({
  ui,
  id,
  state,
  title,
  children,
}: Pick<PaperProps, 'ui' | 'id' | 'state'> & { readonly title: string; readonly children: Child }) => {
  const { print, register } = wordsOf(ui)
  // Whoever finds the paper of a meeting that was called off in a folder must not go to it.
  const endedEarly = state.ending !== null && state.deliberated === null ? state.ending : null
  return (
    <Layout
      ui={ui}
      title={title}
      paper
      crumbs={[
        { text: register.title, href: councilAddresses.register },
        {
          text: state.number === null ? meetingTitle(ui, state) : caseNumberLabel(state.number),
          href: addresses.case(id),
        },
      ]}
    >
      <div class="actions no-print">
        <button type="button" class="button primary" data-print hidden>
          {print.button}
        </button>
        <LinkButton text={print.back} href={addresses.case(id)} />
        <span class="small muted">{print.hint}</span>
      </div>
      <article class="paper" lang={ui.lang}>
        {endedEarly && (
          <p class="paper-end">
            <strong>{capitalised(meetingStage(ui, state.stage, endedEarly.how).text)}</strong>
          </p>
        )}
        {children}
      </article>
    </Layout>
  )
}
