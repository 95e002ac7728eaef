import { councilCourse } from './course.ja.ts'
import type { OwnWords, WordsLike } from '../../words/procedure-words.ts'
import type { CouncilWording } from './council-wording.ts'
import { councilForms } from './forms.ja.ts'
import { councilLetters } from './letters.ja.ts'
import { councilPages } from './pages.ja.ts'
import { councilRefusals } from './refusals.ja.ts'
import { councilSentences } from './sentences.ja.ts'
import { councilTerms } from './terms.ja.ts'

/** The words for the council and its meetings (Art. 5). */
export const councilJa = {
  ...councilTerms,
  ...councilPages,
  plural: '会議',
  who: {
    secretariat: '庶務',
    chair: '議長',
    'chair-or-secretariat': '議長、庶務',
    member: '構成員（自分の席について）',
  },
  forms: councilForms,
  fixedParts: {},
  letters: councilLetters,
  settings: {
    'council.deputies.all': 'すべて認める',
    'council.circularMajority.all': '全員',
    'series.council': '会議の記号',
  },
  course: councilCourse,
  refusals: councilRefusals,
  sentences: councilSentences,
} satisfies OwnWords<CouncilWording>

/** What every language has to say of the council. */
export type CouncilWords = WordsLike<typeof councilJa, CouncilWording>
