import { postOf, type Guideline } from '../domain/guideline/guideline.ts'
import type { PersonalLetterKind } from '../domain/kernel/letter.ts'
import { lineColumns, wrap } from './columns.ts'
import type { Language, LetterText, Named, Sender } from './letter-facts.ts'
import { accountEn } from './messages/account.en.ts'
import { accountJa, type AccountMessages } from './messages/account.ja.ts'
import { en } from './messages/en.ts'
import { ja } from './messages/ja.ts'
import { plainLine } from './plain-line.ts'

/** All that a letter about its reader's own account says, before it has words. */
export interface AccountLetterFacts {
  readonly kind: PersonalLetterKind
  readonly language: Language
  /** What its reader is called: it goes to a person, not to a post. */
  readonly name: string
  readonly city: Named
  readonly guideline: Guideline
  /** For so many hours the link works; null where it is none of that kind. */
  readonly hours: number | null
  readonly link: string
}

const rule = '-'.repeat(40)

/** A letter about its reader's own account: the same facts give the same letter to the byte. */
export const accountLetterText = (facts: AccountLetterFacts, sender: Sender): LetterText => {
  const { kind, language, name, city, guideline, hours, link } = facts
  const words: AccountMessages = language === 'ja' ? accountJa : accountEn
  const common = language === 'ja' ? ja : en
  const said = words.kinds[kind]
  const administrator = postOf(guideline, guideline.roles.administrator.post)?.[language] ?? ''
  const cityName = plainLine(city[language])
  const lines = [
    ...(sender.demo ? [...wrap(common.demo, lineColumns), ''] : []),
    ...wrap(common.dear(plainLine(name)), lineColumns),
    '',
    ...said.text(cityName).flatMap((line) => wrap(line, lineColumns)),
    '',
    ...wrap(said.linkIs, lineColumns),
    link,
    '',
    ...[...(hours === null ? [] : [words.worksFor(hours)]), ...said.notes].flatMap((line) => wrap(line, lineColumns)),
    '',
    rule,
    ...wrap(common.contact(administrator, plainLine(sender.contact)), lineColumns),
    common.automatic,
  ]
  return { subject: common.subject(said.subject, cityName), text: `${lines.join('\n')}\n` }
}
