import { cityId } from '../../domain/city/city-id.ts'
import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import { guidelineFields } from '../../domain/city/guideline/fields.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { Fields } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import { unknownRules } from '../../domain/unknown-rules.ts'
import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { DataTable } from '../components/data-table.tsx'
import { dayText } from '../dates.ts'
import { DeclaredInputs } from '../fields/declared-inputs.tsx'
import { entriesOf, fieldLabel, type FormContext } from '../forms/form-context.ts'
import { readFields } from '../forms/read-fields.ts'
import { sentFor } from '../forms/sent-rows.ts'
import { shownMark } from '../forms/shown-mark.ts'
import { writtenData } from '../forms/written-data.ts'
import type { Ui } from '../ui.ts'
import { enactGroups } from './enact-groups.ts'
import { guidelineChanges, type Step } from './guideline-difference.ts'
import { TouchedPart, type ShownTouch } from './touched-part.tsx'
import { wordsOf } from './words.ts'

const command = 'EnactGuideline'

/** The version in force today, as the form of an amendment starts with it; from which day and why is yet to be said. */
export const enactStart = (ui: Ui): Json => writtenData(ui, guidelineFields, { ...givenFrom(ui.guideline) })

interface EnactFieldsProps {
  readonly form: FormContext
  /** What the version touches, once it was looked at. */
  readonly touch: ShownTouch | undefined
}

/**
 * What one settles when a version comes into force: the parts of it, folded where nothing is wrong in them. On paper
 * stands what changes; the whole would be more than a hundred pages.
 */
export const EnactFields = ({ form, touch }: EnactFieldsProps) => {
  const { form: words } = wordsOf(form.ui).enacting
  const { inForceFrom, reason, ...parts } = guidelineFields
  const edited = withOwnLists(form)
  return (
    <>
      <p class="support">{words.lead}</p>
      <Difference form={form} />
      <UnknownRules form={form} />
      {touch !== undefined && <TouchedPart ui={form.ui} {...touch} />}
      <DeclaredInputs form={form} fields={{ inForceFrom, reason }} />
      <p class="print-only">{words.onPaper(addresses.act(cityId, command))}</p>
      {enactGroups.map(([group, names]) => (
        <Part form={edited} title={words.groups[group]} fields={fieldsOf(parts, names)} />
      ))}
    </>
  )
}

const fieldsOf = (all: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))

interface PartProps {
  readonly form: FormContext
  readonly title: string
  readonly fields: Fields
}

const Part = ({ form, title, fields }: PartProps) => {
  const isWrong = Object.keys(form.errors).some((path) => Object.hasOwn(fields, path.split('.')[0] ?? ''))
  const { assetForms, roomMeans, shares, viceChiefActs } = wordsOf(form.ui).enacting
  return (
    <details class="form-section optional-group no-print" open={isWrong}>
      <summary>
        <span class="group-title">{title}</span>
      </summary>
      <DeclaredInputs form={form} fields={fields} choices={{ assetForms, roomMeans, shares, viceChiefActs }} />
    </details>
  )
}

/** What the form says, as the command would hold it. */
const saidIn = ({ values }: FormContext): { readonly [name: string]: Json } =>
  readFields(guidelineFields, sentFor(entriesOf(values), command))

/** Posts and offices are chosen from those of the version itself, as far as the form has them by now. */
const withOwnLists = (form: FormContext): FormContext => {
  const { posts, offices } = saidIn(form)
  const own = <Row,>(rows: Json | undefined, before: readonly Row[]): readonly Row[] =>
    Array.isArray(rows) && rows.length > 0 ? (rows as readonly Row[]) : before
  const guideline: Guideline = {
    ...form.ui.guideline,
    posts: own(posts, form.ui.guideline.posts),
    offices: own(offices, form.ui.guideline.offices),
  }
  return { ...form, ui: { ...form.ui, guideline } }
}

/**
 * In what the version on the form differs from the one that is in force on its day without it. The form carries a mark
 * of what was shown: it acts only when it comes back as it was shown.
 */
const Difference = ({ form }: { readonly form: FormContext }) => {
  const { ui } = form
  const { form: words, columns } = wordsOf(ui).enacting
  const said = saidIn(form)
  const given = said['inForceFrom']
  const from = parsePlainDate(typeof given === 'string' ? given : '')
  const before = rulesOn(ui.book, from ?? tokyoDateOf(ui.now)).guideline
  const changes = guidelineChanges(givenFrom(before), said)
  return (
    <section class="panel" aria-labelledby="guideline-difference">
      <h2 id="guideline-difference">{words.difference(dayText(ui.lang, before.inForceFrom))}</h2>
      <input type="hidden" name="shown" value={shownMark(command, entriesOf(form.values))} />
      <DataTable
        ui={ui}
        caption={words.difference(dayText(ui.lang, before.inForceFrom))}
        columns={[
          { heading: columns.where, cell: ({ at }) => whereText(ui, at) },
          { heading: columns.before, cell: (one) => <span class="prewrap">{one.before || '—'}</span> },
          { heading: columns.now, cell: (one) => <span class="prewrap">{one.now || '—'}</span> },
        ]}
        rows={changes}
        empty={<p>{words.same}</p>}
      />
    </section>
  )
}

/** Rows of the table of bases that name a rule which there isn't: mistyped, or of another release. */
const UnknownRules = ({ form }: { readonly form: FormContext }) => {
  const { form: words } = wordsOf(form.ui).enacting
  const { bases } = saidIn(form)
  const unknown = unknownRules(Array.isArray(bases) ? (bases as readonly { readonly rule: string }[]) : [])
  if (unknown.length === 0) return null
  return (
    <Banner tone="warn" title={words.unknownRules}>
      <ul>
        {unknown.map(({ rule, near }) => (
          <li>{words.unknownRule(rule, near)}</li>
        ))}
      </ul>
    </Banner>
  )
}

/** Where a difference is, in words: the list, the row by its id, the field. */
const whereText = (ui: Ui, at: readonly Step[]): string =>
  at.map((step) => ('row' in step ? step.row : fieldLabel(ui, command, step.field))).join(' › ')
