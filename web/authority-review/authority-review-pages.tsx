import { postsHeld } from '../posts-held.ts'
import { CaseLink } from '../components/case-link.tsx'
import { authorityReview } from '../../domain/authority-review/authority-review.ts'
import { isSettled, saidLast, type AuthorityReviewState, type ReviewRow } from '../../domain/authority-review/state.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import { SelectField } from '../components/choice-field.tsx'
import { DataTable } from '../components/data-table.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText } from '../dates.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import { FieldInputs } from '../fields/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { valuesOf } from '../forms/form-values.ts'
import { inBrackets, officeName, postName, slash } from '../say.ts'
import type { Ui } from '../ui.ts'
import { authorityReviewRegisters, reviewsAddress, stageOf } from './authority-review-registers.ts'
import { wordsOf } from './words.ts'

const saidText = (ui: Ui, row: ReviewRow): string => {
  const { outcomes, facts } = wordsOf(ui)
  return row.said.length === 0
    ? outcomes.open
    : row.said
        .map(({ outcome, reason, againOn, by }) =>
          [
            outcomes[outcome],
            againOn === null ? '' : dayText(ui.lang, againOn),
            reason,
            by === null ? facts.itself : `${momentText(ui.lang, by.at)} ${by.name}`,
          ]
            .filter((one) => one !== '')
            .join(' '),
        )
        .join('\n')
}

const calledRow = (ui: Ui, { operator, office, kind, equipment }: ReviewRow): string =>
  [
    operator,
    officeName(ui, office),
    calledInForce(ui, 'authorityKinds', kind),
    calledInForce(ui, 'equipment', equipment),
  ].join(slash(ui))

const reviewerText = (ui: Ui, { reviewer, instead }: ReviewRow): string =>
  `${postName(ui, reviewer)}${instead === null ? '' : inBrackets(ui, wordsOf(ui).instead[instead])}`

const followedText = (ui: Ui, row: ReviewRow): string => {
  const { facts } = wordsOf(ui)
  return saidLast(row)?.outcome === 'revoke' ? (row.isFollowed ? facts.followed : facts.open) : '―'
}

const RowsTable = ({ ui, state }: { readonly ui: Ui; readonly state: AuthorityReviewState }) => {
  const { facts, sections, forms } = wordsOf(ui)
  return (
    <DataTable
      ui={ui}
      caption={sections.rows}
      columns={[
        {
          heading: facts.authority,
          cell: (row: ReviewRow) => (
            <CaseLink ui={ui} of={row.authority}>
              {calledRow(ui, row)}
            </CaseLink>
          ),
        },
        { heading: facts.reviewer, cell: (row: ReviewRow) => reviewerText(ui, row) },
        {
          heading: forms.names['outcome'] ?? '',
          cell: (row: ReviewRow) => <span class="prewrap">{saidText(ui, row)}</span>,
        },
        { heading: facts.followed, cell: (row: ReviewRow) => followedText(ui, row) },
      ]}
      rows={state.rows}
      empty={null}
    />
  )
}

const roundFacts = (ui: Ui, { dueOn, rows, report }: AuthorityReviewState): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  return [
    ...(dueOn === null ? [] : [{ name: facts.due, value: dayText(ui.lang, dueOn) }]),
    { name: facts.rows, value: String(rows.length) },
    { name: facts.settled, value: String(rows.filter(isSettled).length) },
    ...(report === null ? [] : [{ name: facts.report, value: <span class="prewrap">{report.text}</span> }]),
  ]
}

interface ReviewFieldsProps {
  readonly form: FormContext
  readonly type: string
  readonly about: string | null
  readonly state: AuthorityReviewState | null
}

const ReviewFields = ({ form, type, about, state }: ReviewFieldsProps) => {
  const { ui } = form
  const { hints } = wordsOf(ui)
  const held = postsHeld(ui)
  const isOpen = (row: ReviewRow): boolean => {
    const isRevoked = saidLast(row)?.outcome === 'revoke'
    if (type === 'FollowRevocation') return isRevoked && !row.isFollowed
    const isTheirs = ui.reader === null || held.includes(row.reviewer) || state?.stage === 'answering'
    return !isSettled(row) && !isRevoked && isTheirs
  }
  const open = (state?.rows ?? []).filter((row) => (about === null ? isOpen(row) : row.row === about))
  return (
    <FieldInputs
      form={form}
      fields={authorityReview.commands[type]?.fields ?? {}}
      hints={hints}
      rows={{ reason: 2, report: 6 }}
      instead={{
        row: (
          <SelectField
            form={form}
            path="row"
            required
            choices={open.map((row) => ({ value: row.row, label: calledRow(ui, row) }))}
          />
        ),
      }}
    />
  )
}

/** How a review of authorities is shown. */
export const authorityReviewPages: ProcedurePages<AuthorityReviewState> = {
  procedure: 'authority-review',
  register: (ui) => ({ title: wordsOf(ui).registers.reviews.title, href: reviewsAddress }),
  registers: authorityReviewRegisters,
  beginnings: [
    {
      procedure: 'authority-review',
      command: 'OpenReview',
      address: '/begin/authority-review/OpenReview',
      text: (ui) => wordsOf(ui).begin.text,
      title: (ui) => wordsOf(ui).begin.text,
      lead: (ui) => wordsOf(ui).begin.lead,
      fields: ({ form }) => <ReviewFields form={form} type="OpenReview" about={null} state={null} />,
    },
  ],
  title: (_ui, { title }) => title,
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  path: (ui, { stage }) =>
    (['reviewing', 'answering', 'closed'] as const).map((step, index, all) => {
      const here = all.findIndex((one) => one === stage)
      return {
        name: wordsOf(ui).stages[step],
        rule: null,
        mark: index < here || stage === 'closed' ? 'done' : index === here ? 'now' : 'later',
      }
    }),
  // No page numbers the rows: a history calls them as the list does.
  namesIn: (ui, _history, { rows }) => new Map(rows.map((row) => [row.row, calledRow(ui, row)])),
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: ({ stage }) =>
    stage === 'reviewing' ? ['ReportReview', 'DropReview'] : stage === 'answering' ? ['DropReview'] : [],
  quiet: new Set(['ReportReview', 'DropReview']),
  sections: (ui, { state }) => {
    const { sections } = wordsOf(ui)
    return [
      {
        id: 'rows',
        title: sections.rows,
        content: (
          <Section ui={ui} id="rows" title={sections.rows} rule="authorities-reviewed">
            <RowsTable ui={ui} state={state} />
          </Section>
        ),
      },
      {
        id: 'round',
        title: sections.round,
        content: (
          <Section ui={ui} id="round" title={sections.round} rule="review-reported">
            <DescriptionList facts={roundFacts(ui, state)} />
          </Section>
        ),
      },
    ]
  },
  summary: ({ ui, view: { id, state }, ...how }) => (
    <>
      <SummaryPanel ui={ui} id={id} facts={roundFacts(ui, state)} {...how} />
      <RowsTable ui={ui} state={state} />
    </>
  ),
  fields: ({ form, type, about, state }) => <ReviewFields form={form} type={type} about={about} state={state} />,
  together: {
    answers: { ReviewAuthority: ['outcome', 'reason', 'againOn'], FollowRevocation: [] },
    says: (ui, { rows }, about) => {
      const row = rows.find((one) => one.row === about)
      return row === undefined ? '' : calledRow(ui, row)
    },
  },
  initialValues: (_ui, _state, type, about) => (about === null ? {} : valuesOf(type, { row: about })),
  isLong: () => false,
}
