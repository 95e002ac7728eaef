import type { Child } from 'hono/jsx'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import type { Certificate } from '../../../domain/outsourcing/vetting/fields.ts'
import { addresses } from '../../addresses.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList } from '../../components/description-list.tsx'
import { momentText, shortDayText } from '../../dates.ts'
import { inBrackets, labelled, listed, officeName, rangeText, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { stageText, stageTone } from '../outsourcing-words.ts'
import { wordsOf } from '../words.ts'
import type { VendorCaseRow, VendorView } from './vendor-view.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import { numberInWords } from '../../number-in-words.ts'
import { certificateText } from './vetting-section.tsx'

interface OfVendor {
  readonly ui: Ui
  readonly vendor: VendorView
}

/** The cases in which it is named. */
export const Cases = ({ ui, vendor: { cases, vettings }, atMost }: OfVendor & { readonly atMost: number }) => {
  const { vendors } = wordsOf(ui).vetting
  return (
    <Part
      id="cases"
      title={vendors.cases}
      none={vendors.noCases}
      some={cases.length > 0}
      hint={cases.length >= atMost ? vendors.latest(atMost) : ''}
    >
      <ul class="papers" role="list">
        {cases.map((one) => (
          <CaseLine ui={ui} one={one} vetted={vettings.some((vetting) => vetting.id === one.id)} />
        ))}
      </ul>
    </Part>
  )
}

/** How it was judged (Art. 20). */
export const Verdicts = ({ ui, vendor: { names, vettings }, atMost }: OfVendor & { readonly atMost: number }) => {
  const { vendors } = wordsOf(ui).vetting
  return (
    <Part
      id="vettings"
      title={vendors.verdicts}
      none={vendors.noVerdicts}
      some={vettings.length > 0}
      hint={vettings.length >= atMost ? vendors.latest(atMost) : ''}
    >
      <ul class="papers" role="list">
        {vettings.map((one) => (
          <li>
            <span>
              <VerdictBadge ui={ui} verdict={one.verdict} />{' '}
              <a href={addresses.section(one.id, 'vetting')}>{shortDayText(ui.lang, one.checkedOn)}</a>
              {names.length > 1 && inBrackets(ui, one.vendor)}
            </span>
            <span class="small muted">{momentText(ui.lang, one.at)}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Its certificates, each with whether it still holds. */
export const Certificates = ({ ui, vendor }: OfVendor) => {
  const { vendors } = wordsOf(ui).vetting
  const shown = certificatesOf(vendor)
  return (
    <Part id="certificates" title={vendors.certificates} none={vendors.noCertificates} some={shown.length > 0}>
      <ul>
        {shown.map((one) => (
          <li>
            {certificateText(ui, one)} <Lapse ui={ui} one={one} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What inspections found at it (Art. 23). */
export const Findings = ({ ui, vendor: { cases } }: OfVendor) => {
  const { vendors } = wordsOf(ui).vetting
  const findings = cases.flatMap((one) => one.findings.map((finding) => ({ one, finding })))
  return (
    <Part id="findings" title={vendors.findings} none={vendors.noFindings} some={findings.length > 0}>
      <ul class="papers" role="list">
        {findings.map(({ one, finding }) => (
          <li>
            <span>
              <Badge
                tone={finding.closed ? 'success' : finding.severity === 'serious' ? 'danger' : 'warn'}
                text={finding.closed ? wordsOf(ui).cases.findingClosed : wordsOf(ui).cases.findingOpen}
              />{' '}
              {labelled(ui, term(wordsOf(ui).severities, finding.severity), finding.text)}
            </span>
            <a class="small" href={addresses.section(one.id, 'inspections')}>
              {numberInWords(ui, one)}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** The incidents of which its contracts were told (Art. 22(5)). */
export const Incidents = ({ ui, vendor: { cases } }: OfVendor) => {
  const { vendors } = wordsOf(ui).vetting
  const incidents = cases.flatMap((one) => one.incidents.map((incident) => ({ one, incident })))
  return (
    <Part id="incidents" title={vendors.incidents} none={vendors.noIncidents} some={incidents.length > 0}>
      <ul class="papers" role="list">
        {incidents.map(({ one, incident }) => (
          <li>
            <span>
              <a href={addresses.case(incident.incident)}>
                {incident.label} {incident.title}
              </a>
              {inBrackets(ui, shortDayText(ui.lang, incident.discoveredOn))}
            </span>
            <a class="small" href={addresses.case(one.id)}>
              {numberInWords(ui, one)}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Under which names and number it is known. */
export const Identity = ({
  ui,
  vendor: { names, corporateNumber },
}: {
  readonly ui: Ui
  readonly vendor: VendorView
}) => {
  const { vendors } = wordsOf(ui).vetting
  return (
    <>
      <DescriptionList
        facts={[
          ...(names.length > 1 ? [{ name: vendors.names, value: listed(ui, names) }] : []),
          { name: vendors.corporateNumber, value: corporateNumber || ui.t.parts.notEntered },
        ]}
      />
      {corporateNumber === '' && <p class="small muted">{vendors.sameName}</p>}
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly none: string
  readonly some: boolean
  readonly hint?: string
  readonly children?: Child
}

const Part = ({ id, title, none, some, hint = '', children }: PartProps) => (
  <section class="panel" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {some ? children : <p class="muted">{none}</p>}
    {hint !== '' && <p class="small muted">{hint}</p>}
  </section>
)

const CaseLine = ({ ui, one, vetted }: { readonly ui: Ui; readonly one: VendorCaseRow; readonly vetted: boolean }) => {
  const { as } = wordsOf(ui).vetting.vendors
  const period =
    one.startsOn && one.endsOn
      ? rangeText(ui, shortDayText(ui.lang, one.startsOn), shortDayText(ui.lang, one.endsOn))
      : ''
  return (
    <li>
      <span>
        <Badge tone={stageTone(one.stage, one.ending)} text={stageText(ui, one.stage, one.ending)} />{' '}
        <a href={addresses.case(one.id)}>
          {numberInWords(ui, one)} {one.title}
        </a>
      </span>
      <span class="small muted">
        {listed(ui, [
          one.isContractor ? as.contractor : vetted ? as.vetted : as.requested,
          officeName(ui, one.office),
          ...(period === '' ? [] : [period]),
        ])}
      </span>
    </li>
  )
}

type Shown = Certificate & { readonly notRenewed?: string | null }

/** Each certificate once: as a running contract knows it, else as the newest vetting showed it. */
function certificatesOf({ cases, vettings }: VendorView): readonly Shown[] {
  const all: readonly Shown[] = [
    ...cases.flatMap((one) => one.certificates),
    ...vettings.flatMap((one) => one.certificates),
  ]
  const first = new Map<string, Shown>()
  for (const one of all.toSorted((a, b) => b.expiresOn.localeCompare(a.expiresOn))) {
    const key = `${one.kind} ${one.kind === 'other' ? one.number : ''}`
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

const Lapse = ({ ui, one }: { readonly ui: Ui; readonly one: Shown }) => {
  const { vendors } = wordsOf(ui).vetting
  if (one.expiresOn < tokyoDateOf(ui.now)) return <Badge tone="danger" text={vendors.expired} />
  return one.notRenewed ? <Badge tone="warn" text={vendors.notRenewed} /> : null
}
