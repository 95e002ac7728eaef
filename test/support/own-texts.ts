/**
 * What somebody has written of several lines (a reason, a note, what was found) stands in the history as it was
 * written: each such text of an act's events is among what their marks quote.
 */
import type { FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { webProcedures } from '../../web/procedures.ts'
import type { Act } from './given.ts'

/** What is content and no remark stands elsewhere, by event and the first name on its path. */
const shownElsewhere: { readonly [text: string]: string } = {
  'OutsourcingStarted request': "the case's own page shows it whole",
  'RequestAmended request': "the case's own page shows it whole",
  'VendorVetted answers': "the case's own page shows it whole",
  'VendorVetted conditions': "the case's own page shows it whole",
  'SubcontractRequested scope': "the case's own page shows it whole",
  'SubcontractRequested safeguards': "the case's own page shows it whole",
  'InspectionRecorded checklist': "the case's own page shows it whole",
  'InspectionRecorded findings': "the case's own page shows it whole",
  'DisposalRecorded items': "the case's own page shows it whole",
  'ChangeRequested before': 'what changes stands beside what it was, on the page',
  'ChangeRequested changes': 'what changes stands beside what it was, on the page',
  'AgendaItemPut subject': 'the agenda and the minutes show it',
  'CircularConcluded items': 'the agenda and the minutes show it',
  'CircularConcluded publicSummary': 'the agenda and the minutes show it',
  'MinutesDrafted items': 'the agenda and the minutes show it',
  'MinutesDrafted publicSummary': 'the agenda and the minutes show it',
  'EntryCorrected line': 'the line of the ledger shows it',
  'SpeciallyAdmitted line': 'the line of the ledger shows it',
  'MethodAmended content': 'the version shows it',
  'MethodBroughtIn content': 'the version shows it',
  'MethodDrafted content': 'the version shows it',
  'OperationPlanAmended content': 'the version shows it',
  'OperationPlanDrafted content': 'the version shows it',
  'OperationPlanRevised content': 'the version shows it',
  'GuidelineEnacted guideline': 'the rule book shows it by its day',
  'GuidelineTextImported text': 'the rule book shows it by its day',
  'SettingChanged value': 'the rule book shows it by its day',
}

/** The texts of these acts' events that no history quotes, by event and path. */
export const unquoted = (
  name: string,
  acts: readonly Act<{ readonly type: string; readonly data: object }>[],
): readonly string[] => {
  const { decider, commands } = procedureNamed(name)
  const marks = webProcedures.find((one) => one.name === name)?.marks ?? {}
  const found = new Set<string>()
  let state = decider.initialState
  for (const { command, rules } of acts) {
    const outcome = decider.decide(command as AnyCommand, state, rules)
    if (!outcome.ok) continue
    const names = new Set(ownTextsIn(commands[command.type]?.fields ?? {}))
    for (const { type, data } of outcome.events) {
      const quoted = marks[type]?.quotes?.(data as never) ?? []
      for (const [path, text] of textsOf(data, names))
        if (!quoted.some((one) => one.includes(text))) found.add(`${type} ${path}`)
    }
    state = outcome.events.reduce(decider.evolve, state)
  }
  return [...found].filter((one) => !Object.hasOwn(shownElsewhere, one.split('.')[0] ?? ''))
}

const ownTextsIn = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => ownTextsUnder(name, field))

const ownTextsUnder = (name: string, rule: FieldRule): readonly string[] => {
  switch (rule.kind) {
    case 'text':
      return rule.several ? [name] : []
    case 'group':
      return ownTextsIn(rule.fields)
    case 'shape':
      return Object.values(rule.shapes).flatMap(ownTextsIn)
    case 'list':
      return ownTextsUnder(name, rule.of)
    default:
      return []
  }
}

/** Each text of these names in an event's data, with its path there. */
const textsOf = (data: unknown, names: ReadonlySet<string>, above = ''): readonly (readonly [string, string])[] =>
  typeof data !== 'object' || data === null
    ? []
    : Object.entries(data).flatMap(([key, value]) => {
        if (typeof value !== 'string') return textsOf(value, names, `${above}${/^\d+$/.test(key) ? '' : `${key}.`}`)
        return names.has(key) && value.trim() !== '' ? [[above + key, value] as const] : []
      })
