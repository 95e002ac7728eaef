import { letterTaskEn as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import type { InstructionWording } from './instruction-wording.ts'

/** What the letters about an instruction, or the report that leads to it say, in English. */
export const instructionLetters: LetterWords<InstructionWording['Task'], InstructionWording['News']> = {
  one: 'case',
  title: 'Title',
  asker: 'Drafted by',
  noNumber: 'none yet (not issued)',
  tasks: {
    'issue-instruction': task(
      'decision on a draft instruction',
      'decide on a draft instruction',
      'Read the draft that the secretariat prepared, and issue or drop it.',
    ),
    'give-report': task(
      'report on the control of entry',
      'report on the control of entry',
      'Report to the chief on what was asked.',
    ),
    'consider-report': task(
      'consideration of a report',
      'consider a report',
      'Read the report on entry control and decide whether to instruct, or to close the case without an instruction.',
    ),
    acknowledge: task(
      'acknowledgement of an instruction',
      'acknowledge an instruction',
      'Read the instruction and say that you have received it. The due date below is for this; by when it is to be carried out you see behind the link.',
    ),
    'carry-out': task(
      'report on an instruction',
      'carry out an instruction and report',
      'Carry out the instruction and report it with evidence. You can report progress on the way.',
    ),
    'review-completion': task(
      'review of a report of completion',
      'review a report of completion',
      'Check whether the report is enough, then close the case or send the report back.',
    ),
  },
  news: {
    'instruction-withdrawn': {
      said: 'withdrawn',
      subject: 'Instruction or request for a report withdrawn',
      text: 'This instruction, or request for a report, has been withdrawn.',
      todo: 'Please read the reason. There is nothing to do.',
    },
    'instruction-closed': {
      said: 'closed',
      subject: 'Instruction or request for a report closed',
      text: 'This instruction, or request for a report, has been closed.',
      todo: 'The record stays readable. There is nothing to do.',
    },
  },
}
