import type { Chain, ChainLink, Linked, Telling } from '../../db/read-models/chain.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import type { Held } from '../../domain/law/hanging.ts'
import { Badge } from '../components/badge.tsx'
import { DataTable } from '../components/data-table.tsx'
import { DueDate } from '../components/due-date.tsx'
import { addresses } from '../addresses.ts'
import { momentText, shortDayText } from '../dates.ts'
import { listedStage } from '../listed-stage.ts'
import { inBrackets, listed, postName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { Section } from './section.tsx'
import type { PageSection } from './procedure-pages.ts'

/** What ends together with a case, as a section of its page; none where nothing hangs on it and it hangs on nothing. */
export const chainSection = (ui: Ui, chain: Chain | null): readonly PageSection[] => {
  if (chain === null || chain.dependants.length + chain.causes.length === 0) return []
  const { title } = ui.t.chain
  return [{ id: 'together', title, content: <ChainSection ui={ui} chain={chain} /> }]
}

const ChainSection = ({ ui, chain: { dependants, causes, more } }: { readonly ui: Ui; readonly chain: Chain }) => {
  const { chain } = ui.t
  return (
    <Section ui={ui} id="together" title={chain.title}>
      {causes.length > 0 && (
        <>
          <h3>{chain.causes}</h3>
          <ul role="list">
            {causes.map((one) => (
              <li>
                <CaseName ui={ui} of={one} /> <Badge {...listedStage(ui, one)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {dependants.length > 0 && <Dependants ui={ui} dependants={dependants} more={more} />}
      <HeldList ui={ui} dependants={dependants} />
    </Section>
  )
}

interface DependantsProps {
  readonly ui: Ui
  readonly dependants: Chain['dependants']
  readonly more: boolean
}

/** What hangs on the case: where each stands, what it was told, and what of it is still open. */
const Dependants = ({ ui, dependants, more }: DependantsProps) => {
  const { chain } = ui.t
  return (
    <>
      <h3 id="dependants">{chain.dependants(dependants.length, dependants.filter(({ closed }) => !closed).length)}</h3>
      <div class="table-scroll" tabindex={0} role="region" aria-labelledby="dependants">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{chain.columns.case}</th>
              <th scope="col">{chain.columns.stage}</th>
              <th scope="col">{chain.columns.told}</th>
              <th scope="col">{chain.columns.open}</th>
            </tr>
          </thead>
          <tbody>
            {dependants.map((one) => (
              <tr>
                <td data-label={chain.columns.case}>
                  <CaseName ui={ui} of={one} />
                </td>
                <td data-label={chain.columns.stage}>
                  <Badge {...listedStage(ui, one)} />
                </td>
                <td data-label={chain.columns.told}>{toldTexts(ui, one)}</td>
                <td data-label={chain.columns.open}>
                  <StillOpen ui={ui} of={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more && <p>{chain.more}</p>}
    </>
  )
}

/** What was given because of the case, whichever register has it: what is still out comes first. */
const HeldList = ({ ui, dependants }: Pick<DependantsProps, 'ui' | 'dependants'>) => {
  const { chain } = ui.t
  const held = dependants.flatMap((of) => of.held.map((one) => ({ ...one, of })))
  const out = held.filter(({ backOn }) => backOn === null)
  const caption = chain.held(held.length, out.length)
  return held.length === 0 ? null : (
    <>
      <h3>{caption}</h3>
      <DataTable
        ui={ui}
        caption={caption}
        rows={[...out, ...held.filter(({ backOn }) => backOn !== null)]}
        empty={null}
        columns={[
          { heading: chain.heldColumns.what, cell: (one) => `${term(chain.heldKinds, one.kind)} ${one.what}` },
          { heading: chain.heldColumns.toWhom, cell: (one) => one.toWhom },
          { heading: chain.heldColumns.since, cell: (one) => shortDayText(ui.lang, one.since) },
          { heading: chain.heldColumns.state, cell: ({ backOn }) => <HeldState ui={ui} backOn={backOn} /> },
          { heading: chain.heldColumns.case, cell: (one) => <CaseName ui={ui} of={one.of} /> },
        ]}
      />
    </>
  )
}

const HeldState = ({ ui, backOn }: { readonly ui: Ui; readonly backOn: Held['backOn'] }) =>
  backOn === null ? (
    <Badge tone="warn" text={ui.t.chain.isOut} />
  ) : (
    <Badge tone="success" text={ui.t.chain.isBack(shortDayText(ui.lang, backOn))} />
  )

const CaseName = ({ ui, of: { id, title } }: { readonly ui: Ui; readonly of: Linked }) => {
  const name = ui.t.procedures[procedureOf(id)]?.procedure ?? procedureOf(id)
  return title === null ? (
    <span>{`${name}${inBrackets(ui, ui.t.chain.notYours)}`}</span>
  ) : (
    <a href={addresses.case(id)}>{`${name}${ui.lang === 'ja' ? '：' : ': '}${title}`}</a>
  )
}

/** What it has heard, each with the day; what is to come, and what it has not heard yet. */
const toldTexts = (ui: Ui, { tellings, closed }: ChainLink) => {
  const { chain } = ui.t
  if (tellings.length === 0) return <span class="muted">{chain.nothingYet}</span>
  return (
    <ul role="list">
      {tellings.map((telling) => (
        <li>{tellingText(ui, telling, closed)}</li>
      ))}
    </ul>
  )
}

const tellingText = (ui: Ui, { ending, at, heeded }: Telling, closed: boolean): string => {
  const { chain } = ui.t
  const what = chain.endings(term(chain.how, ending.how), shortDayText(ui.lang, ending.on))
  if (at !== null) return chain.told(what, momentText(ui.lang, at))
  if (ending.at > ui.now) return chain.toCome(what)
  if (!heeded) return chain.notConcerned(what)
  return closed ? chain.overAlready(what) : chain.notYet(what)
}

const StillOpen = ({ ui, of }: { readonly ui: Ui; readonly of: Linked }) => {
  const { chain } = ui.t
  if (of.closed) return <span class="muted">{chain.nothingOpen}</span>
  if (of.waitingFor === null) return <span>{chain.runs}</span>
  return (
    <>
      {listed(
        ui,
        of.holders.map((post) => postName(ui, post)),
      )}
      <div class="row-sub">{term(ui.t.words.tasks, of.waitingFor)}</div>
      {of.due !== null && <DueDate ui={ui} due={of.due} />}
    </>
  )
}
