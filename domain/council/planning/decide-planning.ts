import { councilCalled } from '../../guideline/council.ts'
import { postOf } from '../../guideline/guideline.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import { askedAgain } from '../calling/asked-again.ts'
import { accept, type DecideCouncil, type ToldCouncil } from '../law.ts'
import { restsOn } from '../rests-on.ts'
import type { MeetingPlan, Moving, RegularPlan } from './fields.ts'
import { daysOf, placeFor, placeProblem } from './place.ts'
import { callTask } from './plans.ts'

/** Whose meeting it is: the office of the secretariat at the act (Art. 5(5)). */
const secretariatsOffice = ({ guideline }: Rules): OfficeId =>
  postOf(guideline, guideline.roles.secretariat.post)?.office ?? ('' as OfficeId)

/** The secretariat plans a meeting or a deliberation by circulation (Art. 5(5)). */
export const plan: DecideCouncil<MeetingPlan> = ({ kind, name, date, time, place, ...said }, state, rules, by) => {
  const to = placeFor(kind, { date, time, place })
  const wrong = placeProblem({ date, time, place }, kind, rules)
  if (wrong) return wrong
  const days = daysOf(kind, to, rules)
  return accept(
    {
      type: 'MeetingPlanned',
      rule: 'council-affairs',
      data: {
        kind,
        name: name.trim(),
        ...to,
        ...days,
        at: rules.now,
        by,
        follows: null,
        office: secretariatsOffice(rules),
        ...said,
        council: councilCalled(rules.guideline.council),
      },
    },
    ...openTasks(state, rules, callTask(days.noticeBy, to, rules)),
  )
}

/**
 * The practice: a regular meeting is over, or a fiscal year has begun, and the next one is planned by the year's rhythm
 * (operational setting).
 */
export const planRegular: ToldCouncil<RegularPlan> = (data, state, rules) => {
  const wrong = placeProblem(data, 'regular', rules)
  if (wrong) return wrong
  const { date, time, place, follows } = data
  const days = daysOf('regular', { date, time }, rules)
  return accept(
    {
      type: 'MeetingPlanned',
      rule: 'regular-meetings',
      data: {
        kind: 'regular',
        name: '',
        date,
        time,
        place,
        ...days,
        at: rules.now,
        by: null,
        follows,
        office: secretariatsOffice(rules),
        council: councilCalled(rules.guideline.council),
      },
    },
    ...openTasks(state, rules, callTask(days.noticeBy, { date, time, place }, rules)),
  )
}

/** A meeting is moved; where its notice is out already, everyone is told and asked again (Art. 5(1)). */
export const reschedule: DecideCouncil<Moving> = ({ date, time, place, ...said }, state, rules, by) => {
  const to = placeFor(state.kind, { date, time, place })
  const wrong = placeProblem({ date, time, place }, state.kind, rules)
  if (wrong) return wrong
  if (to.date === state.date && to.time === state.time && to.place === state.place) return accept()
  const days = daysOf(state.kind, to, rules)
  return accept(
    {
      type: 'MeetingRescheduled',
      rule: 'council-affairs',
      data: {
        ...to,
        ...days,
        ...said,
        ...(state.stage === 'called' ? { entrusted: restsOn('call', by, rules) } : {}),
        by,
      },
    },
    ...(state.stage === 'planned'
      ? [...closeTask(state, 'call-meeting', 'ended'), ...openTasks(state, rules, callTask(days.noticeBy, to, rules))]
      : askedAgain(state, to, rules)),
  )
}
