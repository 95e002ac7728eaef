import type { Lang } from './language.ts'
import { en } from './messages/en.ts'
import { ja, type FrameWords } from './messages/ja.ts'
import type { Messages } from './messages/messages.ts'
import { webProcedures } from './procedures.ts'
import { allWords } from './words/all-words.ts'
import { taskMarks } from './words/task-marks.ts'

const made = (lang: Lang, frame: FrameWords): Messages => ({
  ...frame,
  words: allWords(
    {
      commands: frame.tasks.commands,
      sentences: frame.sentences,
      refusals: frame.refusals,
      problems: frame.forms.problems,
    },
    webProcedures.map((one) => one.words[lang]),
  ),
  marks: Object.assign({}, taskMarks, ...webProcedures.map((one) => one.marks)),
  procedures: Object.fromEntries(webProcedures.map((one) => [one.name, one.words[lang]])),
})

const messages: { readonly [lang in Lang]: Messages } = { ja: made('ja', ja), en: made('en', en) }

/** The messages of a language. */
export const messagesIn = (lang: Lang): Messages => messages[lang]
