import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../addresses.ts'
import { councilAddresses } from './council-addresses.ts'
import { ArticleNote } from '../components/article-note.tsx'
import { Badge } from '../components/badge.tsx'
import { Button, LinkButton } from '../components/button.tsx'
import { dayText } from '../dates.ts'
import { aboutText } from '../about-text.ts'
import { basis, inBrackets, labelled } from '../say.ts'
import type { Ui } from '../ui.ts'
import { waitingKey } from './agenda-page.tsx'
import type { WaitingCase } from './waiting-list.tsx'
import { wordsOf } from './words.ts'
import { OpenedBy } from '../components/opened-by.tsx'

/** What a case's page says while it waits for the council. */
export interface CaseBesideProps {
  readonly ui: Ui
  readonly case: CaseId
  readonly waiting: readonly WaitingCase[]
  readonly next: { readonly day: PlainDate | null; readonly meeting: CaseId | null }
  /**
   * Set where the reader keeps the agenda: the nearest meeting onto which the case can be put; null in it where none is
   * planned.
   */
  readonly keeper: {
    readonly into: { readonly meeting: CaseId; readonly name: string } | null
    readonly commandId: string
  } | null
}

/**
 * On whose agenda a waiting case stands, or that it waits for the next meeting; and for whoever keeps the agenda, the
 * way onto it (Art. 21).
 */
export const CaseBeside = (props: CaseBesideProps) => {
  const { ui, waiting, keeper } = props
  const { beside } = wordsOf(ui)
  return (
    <section class="panel stack-small" aria-labelledby="council-beside-title">
      <div class="panel-head">
        <h2 id="council-beside-title">{beside.title}</h2>
        <ArticleNote ui={ui} article={basis(ui, 'outsourcing-deliberated')} />
      </div>
      {waiting.map((one) => (
        <Waiting {...props} row={one} />
      ))}
      {keeper !== null && <p class="small muted">{beside.byHandHint}</p>}
    </section>
  )
}

const Waiting = (props: CaseBesideProps & { readonly row: WaitingCase }) => {
  const { ui, row, next, keeper } = props
  const { beside } = wordsOf(ui)
  return (
    <div class="stack-tight">
      {row.part !== null && <p>{labelled(ui, beside.part, aboutText(ui, row.part))}</p>}
      {row.on !== null ? (
        <p class="row">
          <Badge tone="info" icon="doc" text={beside.on} />
          <a href={addresses.case(row.on.meeting)}>{row.on.name}</a>
        </p>
      ) : (
        <>
          <p class="row">
            <Badge tone="neutral" icon="clock" text={beside.waits} />
            <span>
              {next.meeting === null || next.day === null
                ? beside.waitsUnplanned
                : beside.waitsText(dayText(ui.lang, next.day))}
            </span>
          </p>
          {keeper !== null && <PutOn {...props} />}
        </>
      )}
    </div>
  )
}

const PutOn = ({ ui, row, keeper, case: id }: CaseBesideProps & { readonly row: WaitingCase }) => {
  const { beside } = wordsOf(ui)
  const into = keeper?.into ?? null
  if (into === null) return <LinkButton text={beside.plan} href={councilAddresses.newMeeting} look="primary" />
  return (
    <form method="post" action={councilAddresses.agendaOf(into.meeting)} class="row no-print">
      <OpenedBy ui={ui} />
      <input type="hidden" name="commandId" value={keeper?.commandId ?? ''} />
      <input type="hidden" name="waiting" value={waitingKey(row)} />
      <input type="hidden" name="back" value={addresses.case(id)} />
      <Button text={`${beside.put}${inBrackets(ui, into.name)}`} />
      <a href={councilAddresses.register}>{beside.otherMeeting}</a>
    </form>
  )
}
