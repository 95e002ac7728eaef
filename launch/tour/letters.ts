import { en } from '../../mail/messages/en.ts'
import { ja } from '../../mail/messages/ja.ts'
import { outsourcingWords } from '../../web/outsourcing/words.ts'
import type { LetterTaskWords } from '../../web/words/letter-words.ts'
import type { Text } from '../text.ts'
import type { Letter } from './mailbox.ts'
import type { Resident } from './residents.ts'
import type { Player, Tour } from './tour.ts'
import type { Page, Visitor } from './visitor.ts'

/** A letter's words, as its reader's language has them: those about the case, and those that all letters have. */
interface Words {
  readonly said: typeof outsourcingWords.ja.letters
  readonly all: typeof ja
}
/** What a letter's subject says, in its reader's language. */
export type Subject = (words: Words) => string

const wordsIn = {
  ja: { said: outsourcingWords.ja.letters, all: ja },
  en: { said: outsourcingWords.en.letters, all: en },
}
type TaskKind = keyof Words['said']['tasks']
const noTask: LetterTaskWords = { noun: '?', ask: '?', todo: '?' }
const ofTask = (kind: TaskKind, { said }: Words): LetterTaskWords =>
  Object.entries(said.tasks).find(([one]) => one === kind)?.[1] ?? noTask

/** The subject that asks for a kind of task. */
export const asks =
  (kind: TaskKind): Subject =>
  (words) =>
    ofTask(kind, words).ask

/** The subject that says that a task of a kind is past its day. */
export const isPast =
  (kind: TaskKind): Subject =>
  (words) =>
    words.all.reminder.past.subject(ofTask(kind, words))

/** The subject that brings a task past its day before somebody else. */
export const isLate =
  (kind: TaskKind): Subject =>
  (words) =>
    words.all.escalation.subject(ofTask(kind, words))

/** The subject of a piece of news. */
export const tells =
  (news: keyof Omit<Words['said']['news'], 'none'>): Subject =>
  ({ said }) =>
    said.news[news].subject

/** Each letter by whom it is to. */
export type LetterOf = (reader: Resident) => Letter

/**
 * Waits for the letter to each of these, and sees that nobody else has got it. `about` is what it must speak of
 * besides.
 */
export const lettersTo = async (
  tour: Tour,
  readers: readonly Resident[],
  subject: Subject,
  about: string | Text = '',
): Promise<LetterOf> => {
  const { mailbox, title } = tour
  const aboutIn = (language: Resident['language']) => (typeof about === 'string' ? about : about[language])
  const letters = new Map(
    await Promise.all(
      readers.map(
        async ({ person, mail, language }) =>
          [person, await mailbox.waitFor(mail, title, subject(wordsIn[language]), aboutIn(language))] as const,
      ),
    ),
  )
  const subjects = [subject(wordsIn.ja), subject(wordsIn.en)]
  const all = (await mailbox.about(title)).filter((letter) => subjects.some((one) => letter.subject.includes(one)))
  const wanted = new Set(readers.map(({ mail }) => mail))
  const astray = all.filter(({ to }) => !wanted.has(to))
  const names = readers.map(({ name }) => name)
  tour.expect(
    {
      ja: `メール「${subject(wordsIn.ja)}」は${names.join('、')}に届き、ほかの誰にも届いていない`,
      en: `the letter “${subject(wordsIn.en)}” reached ${names.join(', ')} and nobody else`,
    },
    astray.length === 0,
    astray.map(({ to }) => to),
  )
  return ({ person, name }) => {
    const letter = letters.get(person)
    if (letter === undefined) throw new Error(`no letter was for ${name}`)
    return letter
  }
}

/** A mailed link as it was opened: at which machine, and the page that it led to. */
export interface Opened {
  readonly at: Visitor
  readonly page: Page
}

/**
 * Opens a letter's link on another machine, where nobody is signed in; a scanner opens it first. Neither changes
 * anything.
 */
export const openLink = async (tour: Tour, player: Player, letter: Letter): Promise<Opened> => {
  const before = (await tour.look()).version
  const link = letter.link ?? '/'
  await player.phone().get(link)
  const at = player.phone()
  const page = await at.get(link)
  tour.expect(
    { ja: 'リンクのページが開く', en: 'the link leads to a page' },
    page.status === 200 && page.forms.length > 0,
    `${page.status} ${page.text.slice(0, 300)}`,
    true,
  )
  const token = new URL(link).pathname.split('/').at(-1) ?? ''
  tour.expect(
    { ja: 'アドレスからトークンが消えている', en: 'the token is gone from the address' },
    !page.url.pathname.includes(token),
    page.url.pathname,
    true,
  )
  const after = (await tour.look()).version
  tour.expect(
    {
      ja: 'リンクを開いただけでは何も変わらない（メールの検査装置が先に開いても）',
      en: 'opening the link changes nothing, not even when a mail scanner opens it first',
    },
    before === after,
    { before, after },
  )
  return { at, page }
}

/**
 * Comes back by the same link: it says that it has been decided and by whom, offers nothing more, and nothing is
 * recorded.
 */
export const pressAgain = async (tour: Tour, letter: Letter, player: Player, by: Player): Promise<void> => {
  const before = (await tour.look()).version
  const page = await player.phone().get(letter.link ?? '/')
  const after = (await tour.look()).version
  tour.expect(
    {
      ja: `同じリンクをもう一度開くと「${by.name} が処理済み」と出て、もう何もできない`,
      en: `opened again, the same link says that ${by.name} has decided, and offers nothing more`,
    },
    page.text.includes(by.name) && page.forms.every(({ fields }) => fields.size === 0) && before === after,
    { before, after, page: page.text.slice(0, 400) },
  )
}
