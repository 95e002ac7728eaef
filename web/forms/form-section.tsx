import type { Child } from 'hono/jsx'
import type { Field, Fields } from '../../domain/kernel/fields.ts'
import type { FormContext } from './form-context.ts'
import { filledIn, sectionId, sectionsOf, sectionTitle } from './form-sections.ts'

interface SectionProps {
  readonly form: FormContext
  /** The name under which its fields are declared. */
  readonly name: string
  readonly children?: Child
}

/** A part of a long form under its heading. */
export const FormSection = ({ form, name, children }: SectionProps) => {
  const id = sectionId(form.command, name)
  return (
    <section class="form-section" aria-labelledby={id}>
      <h2 id={id} class="form-heading" tabindex={-1}>
        {sectionTitle(form.ui, form.command, name)}
      </h2>
      {children}
    </section>
  )
}

/** A form with fewer sections is seen whole without an index. */
const fewest = 3

/**
 * The sections of a long form, each a link with how much of what must not stay empty is filled in. A script keeps the
 * counts; without it they are those of the last time the page was made. Nothing where the form is short.
 */
export const FormIndex = ({ form }: Pick<SectionProps, 'form'>) => {
  const { ui, command } = form
  const sections = sectionsOf(command)
  if (sections.length < fewest) return null
  const { index, needed, nothingNeeded } = ui.t.forms
  return (
    <nav class="form-index no-print" aria-label={index}>
      <ol role="list">
        {sections.map((section) => (
          <li>
            <a href={`#${sectionId(command, section.name)}`}>{sectionTitle(ui, command, section.name)}</a>{' '}
            <span class="form-count" data-needed={section.needed.map((path) => `${command}.${path}`).join(' ')}>
              {section.needed.length > 0
                ? needed(filledIn(form, section.needed), section.needed.length)
                : !section.isRows && nothingNeeded}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface InSectionsProps {
  readonly form: FormContext
  readonly fields: Fields
  readonly children: (path: string, field: Field) => Child
}

/** Fields in the order of their declaration, those that follow one another under one heading beneath it. */
export const InSections = ({ form, fields, children }: InSectionsProps) => (
  <>
    {runsOf(fields).map(({ section, entries }) => {
      const inputs = entries.map(([path, field]) => children(path, field))
      return section === undefined ? (
        inputs
      ) : (
        <FormSection form={form} name={section}>
          {inputs}
        </FormSection>
      )
    })}
  </>
)

interface Run {
  readonly section: string | undefined
  readonly entries: readonly (readonly [string, Field])[]
}

const runsOf = (fields: Fields): readonly Run[] => {
  const entries = Object.entries(fields)
  const begins = entries.flatMap(([, { section }], at) =>
    at === 0 || section !== entries[at - 1]?.[1].section ? [at] : [],
  )
  return begins.map((from, nth) => ({
    section: entries[from]?.[1].section,
    entries: entries.slice(from, begins[nth + 1]),
  }))
}
