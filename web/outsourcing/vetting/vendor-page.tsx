import { Layout } from '../../layout.tsx'
import type { Ui } from '../../ui.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { wordsOf } from '../words.ts'
import { Cases, Certificates, Findings, Identity, Incidents, Verdicts } from './vendor-parts.tsx'
import type { VendorView } from './vendor-view.ts'

/**
 * A vendor: its cases, how it was judged, its certificates, what inspections found, its incidents (Arts. 20, 22(5),
 * 23).
 */
export const vendorPage = ({
  ui,
  vendor,
  atMost,
}: {
  readonly ui: Ui
  readonly vendor: VendorView
  readonly atMost: number
}) => {
  const { vendors } = wordsOf(ui).vetting
  const [name = ''] = vendor.names
  return (
    <Layout ui={ui} title={name} crumbs={[{ text: vendors.title, href: outsourcingAddresses.vendors }]}>
      <h1>{name}</h1>
      <Identity ui={ui} vendor={vendor} />
      <Cases ui={ui} vendor={vendor} atMost={atMost} />
      <Verdicts ui={ui} vendor={vendor} atMost={atMost} />
      <Certificates ui={ui} vendor={vendor} />
      <Findings ui={ui} vendor={vendor} />
      <Incidents ui={ui} vendor={vendor} />
    </Layout>
  )
}
