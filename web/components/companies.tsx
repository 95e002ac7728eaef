import { addresses } from '../addresses.ts'
import type { FormContext } from '../forms/form-context.ts'

/** What a field of a company says of where its suggestions are; nothing where its reader is offered none. */
export const nearTo = ({ ui }: FormContext, id: string, list = true): Readonly<Record<string, string>> =>
  ui.choices?.companies === undefined
    ? {}
    : { 'data-near': addresses.companiesNear, ...(list ? { list: `${id}-known` } : {}) }

/**
 * The companies that the reader's cases name already, to choose from without a script; and the place where one offers
 * those that are written nearly so.
 */
export const Companies = ({
  form: { ui },
  id,
  list = true,
}: {
  readonly form: FormContext
  readonly id: string
  readonly list?: boolean
}) =>
  ui.choices?.companies === undefined ? null : (
    <>
      {list && (
        <datalist id={`${id}-known`}>
          {ui.choices.companies.map((name) => (
            <option value={name} />
          ))}
        </datalist>
      )}
      <p class="row small no-print" id={`${id}-near`} role="status" data-title={ui.t.forms.nearCompanies} hidden />
    </>
  )
