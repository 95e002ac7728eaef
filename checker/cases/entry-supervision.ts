import type { EntrySupervisionEvent } from '../../domain/entry-supervision/events.ts'
import { caseCheck } from '../case-check.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'
import { chiefsOwn } from './whose-act.ts'

interface SupervisionMemory {
  readonly stream: string
  heard: readonly string[]
  dueOn: string
  readonly reported: Set<string>
  investigated: boolean
}

/** The supervision of the control of entry, round by round (Art. 11). */
export const entrySupervisionCheck = caseCheck<EntrySupervisionEvent, SupervisionMemory>({
  procedure: 'entry-supervision',
  begins: ['SupervisionOpened'],
  ends: ['SupervisionConcluded', 'SupervisionDropped'],
  memory: (stream) => ({ stream, heard: [], dueOn: '', reported: new Set(), investigated: false }),
  events: {
    SupervisionOpened: ({ heard, dueOn, fromOn, untilOn, number, by }, memory, look) => {
      Object.assign(memory, { heard, dueOn })
      if (by !== null) chiefsOwn(by, look)
      const left = [...new Set(look.guideline.rooms.map(({ manager }) => manager))].filter(
        (post) => !heard.includes(post),
      )
      if (left.length > 0) look.wrong('manager-unheard', { posts: left.join('、') })
      if (untilOn < fromOn) look.wrong('supervision-reversed', { day: untilOn })
      if (untilOn > look.day) look.wrong('day-in-future', { day: untilOn })
      const { series, fiscalYear, serial } = number
      numberGiven({ series, fiscalYear, serial }, memory.stream, look)
    },
    EntryControlReported: ({ by, finding, measures, late }, memory, look) => {
      if (!memory.heard.includes(by.post)) look.wrong('report-by-unheard', { post: by.post })
      if (finding === 'wanting' && measures.trim() === '') look.wrong('wanting-without-measures', { post: by.post })
      if (late !== look.day > memory.dueOn && !memory.reported.has(by.post))
        look.wrong('lateness-unsaid', { post: by.post })
      memory.reported.add(by.post)
    },
    EntryReportAskedAgain: ({ by, manager }, memory, look) => {
      chiefsOwn(by, look)
      if (!memory.heard.includes(manager)) look.wrong('report-by-unheard', { post: manager })
    },
    EntryReportTimeOver: ({ dueOn, silent }, memory, look) => {
      if (dueOn >= look.day) look.wrong('expired-early', { day: dueOn })
      const left = memory.heard.filter((post) => !memory.reported.has(post) && !silent.some((one) => one === post))
      if (left.length > 0) look.wrong('silence-unsaid', { posts: left.join('、') })
    },
    EntryControlInvestigated: ({ by, heldOn }, memory, look) => {
      chiefsOwn(by, look)
      if (heldOn > look.day) look.wrong('day-in-future', { day: heldOn })
      memory.investigated = true
    },
    SupervisionConcluded: ({ by, outcome, instructions }, memory, look) => {
      chiefsOwn(by, look)
      const silent = memory.heard.filter((post) => !memory.reported.has(post))
      if (outcome !== 'instructed' && silent.length > 0 && !memory.investigated)
        look.wrong('concluded-on-silence', { posts: silent.join('、') })
      if (outcome === 'instructed' && instructions.length === 0) look.wrong('instructed-without-instruction')
      for (const instruction of instructions)
        look.between.claim(look, (known, wrong) => {
          const [one] = known.of('instruction', instruction)
          if (one?.issued !== true) wrong('instruction-not-issued-for', { case: instruction })
        })
    },
    SupervisionDropped: ({ by }, _memory, look) => chiefsOwn(by, look),
    ...noTaskJudges,
  },
})
