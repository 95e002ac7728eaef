import { timesCorrected } from '../times-corrected.ts'
import { isStillThere } from '../../../domain/council/quorum.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import type { AgendaItem } from '../../../domain/council/agenda/state.ts'
import { attendanceHows, type AttendanceHow } from '../../../domain/council/calling/fields.ts'
import type { MinutesItem } from '../../../domain/council/minutes/fields.ts'
import { seats } from '../../../domain/guideline/council.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { ConditionList } from '../../outsourcing/deliberation/condition-list.tsx'
import { momentText } from '../../dates.ts'
import { basisInFull, apart, inBrackets, labelled, listed, postName, slash, withName, withAdded } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { Corrections, WrittenAfter } from '../agenda-section.tsx'
import { boundText, subjectKind, subjectTitle } from '../item-subject.tsx'
import { namesOfPapers } from '../handed-out.tsx'
import { isCircular, meetingTitle } from '../meeting-words.ts'
import { guestWithName } from '../guest-name.ts'
import { restFacts } from '../meeting-facts.tsx'
import { Asked } from './asked-and-answered.tsx'
import { PaperPage, type PaperProps } from './paper-page.tsx'
import { handedOutRow, Particulars, seatText, whenAndWhere, type Particular } from './particulars.tsx'
import { uiOfMeeting } from '../ui-of-meeting.ts'
import { MatterMarks } from '../../outsourcing/vetting/matter-marks.tsx'
import { wordsOf } from '../words.ts'

/** The minutes (議事録) with whether the chair has confirmed them; a draft says so on its head (Art. 5(1), (5)). */
export const minutesPaper = ({ ui: today, ...rest }: PaperProps) => {
  const props = { ...rest, ui: uiOfMeeting(today, rest.state) }
  const { ui, id, state } = props
  const { print, minutes: words } = wordsOf(ui)
  const { minutes, confirmed } = state
  return (
    <PaperPage ui={today} id={id} state={state} title={print.minutes}>
      <h1>{print.headed(meetingTitle(ui, state), print.minutes)}</h1>
      <p class="paper-end">
        {confirmed === null ? (
          <strong>{print.draftMark}</strong>
        ) : (
          print.confirmedMark(
            `${postName(ui, confirmed.by.post)} ${confirmed.by.name}`,
            momentText(ui.lang, confirmed.by.at),
          )
        )}
        {minutes !== null && inBrackets(ui, words.revision(minutes.revision))}
      </p>
      {confirmed?.ownWork !== undefined && <p class="paper-end">{words.own}</p>}
      <Particulars ui={ui} rows={heads(props)} />
      {(minutes?.items ?? []).map((part) => (
        <ItemPart ui={ui} state={state} part={part} holders={props.holders} />
      ))}
      {minutes !== null && (
        <section class="paper-part">
          <h2>{words.publicSummary}</h2>
          <p class="prewrap">{minutes.publicSummary}</p>
        </section>
      )}
      <p class="paper-end">{print.end}</p>
    </PaperPage>
  )
}

function heads({ ui, state, holders }: PaperProps): readonly Particular[] {
  const { facts, print } = wordsOf(ui)
  const { opened, deliberated, confirmed } = state
  return [
    ...whenAndWhere(ui, opened?.on ? { ...state, date: opened.on } : state),
    ...(opened === null
      ? []
      : [
          {
            name: `${facts.opened}${slash(ui)}${facts.closed}`,
            value: `${opened.at}${slash(ui)}${deliberated?.at ?? ''}`,
          },
        ]),
    ...timesCorrected(ui, state),
    ...whoWasThere({ ui, state, holders }),
    ...handedOutRow(ui, state),
    {
      name: print.office,
      value: opened
        ? withName(ui, opened.by.post, opened.by.name)
        : seatText(ui, holders, ui.guideline.roles.secretariat.post),
    },
    ...restFacts(ui, state),
    ...(confirmed === null || confirmed.note === ''
      ? []
      : [{ name: print.remarks, value: <span class="prewrap">{confirmed.note}</span> }]),
    { name: print.article, value: basisInFull(ui, 'chair-presides') },
  ]
}

/** Who was there, or who consented to asking round. */
function whoWasThere({ ui, state, holders }: Omit<PaperProps, 'id'>): readonly Particular[] {
  const { print } = wordsOf(ui)
  const people = (names: readonly string[]) => (names.length === 0 ? print.none : listed(ui, names))
  if (isCircular(state)) return consentRow(ui, state, people)
  const all = seats(ui.guideline.council)
  // Whoever was there at all was there; when they came or left stands beside.
  const best = (post: PostId): AttendanceHow =>
    attendanceHows.find((how) => state.comings.some((one) => one.member === post && one.how === how)) ?? 'absent'
  const who = (how: AttendanceHow) =>
    all.filter((post) => best(post) === how).map((post) => named(ui, state, post, personText(ui, state, holders, post)))
  const later = state.comings.slice(all.length)
  return [
    { name: print.attendees, value: people(who('present')) },
    ...(who('deputy').length === 0 ? [] : [{ name: print.deputies, value: people(who('deputy')) }]),
    { name: print.absentees, value: people(who('absent')) },
    ...(later.length === 0
      ? []
      : [
          {
            name: print.comings,
            value: people(later.map((one) => `${one.at} ${postName(ui, one.member)} ${print.came[one.how]}`)),
          },
        ]),
    ...(state.guests.length === 0
      ? []
      : [
          {
            name: print.guests,
            value: people(state.guests.map((one) => guestWithName(ui, one, holders))),
          },
        ]),
  ]
}

