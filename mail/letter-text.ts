import { postOf } from '../domain/guideline/guideline.ts'
import type { PostId } from '../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import { columnsOf, cutTo, lineColumns, padTo, wrap } from './columns.ts'
import type { CaseLetterWords } from '../web/words/letter-words.ts'
import type { LetterFacts, LetterText, NewsLetter, Sender, TaskLetter } from './letter-facts.ts'
import { en } from './messages/en.ts'
import { ja, type LetterMessages } from './messages/ja.ts'
import { plainLine, plainLines } from './plain-line.ts'

/** Longer titles are cut in the subject; the letter has them whole. */
const subjectTitleColumns = 60
/** So much of what a task is about stands in the subject. */
const subjectPartColumns = 40
/** How much of a reason stands in the letter; the case's page has it whole. */
const reasonColumns = 600
const rule = '-'.repeat(40)

/** A row of the letter: its label, and its text in one or more paragraphs. */
type Row = readonly [label: string, text: string | readonly string[]]

/**
 * Facts and the procedure's words in, a plain-text letter out: the same facts give the same letter to the byte. What
 * all letters say stands in messages/.
 */
export const letterText = (facts: LetterFacts, own: CaseLetterWords, sender: Sender): LetterText => {
  const words: Words = { ...(facts.language === 'ja' ? ja : en), own }
  const said = isTaskLetter(facts) ? taskLetter(facts, words) : newsLetter(facts, words)
  const lines = [
    ...(sender.demo ? [...wrap(words.demo, lineColumns), ''] : []),
    ...wrap(words.dear(facts.post[facts.language]), lineColumns),
    '',
    ...said.opening.flatMap((line) => wrap(line, lineColumns)),
    '',
    ...table([...caseRows(facts, words), ...said.rows]),
    '',
    ...wrap(said.linkIs, lineColumns),
    facts.link,
    '',
    ...said.notes.flatMap((line) => wrap(line, lineColumns)),
    rule,
    ...wrap(words.contact(secretariat(facts), plainLine(sender.contact)), lineColumns),
    words.automatic,
  ]
  return { subject: said.subject, text: `${lines.join('\n')}\n` }
}

/** What all letters say, and what those about this procedure's cases do. */
type Words = LetterMessages & { readonly own: CaseLetterWords }

interface Said {
  readonly subject: string
  readonly opening: readonly string[]
  readonly rows: readonly Row[]
  readonly linkIs: string
  readonly notes: readonly string[]
}

const isTaskLetter = (facts: LetterFacts): facts is TaskLetter => 'task' in facts

const taskLetter = (facts: TaskLetter, words: Words): Said => {
  const { task, kind } = facts
  const kindWords = known(words.own.letters.tasks, task.kind) ?? words.otherTask
  const posts = task.askedOf.map((post) => post[facts.language])
  const called = kindWords.due ?? words.labels.due
  const part = partOf(facts, kindWords.noun, words)
  const reminder = words.reminder[nearness(facts.now, task.due)]
  const opening = {
    task: [words.asked(kindWords, words.own.letters.one), kindWords.todo],
    reminder: [reminder.text(kindWords), kindWords.todo],
    escalation: [words.escalation.text(kindWords, posts), words.escalation.todo],
  }[kind]
  const what = {
    task: kindWords.ask,
    reminder: reminder.subject(kindWords),
    escalation: words.escalation.subject(kindWords),
  }[kind]
  const whatOf = part === null ? what : words.inBrackets(what, cutTo(part, subjectPartColumns))
  return {
    subject: words.subjectDue(whatOf, subjectTitle(facts), words.day(task.due), called),
    opening: [...opening, ...(facts.vacant === null ? [] : [words.vacant(facts.vacant[facts.language])])],
    rows: [
      ...(part === null ? [] : [[words.labels.about, part] as const]),
      ...markRows(facts, words),
      ...(facts.ownWork === true ? [[words.labels.ownWork, words.ownWork] as const] : []),
      [words.labels.article, words.basis(task.article, facts.guideline)],
      [called, words.moment(task.due)],
    ],
    linkIs: kind === 'escalation' ? words.escalationLink : words.taskLink,
    notes: [...(kind === 'escalation' ? [] : [kindWords.runsOut ?? words.runsOut, '']), ...words.linkNotes, ''],
  }
}

