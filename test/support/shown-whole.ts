/**
 * What people read of a procedure, as text: a change of its menu, registers, forms or pages shows as changed lines. It
 * is read in Japanese; that English says the same things is a test of its own (`test/web/messages.unit.test.ts`).
 */
import { numberInWords } from '../../web/number-in-words.ts'
import { templateBook } from '../../domain/guideline/rule-book.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { messagesIn } from '../../web/messages-in.ts'
import type { ProcedurePages } from '../../web/case-page/procedure-pages.ts'
import { withWholeForms } from '../../web/case-page/whole-forms.tsx'
import { webProcedures } from '../../web/procedures.ts'
import { beginningFields } from '../../web/register/beginning-fields.ts'
import type { DeclaredRegister } from '../../web/register/declared-register.ts'
import type { Ui } from '../../web/ui.ts'
import type { WebProcedure } from '../../web/web-procedure.ts'
import { wholeSite } from '../../web/whole-site.ts'
import type { Act } from './given.ts'
import { rulesAt } from './rules.ts'

/** Somebody who reads pages in Japanese at a moment, and isn't signed in. */
export const readerAt = (at: string): Ui => {
  const { guideline, settings, now } = rulesAt(at, 'outsider')
  const reader = { demo: null, notice: null, reader: null, site: wholeSite }
  return { lang: 'ja', t: messagesIn('ja'), now, here: '/', book: templateBook, guideline, settings, ...reader }
}

/** What a procedure declares for its pages: menu, history, registers, and the ways in which its cases begin. */
export const shownDeclared = async ({ name, marks, menu = [], pages }: WebProcedure): Promise<string> => {
  const ui = readerAt('2026-04-20 10:00')
  const { registers = [], beginnings = [] } = await pages()
  return [
    ...menu.map((one) => `menu ${one.order} ${one.href} ${one.text(ui)}, also at ${one.covers.join(' ')}`),
    ...Object.entries(marks).map(([type, { quotes, ...mark }]) =>
      [`event ${type}`, ...Object.values(mark), ...(quotes ? ['quotes'] : [])].join(' '),
    ),
    ...registers.flatMap((one) => registerLines(ui, one)),
    ...beginnings.map((one) => `begins by ${one.command} at ${one.address}: ${one.title(ui)}. ${one.lead(ui)}`),
    `register of ${name}: ${Object.values((await pages()).register(ui)).join(' ')}`,
    '',
  ].join('\n')
}

const registerLines = (ui: Ui, register: DeclaredRegister): readonly string[] => {
  const { columns, ...words } = register.words(ui, null)
  return [
    `register ${register.name} at ${register.address}, by ${register.sort.by}`,
    ...Object.entries(words)
      .filter(([, text]) => typeof text === 'string' || Array.isArray(text))
      .map(([what, text]) => `  ${what}: ${[text].flat().join(' | ')}`),
    ...register.columns.map(({ heading, ...one }) => `  column ${columns[heading]}: ${said(one)}`),
    ...register.filters.map((one) => `  filter ${typeof one === 'string' ? one : one.name}`),
  ]
}

/** What the pages of a case say before and after each act of a story: its form, and then the case. */
export const shownWhole = async (
  name: string,
  acts: readonly Act<{ readonly type: string; readonly data: object }>[],
) => {
  const { decider } = procedureNamed(name)
  const own = await webProcedures.find((one) => one.name === name)?.pages()
  if (!own) throw new Error(`${name} has no pages`)
  const pages = withWholeForms(own)
  const lines: string[] = []
  let state = decider.initialState
  for (const { command, rules } of acts) {
    const ui: Ui = { ...readerAt('2026-04-20 10:00'), now: rules.now, guideline: rules.guideline }
    lines.push('', `${command.type}: ${formText(ui, pages, command.type, state)}`)
    const outcome = decider.decide(command as AnyCommand, state, rules)
    if (!outcome.ok) throw new Error(`${command.type} is refused: ${JSON.stringify(outcome.refusal)}`)
    state = outcome.events.reduce(decider.evolve, state)
    lines.push(...caseLines(ui, pages, state).map((line) => `  ${line}`))
  }
  return `${lines.join('\n').trimStart()}\n`
}

type State = Parameters<ProcedurePages['title']>[1]

const formText = (ui: Ui, pages: ProcedurePages, type: string, state: State): string => {
  const form = { ui, command: type, values: {}, errors: {} }
  const beginning = state.stage === 'none' ? pages.beginnings?.find((one) => one.command === type) : undefined
  return plain(
    beginningFields(pages, beginning ?? { command: type }, { form, cases: [], people: [], state, id: idOf(pages) }),
  )
}

const idOf = ({ procedure }: ProcedurePages) => `${procedure}/00000000-0000-4000-8000-00000000000b` as CaseId

const caseLines = (ui: Ui, pages: ProcedurePages, state: State): readonly string[] => {
  const view = { id: idOf(pages), version: 1, state, permissions: {}, history: [] }
  const { text, tone } = pages.stage(ui, state)
  const [name, number] = [ui.t.procedures[pages.procedure]?.procedure, numberInWords(ui, { ...state, id: view.id })]
  return [
    `${name} ${number} ${pages.title(ui, state)}: ${text} (${tone})`,
    `way: ${pages
      .path(ui, state)
      .map(({ name, mark }) => `${name} ${mark}`)
      .join(', ')}`,
    `waits: ${pages.waiting(ui, state)}; next: ${pages.next(ui, state)}; offers: ${pages.offered(state).join(' ')}`,
    ...pages.sections(ui, view).map(({ id, title, content }) => `${id} ${title}: ${plain(content)}`),
    `in short: ${plain(pages.summary({ ui, view, withLink: false }))}`,
  ]
}

/** A page as it is read: its texts, and the names of its inputs. */
const plain = (content: unknown): string =>
  String(content)
    .replaceAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"[^>]*>/g, ' [$1] ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What a column says of itself; how it shows its rows is seen in them. */
const said = (column: object): string =>
  Object.values(column)
    .filter((one) => typeof one !== 'function')
    .join(' ')