const consentRow = (
  ui: Ui,
  { circular }: CouncilState,
  people: (names: readonly string[]) => string,
): readonly Particular[] =>
  circular === null || circular.consents.length === 0
    ? []
    : [
        {
          name: wordsOf(ui).circularRounds.consent,
          value: people(
            circular.consents.map((one) => {
              const { consented, notConsented } = wordsOf(ui)
              const said = `${withName(ui, one.member, one.by.name)} ${one.consents ? consented : notConsented}`
              return withAdded(ui, said, momentText(ui.lang, one.by.at))
            }),
          ),
        },
      ]

/** A post with whoever came for it, as the opening recorded it; meetings from before names were kept ask the roster. */
const personText = (ui: Ui, { comings }: CouncilState, holders: ReadonlyMap<string, string>, post: PostId): string => {
  const came = comings.find((one) => one.member === post && one.person !== undefined)?.person
  const frozen = comings.some((one) => one.person !== undefined)
  return frozen ? withName(ui, post, came?.name) : seatText(ui, holders, post)
}

const named = (ui: Ui, { comings }: CouncilState, post: string, text: string): string => {
  const deputy = comings.find((one) => one.member === post && one.deputyName !== '')?.deputyName ?? ''
  return deputy === '' ? text : `${text}${inBrackets(ui, deputy)}`
}

interface ItemPartProps {
  readonly ui: Ui
  readonly state: CouncilState
  readonly part: MinutesItem
  readonly holders: ReadonlyMap<string, string>
}

const ItemPart = ({ ui, state, part, holders }: ItemPartProps) => {
  const council = wordsOf(ui)
  const index = state.items.findIndex((one) => one.id === part.item)
  const item = state.items[index]
  if (item === undefined) return null
  return (
    <section class="paper-part">
      <h2>{labelled(ui, council.item(index + 1), subjectTitle(ui, item.subject))}</h2>
      <p class="small">
        {apart(ui, [
          subjectKind(ui, item.subject),
          item.subject.kind === 'free' ? '' : item.subject.number,
          council.openness[part.openness],
          boundText(ui, item),
        ])}
        {part.reason !== '' && inBrackets(ui, part.reason)}
      </p>
      <MatterMarks ui={ui} marks={item.bound?.marks} />
      {namesOfPapers(ui, state, item).length > 0 && (
        <p class="small">{labelled(ui, council.papers, listed(ui, namesOfPapers(ui, state, item)))}</p>
      )}
      <p class="prewrap">{part.summary}</p>
      <p>
        <strong>{labelled(ui, council.print.outcome, resultText(ui, item))}</strong>
      </p>
      <WrittenAfter ui={ui} state={state} item={item} />
      <Corrections ui={ui} item={item} />
      <Said ui={ui} state={state} item={item} holders={holders} />
      <Asked ui={ui} state={state} item={item} />
      {item.told !== null && item.told.refusal !== null && <p class="small">{council.print.notTaken}</p>}
      {item.outcome !== null && item.outcome.opinions !== '' && (
        <p class="prewrap">{labelled(ui, council.opinionsHead, item.outcome.opinions)}</p>
      )}
      {item.outcome !== null && isStillThere(item) && item.outcome.conditions.length > 0 && (
        <ConditionList ui={ui} conditions={item.outcome.conditions} />
      )}
    </section>
  )
}

/** What each member said to an item that circulated, on which day; who said nothing is named as well. */
const Said = ({ ui, state, item, holders }: Omit<ItemPartProps, 'part'> & { readonly item: AgendaItem }) => {
  const { circular } = state
  if (circular === null || circular.round !== 'opinions') return null
  const { stances, noAnswer, print } = wordsOf(ui)
  return (
    <table class="paper-table">
      <caption class="visually-hidden">{print.outcome}</caption>
      <tbody>
        {seats(ui.guideline.council).map((post) => {
          const said = circular.opinions.find((one) => one.member === post && one.item === item.id)
          return (
            <tr>
              <th scope="row">{said ? withName(ui, post, said.by.name) : seatText(ui, holders, post)}</th>
              <td>{said ? stances[said.stance] : noAnswer}</td>
              <td class="prewrap">{said?.text ?? ''}</td>
              <td class="nowrap">{said ? momentText(ui.lang, said.by.at) : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const resultText = (ui: Ui, item: AgendaItem): string => {
  const council = wordsOf(ui)
  if (item.withdrawn !== null) return council.withdrawn
  if (item.lost)
    return item.outcome === null
      ? council.lost[item.lost.how]
      : withAdded(ui, council.lost[item.lost.how], council.print.void(council.itemOutcomes[item.outcome.outcome]))
  return item.outcome === null
    ? `${council.undecided}${inBrackets(ui, council.left)}`
    : council.itemOutcomes[item.outcome.outcome]
}
