import type { Attendance, AttendanceReply } from '../../domain/council/calling/fields.ts'
import { quorumFor } from '../../domain/council/quorum.ts'
import type { Seated } from '../../domain/council/sitting/events.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { seats } from '../../domain/guideline/council.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { Badge } from '../components/badge.tsx'
import { cite, inBrackets, postName } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { rulesNow } from './rules-now.ts'
import { wordsOf } from './words.ts'

interface AttendanceProps {
  readonly ui: Ui
  readonly state: CouncilState
}

const tones: { readonly [how in Attendance['how']]: Tone } = { present: 'success', deputy: 'info', absent: 'neutral' }

/** How somebody is there, or means to be. */
export const HowBadge = ({
  ui,
  how,
  deputyName,
}: {
  readonly ui: Ui
  readonly how: Attendance['how']
  readonly deputyName: string
}) => (
  <>
    <Badge tone={tones[how]} icon={how === 'absent' ? 'cross' : 'check'} text={wordsOf(ui).attendance[how]} />
    {deputyName !== '' && <span class="small"> {deputyName}</span>}
  </>
)

/** Who came: the deputy, or the member as they were called that day. */
const cameAs = ({ deputyName, person }: Seated): string => (deputyName === '' ? (person?.name ?? '') : deputyName)

/** The seats of the council, the chair's first, with what each has replied and how each was there. */
export const SeatTable = ({ ui, state }: AttendanceProps) => {
  const council = wordsOf(ui)
  const attended = state.attendance.length > 0
  return (
    <div class="table-scroll flat">
      <table class="data-table">
        <caption class="visually-hidden">{council.sections.attendance}</caption>
        <thead>
          <tr>
            <th scope="col">{council.forms.names['member']}</th>
            <th scope="col">{council.replied}</th>
            {attended && <th scope="col">{council.attended}</th>}
          </tr>
        </thead>
        <tbody>
          {seats(ui.guideline.council).map((post) => (
            <tr>
              <th scope="row">
                {postName(ui, post)}
                {post === ui.guideline.council.chair.post && (
                  <span class="small muted">{inBrackets(ui, council.facts.chair)}</span>
                )}
              </th>
              <td data-label={council.replied}>
                <div>
                  <Reply ui={ui} reply={state.replies.find((one) => one.member === post)} />
                </div>
              </td>
              {attended && (
                <td data-label={council.attended}>
                  <div>
                    <Seated ui={ui} attendance={state.attendance} post={post} />
                  </div>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Reply = ({ ui, reply }: { readonly ui: Ui; readonly reply: AttendanceReply | undefined }) =>
  reply === undefined ? (
    <span class="muted">{wordsOf(ui).noReply}</span>
  ) : (
    <HowBadge ui={ui} how={reply.attends} deputyName={reply.deputyName} />
  )

const Seated = ({
  ui,
  attendance,
  post,
}: {
  readonly ui: Ui
  readonly attendance: readonly Seated[]
  readonly post: PostId
}) => {
  const one = attendance.find(({ member }) => member === post)
  return one === undefined ? (
    <span class="muted">{wordsOf(ui).noReply}</span>
  ) : (
    <HowBadge ui={ui} how={one.how} deputyName={cameAs(one)} />
  )
}

/**
 * Whether enough are there to find an outcome: counted anew with everybody who comes or leaves (operational setting).
 */
export const QuorumLine = ({ ui, state }: AttendanceProps) => {
  const council = wordsOf(ui)
  const { people, needed, met, presided } = quorumFor({ notified: true }, state, rulesNow(ui))
  return (
    <div class="stack-tight">
      <p class="row">
        <Badge tone={met ? 'success' : 'warn'} text={met ? council.quorumMet : council.quorumMissing} />
        {!presided && <Badge tone="warn" text={council.chairMissing} />}
        <span>{council.quorum(people, needed)}</span>
        <span class="small muted">{cite(ui, 'operational setting')}</span>
      </p>
      {state.stage === 'open' && !(met && presided) && <p class="small muted">{council.quorumHint}</p>}
    </div>
  )
}

/** Who came or left when, once somebody did. */
export const Comings = ({ ui, state }: AttendanceProps) => {
  const later = state.comings.slice(seats(ui.guideline.council).length)
  if (later.length === 0) return null
  return (
    <>
      <h3>{wordsOf(ui).comings}</h3>
      <ul class="papers" role="list">
        {later.map((one) => (
          <li>
            <span class="number">{one.at}</span>
            <span>{postName(ui, one.member)}</span>
            <HowBadge ui={ui} how={one.how} deputyName={cameAs(one)} />
          </li>
        ))}
      </ul>
    </>
  )
}
