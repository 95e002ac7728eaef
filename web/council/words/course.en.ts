import type { Course } from '../../words/course.ts'

/** English of how a meeting of the council runs. */
export const councilCourse: Course = {
  title: 'How a meeting runs',
  steps: () => [
    [
      'Plan',
      'regular-meetings',
      'The secretariat settles day, time and place. A regular meeting is followed by the plan of the next, and a new fiscal year begins with that of its first. Where the council hasn’t met within its rhythm, it is to be called, or the reason why not recorded.',
    ],
    [
      'Agenda',
      'agenda-drawn',
      'Cases that wait for the council come onto the agenda together at its deadline; until then the secretariat can put them on one by one.',
    ],
    ['Notice', 'notice-before-meeting', 'The secretariat sends the notice, and the members say whether they come.'],
    ['Sitting', 'chair-presides', 'The chair presides, and the secretariat writes down what was found on each item.'],
    ['Outcome', 'outcome-told', 'When the meeting is closed, each case is told its outcome.'],
    ['Minutes', 'minutes-confirmed', 'The secretariat drafts the minutes, and the chair confirms them.'],
  ],
}
