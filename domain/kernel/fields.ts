import type { ClockTime, Instant } from './instant.ts'
import type { CaseId, OfficeId, PersonId, PostId } from './ids.ts'
import type { Json } from './json.ts'
import type { PlainDate } from './plain-date.ts'

/**
 * What a command holds, declared once. From a declaration follow the command's type (`DataOf`), its schema and its
 * place in the OpenAPI document (`api/schemas/schema-of.ts`), how a posted form is read (`web/forms/read-fields.ts`),
 * what is wrong with it in the law's eyes (`domain/law/field-problem.ts`), its simple inputs
 * (`web/fields/field-inputs.tsx`) and how it is shown (`web/fields/shown-fields.tsx`).
 */
export type Fields = { readonly [name: string]: Field }

/** One field: its kind with its limits, and whether it may be left out. `Value` is what the law is given. */
export type Field<Value = unknown, LeftOut extends boolean = boolean> = FieldRule & {
  readonly leftOut: LeftOut
  /** What an empty input on a form says of a field that may be left out: nothing, or the empty text itself. */
  readonly blank?: 'kept'
  /** What stands for a field that was left out. */
  readonly unsaid?: Json
  /** The field beside it that says it where it was left out: a name in English that nobody wrote is the other. */
  readonly elseAs?: string
  /** Whose it is to refuse a value that its kind doesn't allow: the command's own rule, which says it better. */
  readonly checkedBy?: 'command'
  /** The rule of the text that wants it said; every field's own where nothing is said. */
  readonly wantedBy?: string
  /** Texts that mean "nothing" besides the empty one. */
  readonly nothing?: readonly string[]
  /** Under which heading of its form it stands; a form with several has an index of them. */
  readonly section?: string
  /** Where it is asked for; everywhere where nothing is said. */
  readonly where?: Where
  /** Set where it is read in what was recorded and said once, and no form asks for it any more. */
  readonly formerly?: true
  /** Carries the type alone; no such key exists. */
  readonly value?: Value
}

/** A field is asked for where another beside it says one of these; there it may be needed or not. */
export interface Where {
  readonly field: string
  readonly says: readonly string[]
  readonly needed: boolean
}

/** Every kind of field with the limits that it can have. */
export type FieldRule =
  | {
      readonly kind: 'text'
      readonly most: number
      readonly several: boolean
      readonly required: boolean
      /** Where a rule stands: a form has it as its reader's language writes it. */
      readonly cites?: true
      /** Whom it names: a form offers those that are known under names near to it. */
      readonly names?: 'company'
      /** That it is a mail address: a form takes it in full width or with a space at either end, too. */
      readonly address?: true
    }
  | { readonly kind: 'day' | 'time' | 'instant' | 'yes-no' | 'file' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly unit?: 'yen' }
  | {
      readonly kind: 'one-of'
      readonly choices: readonly string[]
      readonly words?: string
    }
  | {
      readonly kind: 'several-of'
      readonly choices: readonly string[]
      readonly least: number
      readonly words?: string
    }
  /** One or several of a list of the rule book in force on the day of the act. */
  | ({ readonly kind: 'one-in-force' } & FromListInForce)
  | ({ readonly kind: 'several-in-force'; readonly least: number } & FromListInForce)
  | { readonly kind: 'post' | 'person' | 'office' | 'part' }
  | { readonly kind: 'case'; readonly of: string | null }
  | { readonly kind: 'group'; readonly fields: Fields }
  | { readonly kind: 'shape'; readonly by: string; readonly shapes: { readonly [tag: string]: Fields } }
  | {
      readonly kind: 'list'
      readonly of: Field
      readonly least: number
      readonly most: number
      readonly written: Written
      /** A row of a form in which all of these are empty was not used. */
      readonly unusedWithout: readonly string[]
    }

/** Of which list, and the rule of the text that says what there is; what is none of it is refused by that. */
interface FromListInForce {
  readonly list: ListInForce
  readonly listedBy?: string
}

/** A list of the rule book from which ids are chosen: whatever a city names itself, so it is no list of the code. */
export type ListInForce =
  | 'rooms'
  | 'assetKinds'
  | 'clauses'
  | 'agendaKinds'
  | 'questionnaires'
  | 'relatedProcedures'
  | 'equipment'
  | 'authorityKinds'

/**
 * How a form writes a list: in rows with a number each, in the lines of one box, as ticked choices, or by a place (1,
 * 2, …) beside each of its values.
 */
type Written = 'rows' | 'lines' | 'ticks' | 'places'

/** The value that a field gives. */
export type ValueOf<F> = F extends Field<infer Value> ? Value : never

type LeftOutKeys<Fs extends Fields> = { [K in keyof Fs]: Fs[K] extends Field<unknown, true> ? K : never }[keyof Fs]

