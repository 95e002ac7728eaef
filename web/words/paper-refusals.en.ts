import type { paperRefusals } from '../../domain/law/paper.ts'
import type { RefusalTexts } from './refusal-text.ts'

/** Why a paper is not taken, in English; the same in every procedure that takes papers. */
export const paperRefusalsEn: RefusalTexts<keyof typeof paperRefusals> = {
  'attachment-type': {
    title: 'Kind of paper not accepted',
    what: () => 'This kind of paper can’t be attached (told by its content).',
    todo: 'Choose a PDF, Excel, Word or PowerPoint file without macros, PNG, JPEG, text or CSV, whose name ends accordingly.',
  },
  'attachment-too-large': {
    title: 'Paper too large',
    what: () => 'The paper is too large (20 MB at most).',
    todo: 'Divide it or make it smaller.',
  },
}
