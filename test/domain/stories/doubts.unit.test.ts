import { it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { answersDoubt, findsUnsuitable, hearsCorrection, notesVettingOver } from '../../support/doubt-acts.ts'
import { resumes } from '../../support/life-acts.ts'
import * as acts from '../../support/outsourcing-acts.ts'
import { terminates } from '../../support/oversight-acts.ts'
import * as parts from '../../support/part-acts.ts'
import { keepsStory } from '../../support/story.ts'

const told = (name: string, story: Parameters<typeof keepsStory>[2]) => keepsStory('outsourcing', name, story)
const seen = { text: '是正を実地で確かめること', dueOn: day('2026-09-30') }

it('an approval whose outcome was put right: it stands; a contractor found unsuitable rests, goes on and ends (Arts. 20, 21)', () =>
  told('doubts', [
    ...acts.reaching('contracting'),
    hearsCorrection(),
    acts.registers(),
    answersDoubt({ course: 'terminated' }),
    answersDoubt(),
    acts.registers(),
    acts.confirmsClauses(),
    findsUnsuitable(),
    answersDoubt({ doubt: 'doubt-2' }, { at: '2026-08-04 10:00' }),
    answersDoubt({ doubt: 'doubt-2', course: 'suspended' }, { at: '2026-08-04 10:00' }),
    resumes({ on: day('2026-08-05') }, { at: '2026-08-05 10:00' }),
    answersDoubt({ doubt: 'doubt-2', conditions: [seen] }, { at: '2026-08-20 10:00' }),
    resumes({ on: day('2026-08-21') }, { at: '2026-08-21 10:00' }),
    findsUnsuitable('2026-10-05 10:00'),
    answersDoubt({ doubt: 'doubt-3', course: 'terminated' }, { at: '2026-10-06 10:00' }),
    terminates({}, { at: '2026-10-07 10:00' }),
  ]))

it('an approval that is taken back, a change and a consent (Arts. 21, 22(1))', () =>
  told('doubts-taken-back', [
    ...acts.reaching('in-force'),
    parts.vetsCompany(),
    parts.requestsSubcontract(),
    parts.consents(),
    parts.prolongs(),
    parts.recordsChangeOutcome(),
    parts.approvesChange(),
    hearsCorrection({ about: 'change-1', heldOn: day('2026-09-10') }, '2026-09-20 10:00'),
    answersDoubt({ course: 'taken-back' }, { at: '2026-09-21 10:00' }),
    findsUnsuitable('2026-09-22 10:00', '有限会社つばめ保守'),
    answersDoubt({ doubt: 'doubt-2', course: 'taken-back' }, { at: '2026-09-23 10:00' }),
    notesVettingOver(),
  ]))

it('an approval that is taken back before there is a contract (Art. 21)', () =>
  told('doubts-before-contract', [
    ...acts.reaching('contracting'),
    hearsCorrection({ outcome: 'continued' }),
    answersDoubt({ course: 'taken-back' }),
  ]))
