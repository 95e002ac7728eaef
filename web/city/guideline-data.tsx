import type { Child } from 'hono/jsx'
import { cityId } from '../../domain/city/city-id.ts'
import { guidelineFields } from '../../domain/city/guideline/fields.ts'
import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { addresses } from '../addresses.ts'
import { DataTable } from '../components/data-table.tsx'
import { DescriptionList } from '../components/description-list.tsx'
import { shownFields } from '../fields/shown-fields.tsx'
import { apart, cite, inBrackets, listed, named, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { enactGroups, type EnactGroup } from './enact-groups.ts'
import { administers } from './administers.ts'
import { enacting, partName } from './enact-parts.ts'
import { wordsOf } from './words.ts'

interface DataProps {
  readonly ui: Ui
  /** What is in force on the day that is shown. */
  readonly guideline: Guideline
}

type Data = { readonly [name: string]: Json | undefined }

/** The table of bases and the articles have pages of their own; a questionnaire is read where it is answered. */
const elsewhere: ReadonlySet<EnactGroup> = new Set(['bases', 'articles', 'questionnaires'])

/**
 * All that a version of the guideline settles, in the parts in which it is enacted: offices and posts, roles, council,
 * clauses, rooms, assets, equipment. It follows the declaration, so that what is added there is shown by that alone.
 */
export const GuidelineData = ({ ui, guideline }: DataProps) => {
  const { groups, open } = wordsOf(ui).enacting.form
  const here: Ui = { ...ui, guideline }
  const data: Data = givenFrom(guideline)
  return (
    <>
      {enactGroups
        .filter(([group]) => !elsewhere.has(group))
        .map(([group, names]) => (
          <details>
            <summary>
              <span class="group-title">{groups[group]}</span>
            </summary>
            <Group ui={here} data={data} names={names} />
            {administers(ui) && (
              <p class="no-print">
                <a href={`${addresses.act(cityId, enacting)}?${partName}=${group}`}>{open(groups[group])}</a>
              </p>
            )}
          </details>
        ))}
    </>
  )
}

interface GroupProps {
  readonly ui: Ui
  readonly data: Data
  readonly names: readonly (keyof typeof guidelineFields)[]
}

/** Lists of several fields as tables, everything else as facts before them. */
const Group = ({ ui, data, names }: GroupProps) => {
  const label = (name: string): string => term(wordsOf(ui).forms.names, name)
  const tables = names.filter((name) => rowsIn(guidelineFields[name]) !== null)
  const facts = names.filter((name) => !tables.includes(name))
  return (
    <>
      <DescriptionList facts={facts.flatMap((name) => factsOf(ui, label(name), guidelineFields[name], data[name]))} />
      {tables.map((name) => (
        <>
          <h3>{label(name)}</h3>
          <Rows ui={ui} caption={label(name)} fields={rowsIn(guidelineFields[name]) ?? {}} rows={listOf(data[name])} />
        </>
      ))}
    </>
  )
}

interface RowsProps {
  readonly ui: Ui
  readonly caption: string
  readonly fields: Fields
  readonly rows: readonly Data[]
}

/** What a row is called stands first; a column that says nothing in any row is left out. */
const Rows = ({ ui, caption, fields, rows }: RowsProps) => {
  const label = (name: string): string => term(wordsOf(ui).forms.names, name)
  const isNamed = Object.hasOwn(fields, 'ja')
  const columns = Object.entries(fields).filter(
    ([name]) => !(isNamed && ['ja', 'en', 'id'].includes(name)) && rows.some((row) => isSaid(row[name])),
  )
  return (
    <DataTable
      ui={ui}
      caption={caption}
      columns={[
        ...(isNamed ? [{ heading: wordsOf(ui).columns.called, cell: (row: Data) => named(ui, nameIn(row)) }] : []),
        ...columns.map(([name, field]) => ({
          heading: label(name),
          cell: (row: Data) => valueOf(ui, name, field, row[name]),
        })),
        ...(isNamed ? [{ heading: label('id'), cell: (row: Data) => <code>{textIn(row['id'])}</code> }] : []),
      ]}
      rows={rows}
      empty={<p>{wordsOf(ui).nothingSettled}</p>}
    />
  )
}

/** A field with fields of its own says each of them; the others say themselves. */
const factsOf = (ui: Ui, label: string, field: Field, value: Json | undefined) => {
  const rule: FieldRule = field
  if (!isSaid(value)) return []
  if (rule.kind !== 'group' || Object.hasOwn(rule.fields, 'ja') || Object.hasOwn(rule.fields, 'post'))
    return [{ name: label, value: valueOf(ui, '', field, value) }]
  return Object.entries(rule.fields).flatMap(([name, one]) => {
    const said = dataIn(value)[name]
    return isSaid(said) ? [{ name: term(wordsOf(ui).forms.names, name), value: valueOf(ui, name, one, said) }] : []
  })
}

const valueOf = (ui: Ui, name: string, field: Field, value: Json | undefined): Child => {
  const rule: FieldRule = field
  if (!isSaid(value)) return ''
  if (name === 'article') return cite(ui, textIn(value) as ArticleRef)
  if (rule.kind === 'group') return groupText(ui, rule.fields, dataIn(value))
  if (rule.kind === 'list' && rule.of.kind === 'group')
    return listOf(value).map((row) => <div>{valueOf(ui, '', rule.of, row as Json)}</div>)
  if (rule.kind === 'list')
    return listed(
      ui,
      (value as readonly Json[]).map((one) => leafText(ui, rule.of, one)),
    )
  return leaf(ui, field, value)
}

/** A name in the reader's language; else what the fields say, with where it stands behind. */
const groupText = (ui: Ui, fields: Fields, data: Data): string => {
  if (Object.hasOwn(fields, 'ja')) return named(ui, nameIn(data))
  const { article, ...others } = fields
  const said = Object.entries(others).flatMap(([name, one]) => {
    if (!isSaid(data[name])) return []
    return [one.kind === 'group' ? groupText(ui, one.fields, dataIn(data[name])) : leafText(ui, one, data[name])]
  })
  const where = article !== undefined && isSaid(data['article']) ? cite(ui, textIn(data['article']) as ArticleRef) : ''
  return `${apart(ui, said)}${where === '' ? '' : inBrackets(ui, where)}`
}

const leaf = (ui: Ui, field: Field, value: Json | undefined): Child => {
  return shownFields(ui, { value: field }, { value }, { words: wordsOf(ui), names: { value: '' } })[0]?.value ?? ''
}

const leafText = (ui: Ui, field: Field, value: Json | undefined): string => {
  const shown = leaf(ui, field, value)
  return typeof shown === 'string' ? shown : textIn(value)
}

const rowsIn = (field: Field): Fields | null => {
  const rule: FieldRule = field
  return rule.kind === 'list' && rule.of.kind === 'group' ? rule.of.fields : null
}
const isSaid = (value: Json | undefined): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
const dataIn = (value: Json | undefined): Data => (isSaid(value) ? (value as Data) : {})
const listOf = (value: Json | undefined): readonly Data[] => (Array.isArray(value) ? (value as readonly Data[]) : [])
const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))
const nameIn = ({ ja, en }: Data): { readonly ja: string; readonly en: string } => ({ ja: textIn(ja), en: textIn(en) })