const newsLetter = (facts: NewsLetter, words: Words): Said => {
  const { news, kind } = facts
  const { labels } = words
  const ofKind = known(words.own.letters.news, kind)
  if (ofKind === null) throw new Error(`letters about this procedure have no words for ${kind}`)
  const kindWords = news.conditions > 0 ? (ofKind.withConditions ?? ofKind) : ofKind
  const said = words.said[ofKind.said]
  const reason = plainLines(news.reason)
  return {
    subject: words.subject(kindWords.subject, subjectTitle(facts)),
    opening: [kindWords.text, kindWords.todo],
    rows: [
      [labels.article, words.basis(news.article, facts.guideline)],
      ...(news.by === null ? [] : [[said.by, news.by[facts.language]] as const]),
      ...(news.ownWork ? [[labels.ownWork, words.ownWork] as const] : []),
      [said.at, words.moment(news.at)],
      ...(news.to === null ? [] : [[labels.to, returnTarget(news.to, words)] as const]),
      ...markRows(facts, words),
      ...(news.conditions === 0 ? [] : [[labels.conditions, words.conditions(news.conditions)] as const]),
      ...(reason.length === 0 ? [] : [[labels.reason, shortened(reason)] as const]),
    ],
    linkIs: words.caseLink(words.own.letters.one),
    notes: [],
  }
}

/** What the reader must not overlook, a row for each. */
const markRows = ({ marks }: LetterFacts, words: Words): readonly Row[] =>
  marks.map((mark) => [words.labels.mark, known(words.own.letters.marks ?? {}, mark) ?? plainLine(mark)])

const caseRows = (facts: LetterFacts, words: Words): readonly Row[] => [
  [words.own.letters.number ?? words.labels.number, plainLine(facts.caseNumber ?? words.own.letters.noNumber)],
  [words.own.letters.title, plainLine(facts.title)],
  [words.own.letters.asker, words.asker(facts.asker.office[facts.language], plainLine(facts.asker.name))],
]

/** Two columns: labels, and texts that go on under themselves; a label under which nothing is said is left out. */
const table = (rows: readonly Row[]): readonly string[] => {
  const said = rows
    .map(([label, text]) => ({ label, text: [text].flat() }))
    .filter(({ text }) => text.some((paragraph) => paragraph.trim() !== ''))
  const indent = Math.max(...said.map(({ label }) => columnsOf(label))) + 4
  return said.flatMap(({ label, text }) => {
    const lines = text.flatMap((paragraph) => wrap(paragraph, lineColumns - indent))
    return lines.map((line, index) => padTo(index === 0 ? `  ${label}` : '', indent) + line)
  })
}

const subjectTitle = ({ title }: LetterFacts): string => cutTo(plainLine(title), subjectTitleColumns)

/** The paragraphs of a reason up to the limit. */
const shortened = (paragraphs: readonly string[]): readonly string[] => {
  const kept: string[] = []
  let left = reasonColumns
  for (const paragraph of paragraphs) {
    if (left <= 2) return [...kept, '…']
    kept.push(cutTo(paragraph, left))
    left -= columnsOf(paragraph)
  }
  return kept
}

/** Whether a due date is ahead, today, or behind, by the city's calendar. */
const nearness = (now: Instant, due: Instant): 'soon' | 'today' | 'past' => {
  if (now > due) return 'past'
  return tokyoDateOf(now) === tokyoDateOf(due) ? 'today' : 'soon'
}

const known = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | null =>
  (Object.hasOwn(table, key) ? table[key] : undefined) ?? null

/**
 * What within the case the task is about. A seat of the council is left out, for it is who is asked; so is what the
 * task's own name says, and a part whose number tells nobody which.
 */
const partOf = ({ task, guideline }: TaskLetter, noun: string, { own }: Words): string | null => {
  if (task.about === null || postOf(guideline, task.about as PostId) !== null) return null
  if (own.unsaidParts?.includes(numbered(task.about).kind)) return null
  const part = about(task.about, own)
  return part === noun ? null : part
}

/** A part of the case as people speak of it. Anything else was typed, such as the name of a candidate. */
const about = (id: string, { letters, parts, fixedParts }: CaseLetterWords): string => {
  const fixed = known(letters.parts ?? {}, id) ?? known(fixedParts, id)
  if (fixed !== null) return fixed
  const { kind, n } = numbered(id)
  return known(parts, kind)?.(n) ?? plainLine(id)
}

const numbered = (id: string): { readonly kind: string; readonly n: string } => {
  const [, kind = '', n = ''] = /^([a-z-]+?)-(\d[\d-]*)$/.exec(id) ?? []
  return { kind, n }
}

const returnTarget = (id: string, { own }: Words): string => known(own.letters.returnTargets ?? {}, id) ?? id

const secretariat = ({ guideline, language }: LetterFacts): string =>
  postOf(guideline, guideline.roles.secretariat.post)?.[language] ?? ''
