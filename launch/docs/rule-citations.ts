/** Where the law cites its rules: by which commands, in which refusals, for which tasks. Found by reading its code. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { procedures, ruleGists } from '../../domain/procedures.ts'
import { ruleFor } from '../../domain/instruction/rule-for.ts'
import { declaredKinds } from '../../domain/management-method/kinds.ts'
import { projectFolder } from '../paths.ts'

/** One place that cites a rule: a refusal's code, a task's kind, an event's or a command's type. */
interface Cited {
  readonly rule: string
  readonly by: string
}

const source = (pattern: string): string =>
  globSync(pattern, { cwd: projectFolder })
    .toSorted()
    .map((file) => readFileSync(join(projectFolder, file), 'utf8'))
    .join('\n')

/** The rules that the kinds of methods of management name, each once, as a choice in the code. */
const rulesOfMethods = (which: 'rule' | 'acknowledged'): string =>
  [...new Set(Object.values(declaredKinds).map((kind) => kind[which]))].map((one) => `'${one}'`).join(' : ')

/** Names that the code puts together or chooses by the case, written out. */
const writtenOut = (code: string): string =>
  code
    .replaceAll(/`clause-\$\{[^}]*\}`/g, "'clauses-in-contract'")
    .replaceAll(/ruleFor\((?:terms\.)?kind\)/g, `'${ruleFor('council')}' : '${ruleFor('entry')}'`)
    .replaceAll(/addresseeRule\[kind\]/g, "'instruct-heads-of-offices' : 'entry-managers-alone'")

const code = writtenOut(source('{domain,db,api}/**/*.ts'))
/** The same with the rules that follow from a method's kind: its tasks and events cite them. */
const codeOfMethods = code
  .replaceAll(/declaredKinds\[[\w.]+\]\.rule\b/g, rulesOfMethods('rule'))
  .replaceAll(/declaredKinds\[[\w.]+\]\.acknowledged\b/g, rulesOfMethods('acknowledged'))
const name = "'([a-z-]+)'"

/** `? 'one' : 'other'` cites both, and three that were written out all. */
const choice = String.raw`(?:[\w. =>()']*\? )?${name}(?: : ${name})?(?: : ${name})?`

const cited = (pattern: string, within = code): readonly Cited[] =>
  [...within.matchAll(new RegExp(pattern, 'g'))].flatMap(([, by = '', ...rules]) =>
    rules.filter((rule) => rule !== undefined).map((rule) => ({ by, rule })),
  )

const refusals: readonly Cited[] = [
  ...cited(String.raw`(?:refuse|denied)\(\s*'([\w-]+)',\s*${choice}`),
  ...cited(String.raw`code: '([\w-]+)', rule: ${choice}`),
  ...Object.entries({
    invalid: 'field-invalid',
    tooFar: 'field-invalid',
    notYet: 'date-in-future',
    alreadyPast: 'date-in-past',
  }).flatMap(([how, by]) =>
    cited(String.raw`(\b${how})\((?:[^()]|\([^()]*\))*, ${name}\)`).map(({ rule }): Cited => ({ by, rule })),
  ),
]
const tasks = cited(String.raw`taskOf\(\w+, '([\w-]+)'\)[^}]*?rule: ${choice}`, codeOfMethods)
const events = cited(String.raw`type: '(\w+)',\s*rule: ${choice}`, codeOfMethods)
const commands = procedures.flatMap((one) =>
  Object.entries(one.commands).map(([type, { rule }]): Cited => ({ by: type, rule })),
)

/** The rules by which the law refuses with a code. */
export const rulesOfRefusal = (wanted: string): readonly string[] =>
  refusals.filter((one) => one.by === wanted && Object.hasOwn(ruleGists, one.rule)).map((one) => one.rule)

/** Everything that cites a rule, each once. */
export const citedBy = (
  rule: string,
): { readonly [kind in 'commands' | 'events' | 'tasks' | 'refusals']: readonly string[] } => {
  const of = (all: readonly Cited[]) => [...new Set(all.filter((one) => one.rule === rule).map((one) => one.by))]
  return { commands: of(commands), events: of(events), tasks: of(tasks), refusals: of(refusals) }
}