/** The data of a command with these fields, as the law is given them. */
export type DataOf<Fs extends Fields> = Simply<
  { readonly [K in Exclude<keyof Fs, LeftOutKeys<Fs>>]: ValueOf<Fs[K]> } & {
    readonly [K in LeftOutKeys<Fs>]?: ValueOf<Fs[K]>
  }
>

/** Shows a type by its keys instead of by how it was put together. */
type Simply<T> = { readonly [K in keyof T]: T[K] }

const field = <Value>(rule: FieldRule): Field<Value, false> => ({ ...rule, leftOut: false })

/** How long texts may be, in characters (operational settings): a line, remarks, a long text. */
export const longestText = { citation: 80, line: 200, remarks: 4_000, long: 10_000 } as const

/** A text on one line that must not be empty: a title, a name, a number. */
export const line = (most: number = longestText.line) => text({ most, required: true })
/** A text on one line that may be empty. */
export const optionalLine = (most: number = longestText.line) => text({ most })
/** The name of a company, on one line. */
export const company = () => naming(line())
/** The name of a company, where there is one. */
export const optionalCompany = () => naming(optionalLine())
/** A mail address. */
export const mailLine = () => ({ ...line(254), address: true as const })
/** A text of several lines that must not be empty: what is asked for, a reason. */
export const paragraph = (most: number = longestText.long) => text({ most, several: true, required: true })
/** Remarks of several lines, which may be empty. */
export const remarks = (most: number = longestText.remarks) => text({ most, several: true })
/** Why it is done; of several lines, never empty. */
export const reason = () => paragraph(longestText.remarks)

const text = ({ most, several = false, required = false }: { most: number; several?: boolean; required?: boolean }) =>
  field<string>({ kind: 'text', most, several, required })

const naming = <Said extends FieldRule>(one: Said): Said => ({ ...one, names: 'company' })

/** A day from 1900 to 2200. */
export const day = () => field<PlainDate>({ kind: 'day' })
/** A time of day in Tokyo, `13:30`. */
export const time = () => field<ClockTime>({ kind: 'time' })
/** A time of day that may be unknown: then it is empty. */
export const optionalTime = (): Field<ClockTime | '', false> => ({
  ...field<ClockTime | ''>({ kind: 'time' }),
  unsaid: '',
})
/** A moment, ISO 8601 in UTC. */
export const instant = () => field<Instant>({ kind: 'instant' })
/** A whole number within bounds. */
export const whole = (least: number, most: number) => field<number>({ kind: 'number', least, most })
/** A fiscal year, by the year in which it begins; its last day, in the next one, can be stored, too. */
export const fiscalYear = () => whole(1900, 2199)
/** Where a rule stands, `Art. 21(1)`; on a form as its reader's language writes it. */
export const citation = () =>
  field<string>({ kind: 'text', most: longestText.citation, several: false, required: true, cites: true })
/** An amount in yen. */
export const money = () => field<number>({ kind: 'number', least: 0, most: 999_999_999_999, unit: 'yen' })
/** Yes or no; with `unsaid` also where a form says neither. */
export const yesOrNo = (unsaid?: boolean): Field<boolean, false> => ({
  ...field<boolean>({ kind: 'yes-no' }),
  ...(unsaid === undefined ? {} : { unsaid }),
})
/** One of a closed list; `words` names the procedure's group of words in which they are called. */
export const oneOf = <const Choice extends string>(choices: readonly Choice[], words?: string) =>
  field<Choice>({ kind: 'one-of', choices, ...(words === undefined ? {} : { words }) })
/** The id of one thing of a list that the rule book in force has, such as a clause; `listedBy` is that list's rule. */
export const oneInForce = (list: ListInForce, listedBy?: string) =>
  field<string>({ kind: 'one-in-force', list, ...(listedBy === undefined ? {} : { listedBy }) })
/** The ids of several of them, at least so many. */
export const severalInForce = (list: ListInForce, least = 0, listedBy?: string) =>
  field<readonly string[]>({
    kind: 'several-in-force',
    list,
    least,
    ...(listedBy === undefined ? {} : { listedBy }),
  })
/** Any of a closed list, at least so many. */
export const severalOf = <const Choice extends string>(choices: readonly Choice[], least = 0, words?: string) =>
  field<readonly Choice[]>({ kind: 'several-of', choices, least, ...(words === undefined ? {} : { words }) })
/** A post of the roster. */
export const post = () => field<PostId>({ kind: 'post' })
/** A person of the roster. */
export const person = () => field<PersonId>({ kind: 'person' })
/** An office of the roster. */
export const office = () => field<OfficeId>({ kind: 'office' })
/** An office that may be unknown: then it is empty. */
export const optionalOffice = (): Field<OfficeId | '', false> => ({
  ...field<OfficeId | ''>({ kind: 'office' }),
  unsaid: '',
})
/** A part of the case by the id that the record gave it, such as `condition-1`. */
export const part = () => field<string>({ kind: 'part' })
/** Another case, of one procedure or of any; whoever names one must be allowed to read it. */
export const caseOf = (procedure: string | null = null) => field<CaseId>({ kind: 'case', of: procedure })
/** A file whose content the record holds already, by its hash: SHA-256, 64 hexadecimal digits. */
export const file = () => field<string>({ kind: 'file' })

