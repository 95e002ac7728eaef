import { atLeast } from '../../words/counted.ts'
import type { TouchedWords } from '../touched-wording.ts'

/** What is said of all that a change touches, in English. */
export const touchedEn: TouchedWords = {
  title: 'What this change touches',
  lead: 'This is what it concerns as the record stands. Record it as it is, or cancel.',
  overtaken: (days) =>
    `What is recorded already for ${days} takes its place from then on, and knows nothing of this change. Where the change is to last, record it for that day, too.`,
  vacant: (post, day) => `From ${day} on, nobody holds ${post}. What is open before it waits until somebody does.`,
  unfilled: (posts, day) =>
    `Nobody is appointed yet on ${day} to: ${posts}. Once this version is recorded, record the appointments from that day, too.`,
  beside: (post, holders) =>
    `${post} is held in that time by: ${holders}. Recorded, more people have the same powers. If somebody takes over, end the other appointment, too. Whoever holds the post is told, and so is the auditor.`,
  gone: (post, day, holders) =>
    `From ${day} on, the guideline has no post ${post}. Still appointed to it then: ${holders}. They wind up under it what is open by then. Where somebody else takes over, appoint them to it as well.`,
  tasks: (count, cases) => `Open tasks: ${atLeast(count)} (cases: ${atLeast(cases)})`,
  tasksStay:
    'Tasks and their due dates stay. Whoever holds the post on the day does them; what a version of the guideline gives to others is asked of those from its day on.',
  due: (task, moment) => `${task}, due ${moment}`,
  cases: 'Open cases',
  casesGoOn: 'They go on; what is done in them from that day on is decided by the new rule.',
  casesOf: (procedure, count) => `${procedure}: ${count}`,
  named: 'In the registers, of a room, device or kind that changes or goes',
  namedStay:
    'Permits, IDs, authorities, assets and ledgers stay as they are; whoever keeps them ends them or puts them right.',
  meetings: (count) => `Meetings to come: ${atLeast(count)}`,
  hanging: (count) => `Permits and the like that this person has: ${count}`,
  hangingEnds: 'What ends with a leaving or a move is told to each procedure on that day.',
  more: (count) => `and ${count} more`,
}
