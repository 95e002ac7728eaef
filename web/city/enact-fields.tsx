import { cityId } from '../../domain/city/city-id.ts'
import { givenFrom, guidelineGiven } from '../../domain/city/guideline/guideline-given.ts'
import { guidelineFields, type GivenGuideline } from '../../domain/city/guideline/fields.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { Fields } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { unknownRules } from '../../domain/unknown-rules.ts'
import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { DataTable } from '../components/data-table.tsx'
import { dayText } from '../dates.ts'
import { DeclaredInputs } from '../fields/declared-inputs.tsx'
import { entriesOf, fieldLabel, type FieldErrors, type FormContext } from '../forms/form-context.ts'
import { showMore } from '../forms/show-more.ts'
import { shownMark } from '../forms/shown-mark.ts'
import { apart } from '../say.ts'
import { asFarAsRead } from './as-far-as-read.ts'
import { enactGroups, type EnactGroup } from './enact-groups.ts'
import {
  asShown,
  enacting,
  inForceOn,
  namesIn,
  partName,
  partsOf,
  saidIn,
  saysItsDay,
  startedFrom,
  startedFromName,
  startedOtherwise,
  wantedName,
  wantedOn,
} from './enact-parts.ts'
import { changeTexts } from './guideline-change-text.ts'
import { TouchedPart, type ShownTouch } from './touched-part.tsx'
import { wordsOf } from './words.ts'

interface EnactFieldsProps {
  readonly form: FormContext
  /** What the version touches, once it was looked at. */
  readonly touch: ShownTouch | undefined
}

/**
 * What one settles when a version comes into force: its day and reason, and those parts of it that are to change. The
 * others are named, each with a button that puts it on the form as well. On paper stands what changes; the whole would
 * be more than a hundred pages.
 */
export const EnactFields = ({ form: sent, touch }: EnactFieldsProps) => {
  const form = withDayAsked(asShown(sent))
  const { form: words } = wordsOf(form.ui).enacting
  const { inForceFrom, reason } = guidelineFields
  const said = saidIn(form)
  const edited = withOwnLists(form, said)
  const open = partsOf(form)
  return (
    <>
      <p class="support">{words.lead}</p>
      <Difference form={form} said={said} />
      <UnknownRules form={form} said={said} />
      {touch !== undefined && <TouchedPart ui={form.ui} {...touch} />}
      <DeclaredInputs form={form} fields={{ inForceFrom, reason }} />
      <p class="print-only">{words.onPaper(addresses.case(cityId))}</p>
      <input type="hidden" name={partName} value="" />
      {!saysItsDay(form) && wantedOn(form).map((part) => <input type="hidden" name={wantedName} value={part} />)}
      {open.length > 0 && <input type="hidden" name={startedFromName} value={startedFrom(form).inForceFrom} />}
      {open.map((part) => (
        <Part form={edited} part={part} />
      ))}
      <OtherParts form={form} open={open} />
    </>
  )
}

/** A part was to be opened before the form says from which day: then that is what is missing. */
const withDayAsked = (form: FormContext): FormContext =>
  form.values[showMore] === undefined || saysItsDay(form)
    ? form
    : { ...form, errors: { inForceFrom: wordsOf(form.ui).enacting.form.dayFirst, ...form.errors } }

/** What keeps a form of a version from being looked at: it would undo what another version settles on its day. */
export const enactUnfit = (form: FormContext): FieldErrors | null => {
  if (!startedOtherwise(form)) return null
  const { lang } = form.ui
  const [started, now] = [startedFrom(form), inForceOn(form.ui, saidIn(form)['inForceFrom'])]
  return {
    inForceFrom: wordsOf(form.ui).enacting.form.otherVersion(
      dayText(lang, started.inForceFrom),
      dayText(lang, now.inForceFrom),
    ),
  }
}

/** What the whole form says; reading it is dear, so that it is read once. */
type Said = ReturnType<typeof saidIn>

interface SaidProps {
  readonly form: FormContext
  readonly said: Said
}

interface PartProps {
  readonly form: FormContext
  readonly part: EnactGroup
}

const Part = ({ form, part }: PartProps) => {
  const { form: words } = wordsOf(form.ui).enacting
  const names = new Set(namesIn(part))
  const fields: Fields = Object.fromEntries(Object.entries(guidelineFields).filter(([name]) => names.has(name)))
  return (
    <details class="form-section optional-group no-print" open>
      <summary autofocus={form.values[showMore]?.includes(part)}>
        <span class="group-title">{words.groups[part]}</span>
      </summary>
      <input type="hidden" name={partName} value={part} />
      <DeclaredInputs form={form} fields={fields} />
    </details>
  )
}

/** The parts that stay as they are, with how much stands in each and the way to change it after all. */
const OtherParts = ({ form, open }: { readonly form: FormContext; readonly open: readonly EnactGroup[] }) => {
  const { form: words } = wordsOf(form.ui).enacting
  const others = enactGroups.filter(([part]) => !open.includes(part))
  if (others.length === 0) return null
  const data: { readonly [name: string]: unknown } = givenFrom(startedFrom(form))
  return (
    <section class="no-print parts-as-they-are" aria-labelledby="parts-as-they-are">
      <h2 id="parts-as-they-are">{words.asTheyAre}</h2>
      <ul class="plain parts-to-open">
        {others.map(([part, names]) => (
          <li>
            <Button text={words.open(words.groups[part])} look="secondary" small name={showMore} value={part} />{' '}
            <span class="small muted">{countsOf(form, names, data)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many rows the lists of a part have. */
const countsOf = (form: FormContext, names: readonly string[], data: { readonly [name: string]: unknown }): string =>
  apart(
    form.ui,
    names.flatMap((name) => {
      const rows = data[name]
      return Array.isArray(rows)
        ? [wordsOf(form.ui).enacting.form.rows(fieldLabel(form.ui, enacting, name), rows.length)]
        : []
    }),
  )

/** Posts and offices are chosen from those of the version itself, as far as the form has them by now. */
const withOwnLists = (form: FormContext, { posts, offices }: Said): FormContext => {
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
const Difference = ({ form, said }: SaidProps) => {
  const { ui } = form
  const { form: words, columns } = wordsOf(ui).enacting
  const before = inForceOn(ui, said['inForceFrom'])
  const changes = changeTexts(ui, {
    before: { data: { ...givenFrom(before) }, guideline: before },
    now: { data: said, guideline: guidelineGiven(asFarAsRead(guidelineFields, said) as unknown as GivenGuideline) },
  })
  return (
    <section class="panel" aria-labelledby="guideline-difference">
      <h2 id="guideline-difference">{words.difference(dayText(ui.lang, before.inForceFrom))}</h2>
      <input type="hidden" name="shown" value={shownMark(enacting, entriesOf(form.values))} />
      <DataTable
        ui={ui}
        caption={words.difference(dayText(ui.lang, before.inForceFrom))}
        columns={[
          { heading: columns.where, cell: ({ where }) => where },
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
const UnknownRules = ({ form, said: { bases } }: SaidProps) => {
  const { form: words } = wordsOf(form.ui).enacting
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
