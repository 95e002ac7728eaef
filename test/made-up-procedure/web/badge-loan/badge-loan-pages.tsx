import { badgeLoan } from '../../domain/badge-loan/badge-loan.ts'
import { askFields, lendFields, loseFields, returnFields } from '../../domain/badge-loan/fields.ts'
import { steps, type BadgeLoanState } from '../../domain/badge-loan/state.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText } from '../dates.ts'
import { FieldInputs } from '../fields/field-inputs.tsx'
import { shownFields } from '../fields/shown-fields.tsx'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { inBrackets, postName, rangeText } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { badgeLoanEn } from './words.en.ts'
import { badgeLoanJa } from './words.ja.ts'

const wordsOf = ({ lang }: Ui) => (lang === 'ja' ? badgeLoanJa : badgeLoanEn)

const address = '/registers/badge-loan/loans'

const stageOf = (ui: Ui, stage: string, ending: string | null): { readonly text: string; readonly tone: Tone } => {
  const { stages, endings } = wordsOf(ui)
  const text = stages[stage as keyof typeof stages]
  if (ending === null) return { text, tone: 'info' }
  const how = ending as keyof typeof endings
  return { text: `${text}${inBrackets(ui, endings[how])}`, tone: how === 'lost' ? 'danger' : 'success' }
}

const factsOf = (ui: Ui, { asked, lent, returned, lost, ending }: BadgeLoanState): readonly Fact[] => {
  const words = wordsOf(ui)
  const { facts, endings } = words
  if (asked === null) return []
  const day = (date: typeof asked.fromOn) => dayText(ui.lang, date)
  const period = [{ name: facts.period, value: rangeText(ui, day(asked.fromOn), day(asked.untilOn)) }]
  return [
    ...shownFields(ui, askFields, asked, { words, instead: { fromOn: period, untilOn: [] } }),
    { name: facts.by, value: `${momentText(ui.lang, asked.by.at)} ${postName(ui, asked.by.post)} ${asked.by.name}` },
    ...(lent ? shownFields(ui, lendFields, lent, { words }) : []),
    ...(returned ? shownFields(ui, returnFields, returned, { words }) : []),
    ...(lost ? shownFields(ui, loseFields, lost, { words }) : []),
    ...(ending ? [{ name: facts.end, value: endings[ending.how] }] : []),
  ]
}

const register: DeclaredRegister = {
  procedure: 'badge-loan',
  name: 'loans',
  address,
  words: (ui) => wordsOf(ui).register,
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    { heading: 'badge', kind: 'text', cell: 'badge' },
    { heading: 'holder', kind: 'text', cell: 'holder' },
    { heading: 'due', kind: 'due', sort: 'due' },
  ],
  filters: ['stage', 'office', 'due', 'fiscalYear'],
  sort: { by: 'opened', descending: true },
}

const beginning: DeclaredBeginning = {
  procedure: 'badge-loan',
  command: 'AskForBadge',
  address: '/begin/badge-loan/AskForBadge',
  text: (ui) => wordsOf(ui).register.ask,
  title: (ui) => wordsOf(ui).register.ask,
  lead: (ui) => wordsOf(ui).register.askLead,
}

/** How the loan of a badge is shown. */
export const badgeLoanPages: ProcedurePages<BadgeLoanState> = {
  procedure: 'badge-loan',
  register: (ui) => ({ title: wordsOf(ui).register.title, href: address }),
  registers: [register],
  beginnings: [beginning],
  title: (_ui, { asked }) => asked?.purpose.split('\n')[0] ?? '',
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  path: (ui, { stage }) =>
    [...steps, 'closed' as const].map((step, index, all) => {
      const here = all.findIndex((one) => one === stage)
      return {
        name: wordsOf(ui).stages[step],
        rule: null,
        mark: index < here ? 'done' : index === here ? 'now' : 'later',
      }
    }),
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: () => [],
  sections: (ui, { state }) => {
    const { procedure } = wordsOf(ui)
    return [
      {
        id: 'loan',
        title: procedure,
        content: (
          <Section ui={ui} id="loan" title={procedure}>
            <DescriptionList facts={factsOf(ui, state)} />
          </Section>
        ),
      },
    ]
  },
  summary: ({ ui, view, ...how }) => <SummaryPanel ui={ui} id={view.id} facts={factsOf(ui, view.state)} {...how} />,
  fields: ({ form, type }) => (
    <FieldInputs form={form} fields={badgeLoan.commands[type]?.fields ?? {}} hints={wordsOf(form.ui).hints} />
  ),
  initialValues: () => ({}),
  isLong: () => false,
}
