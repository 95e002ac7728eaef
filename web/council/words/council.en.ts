import { councilCourse } from './course.en.ts'
import type { CouncilWords } from './council.ja.ts'
import { councilForms } from './forms.en.ts'
import { councilLetters } from './letters.en.ts'
import { councilPages } from './pages.en.ts'
import { councilRefusals } from './refusals.en.ts'
import { councilSentences } from './sentences.en.ts'
import { councilTerms } from './terms.en.ts'

/** The words for the council and its meetings, in English. */
export const councilEn: CouncilWords = {
  ...councilTerms,
  ...councilPages,
  plural: 'Council',
  who: {
    secretariat: 'secretariat',
    chair: 'the chair',
    'chair-or-secretariat': 'the chair, the secretariat',
    member: 'a member, for their own seat',
  },
  forms: councilForms,
  fixedParts: {},
  letters: councilLetters,
  settings: {
    'council.deputies.all': 'for everything',
    'council.circularMajority.all': 'all',
    'series.council': 'Mark of meeting numbers',
  },
  course: councilCourse,
  refusals: councilRefusals,
  sentences: councilSentences,
}
