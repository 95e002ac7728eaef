import type { CouncilState } from '../../../domain/council/state.ts'
import { tokyoDateOf, type Instant } from '../../../domain/kernel/instant.ts'
import { dayText, shortDayText } from '../../dates.ts'
import { basisInFull, apart, inBrackets, labelled, listed, postName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { subjectKind, subjectTitle } from '../item-subject.tsx'
import { guestWithName } from '../guest-name.ts'
import { namesOfPapers } from '../handed-out.tsx'
import { isCircular, itemsStillThere, meetingTitle, type NumberedItem } from '../meeting-words.ts'
import { PaperPage, type PaperProps } from './paper-page.tsx'
import { restFacts } from '../meeting-facts.tsx'
import { handedOutRow, Particulars, seatText, whenAndWhere, type Particular } from './particulars.tsx'
import { uiOfMeeting } from '../ui-of-meeting.ts'
import { wordsOf } from '../words.ts'

/** A meeting, and whether its reader is somebody who was asked to some of its items. */
type NoticeProps = PaperProps & { readonly limited: boolean }

/**
 * The notice of a meeting (開催通知): in the chair's name, to the members, with what the council is called to (Art.
 * 5(1)).
 */
export const noticePaper = (props: NoticeProps) => {
  const { id, state, holders } = props
  const ui = uiOfMeeting(props.ui, state)
  const { print } = wordsOf(ui)
  const sent = lastSent(state)
  const day = sent === null ? tokyoDateOf(ui.now) : tokyoDateOf(sent)
  const { chair } = ui.guideline.council
  const { circular, called } = state
  // Of what circulates the words that went with it are why it does.
  const note = circular?.reason ?? called?.note ?? ''
  return (
    <PaperPage ui={props.ui} id={id} state={state} title={print.notice}>
      {sent === null && (
        <p class="paper-end">
          <strong>{print.notSent}</strong>
        </p>
      )}
      <p class="paper-end">{shortDayText(ui.lang, day)}</p>
      <p>{print.to(state.council[ui.lang])}</p>
      <p class="paper-end">
        {print.from(state.council[ui.lang], postName(ui, chair.post))}
        {holders.has(chair.post) && (
          <>
            <br />
            {holders.get(chair.post)}
          </>
        )}
        <br />
        <span class="small">{print.omitted}</span>
      </p>
      <h1>{(isCircular(state) ? print.noticeTitleCircular : print.noticeTitle)(meetingTitle(ui, state))}</h1>
      <p class="paper-text">{isCircular(state) ? print.noticeCircular : print.noticeBody}</p>
      {note !== '' && <p class="paper-text prewrap">{note}</p>}
      <p class="paper-middle">{print.record}</p>
      <Particulars ui={ui} rows={rowsOf(ui, props)} />
      <p class="paper-end">{print.end}</p>
    </PaperPage>
  )
}

/** What the council is called to, numbered; guests read no items but their own. */
const rowsOf = (ui: Ui, { state, holders, limited }: NoticeProps): readonly Particular[] => {
  const { print, sections, facts, replyBy } = wordsOf(ui)
  const { circular, moved, tasks, restsOn } = state
  const due = circular?.due ?? tasks.open.find((one) => one.kind === 'reply-attendance')?.due
  const isMoved = moved !== null && circular === null
  return [
    ...whenAndWhere(ui, state),
    ...(isMoved ? [{ name: facts.moved, value: <span class="prewrap">{moved.reason}</span> }] : []),
    ...(limited
      ? []
      : [
          { name: sections.agenda, value: <ItemTitles ui={ui} state={state} /> },
          ...handedOutRow(ui, state),
          ...guestRows(ui, state, holders),
        ]),
    ...restFacts(ui, { restsOn: restsOn.call === undefined ? {} : { call: restsOn.call } }),
    { name: print.article, value: basisInFull(ui, 'chair-presides') },
    { name: print.contact, value: seatText(ui, holders, ui.guideline.roles.secretariat.post) },
    ...(due === undefined ? [] : [{ name: print.remarks, value: replyBy(dayText(ui.lang, tokyoDateOf(due))) }]),
  ]
}

/** When what stands here was told last: the notice, that it was moved since, or that it circulates; null before. */
const lastSent = ({ called, noticed, moved }: CouncilState): Instant | null =>
  [called, noticed, moved]
    .flatMap((one) => (one === null ? [] : [one.by.at]))
    .toSorted()
    .at(-1) ?? null

/** Who was asked to attend besides the members, by the name of that day (Art. 5(4)). */
const guestRows = (ui: Ui, { guests }: CouncilState, holders: PaperProps['holders']): readonly Particular[] =>
  guests.length === 0
    ? []
    : [
        {
          name: wordsOf(ui).print.guests,
          value: listed(
            ui,
            guests.map((one) => guestWithName(ui, one, holders)),
          ),
        },
      ]

const ItemTitles = ({ ui, state }: { readonly ui: Ui; readonly state: CouncilState }) => {
  const items = itemsStillThere(state)
  return items.length === 0 ? <>{wordsOf(ui).noItems}</> : <ItemList ui={ui} state={state} items={items} />
}

const ItemList = ({
  ui,
  state,
  items,
}: {
  readonly ui: Ui
  readonly state: CouncilState
  readonly items: readonly NumberedItem[]
}) => (
  <ol class="paper-items">
    {items.map(({ nth, item }) => (
      <li value={nth}>
        {subjectTitle(ui, item.subject)}
        <span class="small">
          {inBrackets(
            ui,
            apart(ui, [
              subjectKind(ui, item.subject),
              item.subject.kind === 'free' ? '' : item.subject.number,
              item.minutes ? wordsOf(ui).minutesPlanned(item.minutes) : '',
            ]),
          )}
        </span>
        {namesOfPapers(ui, state, item).length > 0 && (
          <p class="small">{labelled(ui, wordsOf(ui).papers, listed(ui, namesOfPapers(ui, state, item)))}</p>
        )}
      </li>
    ))}
  </ol>
)
