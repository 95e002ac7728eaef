import { outsourcingWords } from '../../web/outsourcing/words.ts'
import type { Letter } from './mailbox.ts'
import type { Part, Player, Tour } from './tour.ts'
import type { Page, Visitor } from './visitor.ts'

/** What the letters of the tour say: its case is one of outsourcing. */
export const said = outsourcingWords.ja.letters

/** The words by which a letter's subject asks for each kind of task. */
export const asks = Object.fromEntries(Object.entries(said.tasks).map(([kind, { ask }]) => [kind, ask])) as {
  readonly [kind in keyof typeof said.tasks]: string
}

/**
 * Waits for the letter to each of these, and sees that nobody else has got it. `about` is what it must speak of
 * besides.
 */
export const lettersTo = async (
  tour: Tour,
  parts: readonly [Part, ...Part[]],
  subject: string,
  about = '',
): Promise<readonly [Letter, ...Letter[]]> => {
  const { mailbox, players, title } = tour
  const letterTo = (part: Part) => mailbox.waitFor(players[part].mail, title, subject, about)
  const [first, ...others] = parts
  const letters = await Promise.all([letterTo(first), ...others.map(letterTo)])
  const all = (await mailbox.about(title)).filter((letter) => letter.subject.includes(subject))
  const wanted = new Set(parts.map((part) => players[part].mail))
  const astray = all.filter(({ to }) => !wanted.has(to))
  const names = parts.map((part) => players[part].name)
  tour.expect(
    {
      ja: `メール「${subject}」は${names.join('、')}に届き、ほかの誰にも届いていない`,
      en: `the letter “${subject}” reached ${names.join(', ')} and nobody else`,
    },
    astray.length === 0,
    astray.map(({ to }) => to),
  )
  return letters
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
