import { yesTo } from '../../domain/council/circulation/yes-to.ts'
import { neededInCircular } from '../../domain/council/quorum.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { Circular } from '../../domain/council/circulation/state.ts'
import { seats } from '../../domain/guideline/council.ts'
import { Badge } from '../components/badge.tsx'
import { DescriptionList } from '../components/description-list.tsx'
import { DueDate } from '../components/due-date.tsx'
import { cite, postName, slash } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { itemLabel } from './meeting-words.ts'
import { rulesNow } from './rules-now.ts'
import { wordsOf } from './words.ts'

interface CircularProps {
  readonly ui: Ui
  readonly state: CouncilState
  readonly circular: Circular
}

const stanceTones: Readonly<Record<string, Tone>> = {
  for: 'success',
  against: 'danger',
  opinion: 'info',
  question: 'warn',
}

/**
 * A deliberation by circulation: the rounds, who has said what, and the questions. Whoever says nothing has not
 * said yes.
 */
export const CircularFacts = (props: CircularProps) => {
  const { ui, state, circular } = props
  const council = wordsOf(ui)
  const running = state.stage === 'consent' || state.stage === 'opinions'
  return (
    <div class="stack">
      <DescriptionList
        facts={[
          { name: council.circularRound, value: council.circularRounds[circular.round] },
          ...(running ? [{ name: council.circularDue, value: <DueDate ui={ui} due={circular.due} /> }] : []),
          ...(circular.reason === ''
            ? []
            : [{ name: council.why, value: <span class="prewrap">{circular.reason}</span> }]),
        ]}
      />
      {circular.consents.length > 0 || circular.round === 'consent' ? <Consents {...props} /> : null}
      {circular.round === 'opinions' && <Opinions {...props} />}
      <p class="small muted">{council.noAnswerHint}</p>
      {circular.questions.length > 0 && <Questions {...props} />}
    </div>
  )
}

const Consents = ({ ui, circular }: CircularProps) => {
  const council = wordsOf(ui)
  return (
    <section class="stack-tight">
      <h3>{council.circularRounds.consent}</h3>
      <p class="small">
        {council.needed(neededInCircular(rulesNow(ui)))} <span class="muted">{cite(ui, 'operational setting')}</span>
      </p>
      <ul class="papers" role="list">
        {seats(ui.guideline.council).map((post) => {
          const reply = circular.consents.find((one) => one.member === post)
          return (
            <li>
              <span>{postName(ui, post)}</span>
              {reply === undefined ? (
                <Badge tone="neutral" text={council.noAnswer} />
              ) : (
                <Badge
                  tone={reply.consents ? 'success' : 'danger'}
                  text={reply.consents ? council.consented : council.notConsented}
                />
              )}
              {reply !== undefined && reply.reason !== '' && <span class="small prewrap">{reply.reason}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Opinions = ({ ui, state, circular }: CircularProps) => {
  const council = wordsOf(ui)
  const all = seats(ui.guideline.council)
  return (
    <section class="stack-tight">
      <h3>{council.circularRounds.opinions}</h3>
      <p class="small">
        {council.neededYes(neededInCircular(rulesNow(ui)))} <span class="muted">{cite(ui, 'operational setting')}</span>
      </p>
      {state.items.map((item) => (
        <div class="opinions stack-tight">
          <h4>
            {itemLabel(ui, state, item.id)}{' '}
            <span class="small muted nowrap">{council.tally(yesTo(item, state), all.length)}</span>
          </h4>
          {item.withdrawn !== null ? (
            <p class="small muted">{council.withdrawn}</p>
          ) : (
            <ul class="papers" role="list">
              {all.map((post) => {
                const said = circular.opinions.find((one) => one.member === post && one.item === item.id)
                return (
                  <li>
                    <span>{postName(ui, post)}</span>
                    {said === undefined ? (
                      <Badge tone="neutral" text={council.noAnswer} />
                    ) : (
                      <Badge tone={stanceTones[said.stance] ?? 'neutral'} text={council.stances[said.stance]} />
                    )}
                    {said !== undefined && said.text !== '' && <span class="prewrap">{said.text}</span>}
                  </li>
                )
              })}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}

const Questions = ({ ui, state, circular }: CircularProps) => {
  const council = wordsOf(ui)
  return (
    <section class="stack-tight">
      <h3>{council.questions}</h3>
      {circular.questions.map((one) => (
        <article class="entry-quote">
          <p class="small muted">
            {council.questionBy(postName(ui, one.member))}
            {slash(ui)}
            {itemLabel(ui, state, one.item)}
          </p>
          <p class="prewrap">{one.text}</p>
          {one.answer !== null ? (
            <p class="prewrap">
              <strong>{council.answerOf}</strong> {one.answer.text}
            </p>
          ) : (
            <Badge
              tone={one.withdrawn ? 'neutral' : 'warn'}
              text={one.withdrawn ? council.withdrawn : council.unanswered}
            />
          )}
        </article>
      ))}
    </section>
  )
}
