import type { Refusal } from '../../domain/kernel/outcome.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { addresses } from '../addresses.ts'
import { LinkButton } from '../components/button.tsx'
import { Layout } from '../layout.tsx'
import { refusalText } from '../refusal-text.ts'
import { cite, listed, postName } from '../say.ts'
import type { Ui } from '../ui.ts'

/** What went wrong, by kind; a refusal of the law says itself what it is. */
export type ProblemKind = 'notFound' | 'failed' | 'away' | 'link' | { readonly refusal: Refusal }

interface ProblemPageProps {
  readonly ui: Ui
  readonly kind: ProblemKind
  /** Whether anything was recorded before it went wrong. */
  readonly recorded: 'no' | 'yes' | 'unknown'
  /** The request's id, by which the log finds it; null where there is nothing to ask about. */
  readonly reference: string | null
  /** How it was asked, where it may go well another time: a page is opened again, a form sent again from its page. */
  readonly again?: 'open' | 'send'
}

/** What was asked too often says after how long it is taken again. */
const waitIn = (kind: ProblemKind): number | null => {
  const seconds = typeof kind === 'string' ? undefined : kind.refusal.details['retryAfterSeconds']
  return typeof seconds === 'number' ? seconds : null
}

/** What happened, whether anything was recorded, and what one can do. */
export const problemPage = ({ ui, kind, recorded, reference, again }: ProblemPageProps) => {
  const { problem } = ui.t.pages
  const { title, what, todo } = said(ui, kind)
  const wait = waitIn(kind)
  const passes = kind === 'away' || kind === 'failed' || wait !== null
  const next = [
    todo,
    ...(kind === 'notFound' ? [problem.whomToAsk(postName(ui, ui.guideline.roles.secretariat.post))] : []),
    ...(wait === null ? [] : [problem.wait(wait)]),
    ...(passes && again === 'send' ? [problem.send] : []),
  ]
  return (
    <Layout ui={ui} title={title} narrow>
      <h1>{title}</h1>
      <div class="panel">
        <dl class="facts">
          <div>
            <dt>{problem.whatHappened}</dt>
            <dd>{what}</dd>
          </div>
          <div>
            <dt>{problem.whatIsRecorded}</dt>
            <dd>{problem.recorded[recorded]}</dd>
          </div>
          <div>
            <dt>{problem.whatToDo}</dt>
            <dd>{next.join(ui.lang === 'ja' ? '' : ' ')}</dd>
          </div>
        </dl>
        {reference !== null && <p class="small muted">{problem.reference(reference)}</p>}
      </div>
      <p class="actions">
        {passes && again === 'open' && <LinkButton text={problem.openAgain} href={ui.here} look="primary" />}
        <LinkButton text={problem.back} href={addresses.inbox()} />
      </p>
    </Layout>
  )
}

function said(ui: Ui, kind: ProblemKind): { readonly title: string; readonly what: string; readonly todo: string } {
  const { problem } = ui.t.pages
  if (typeof kind === 'string') {
    const [title = '', what = '', todo = ''] = problem[kind]
    return { title, what, todo }
  }
  const { what, todo, whoCan } = refusalText(ui, kind.refusal)
  const basis = ui.t.parts.basis(cite(ui, basisOf(ui.guideline, kind.refusal.rule)))
  const who = whoCan.length === 0 ? '' : ` ${ui.t.parts.whoCan(listed(ui, whoCan))}`
  return { title: problem.refused, what: `${what} ${basis}`, todo: `${todo}${who}` }
}