/** Several fields under one name. */
export const group = <const Fs extends Fields>(fields: Fs) => field<DataOf<Fs>>({ kind: 'group', fields })

/** One of several shapes, told apart by the field `by`: `{ kind: 'free', title: … }`. */
export const shapeOf = <const By extends string, const Shapes extends { readonly [tag: string]: Fields }>(
  by: By,
  shapes: Shapes,
) =>
  field<{ [Tag in keyof Shapes]: { readonly [K in By]: Tag } & DataOf<Shapes[Tag]> }[keyof Shapes]>({
    kind: 'shape',
    by,
    shapes,
  })

interface ListLimits {
  readonly most: number
  readonly least?: number
  readonly written?: Written
  readonly unusedWithout?: readonly string[]
}

/** A list of what one field or several under one row hold. */
export const listOf = <Value>(of: Field<Value>, limits: ListLimits) =>
  field<readonly Value[]>({ kind: 'list', of, least: 0, written: 'rows', unusedWithout: [], ...limits })

/** A field that may be left out; `blank: 'kept'` where an empty input on a form is an answer of its own. */
export const leftOut = <Value>(one: Field<Value, false>, how?: { readonly blank: 'kept' }): Field<Value, true> => ({
  ...one,
  ...how,
  leftOut: true,
})

/** A field that was asked for once: read where it was said, and drawn in no form. */
export const formerly = <Value>(one: Field<Value, false>): Field<Value, true> => ({ ...leftOut(one), formerly: true })

/** A field of which the law leaves it to the command's own rule to say what is wrong with it, under its own article. */
export const checkedByCommand = <Value, LeftOut extends boolean>(
  one: Field<Value, LeftOut>,
): Field<Value, LeftOut> => ({
  ...one,
  checkedBy: 'command',
})

/** A field that may say that there is nothing: null, left out, an empty input, or one of the texts named here. */
export const orNull = <Value>(
  one: Field<Value, false>,
  nothing: readonly string[] = [],
): Field<Value | null, false> => ({
  ...one,
  unsaid: null,
  nothing,
})

/** Fields that stand under one heading of their form, called so among the words of their procedure or of all forms. */
export const inSection = <const Fs extends Fields>(section: string, fields: Fs): Fs =>
  Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, { ...one, section }])) as unknown as Fs

/**
 * A field that is asked for only where another beside it says one of these: elsewhere a form hides it. Whether it must
 * not stay empty there is the command's own rule, and the form says so.
 */
export const onlyWhere = <Value, LeftOut extends boolean>(
  field: string,
  says: readonly string[],
  one: Field<Value, LeftOut>,
  needed = false,
): Field<Value, LeftOut> => ({ ...one, where: { field, says, needed } })

/**
 * Something that a rule of the guideline's wants said, by the name that its procedure has declared: where it stays
 * empty, that is what is cited.
 */
export const wanted = <Value>(wantedBy: string, one: Field<Value, false>): Field<Value, false> => ({
  ...one,
  wantedBy,
})

/** A field that has this value where nothing was said. */
export const unless = <Value extends Json>(one: Field<Value, false>, unsaid: Value): Field<Value, false> => ({
  ...one,
  unsaid,
})

/** A field whose value is that of the field beside it, of this name, where it was left out or stayed empty. */
export const elseAs = (one: Field<string, false>, beside: string): Field<string, false> => ({ ...one, elseAs: beside })

/** The values of fields, with those that another field says where they themselves say nothing. */
export const withElse = <Data extends { readonly [name: string]: unknown }>(fields: Fields, data: Data): Data => {
  const said = Object.entries(fields).flatMap(([name, { elseAs: beside }]) =>
    beside !== undefined && isBlank(data[name]) && data[beside] !== undefined ? [[name, data[beside]] as const] : [],
  )
  return said.length === 0 ? data : { ...data, ...Object.fromEntries(said) }
}

const isBlank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '')

/** Whether something must be said in a field. */
export const isNeeded = (field: Field): boolean => {
  const rule: FieldRule = field
  if (field.leftOut || field.unsaid !== undefined || field.elseAs !== undefined) return false
  if (rule.kind === 'text') return rule.required
  return rule.kind === 'several-of' || rule.kind === 'several-in-force' || rule.kind === 'list' ? rule.least > 0 : true
}

/** A text in both languages; the Japanese one stands for an English one that nobody wrote. */
export const inBoth = (ja: Field<string, false>, en: Field<string, false>) => ({ ja, en: elseAs(en, 'ja') })
