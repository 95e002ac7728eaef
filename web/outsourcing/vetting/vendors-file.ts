import { textColumn, dayColumns, type TableColumn } from '../../table-file.ts'
import { term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'
import type { VendorListRow } from './vendors-page.tsx'
import { earliestEnd } from './earliest-end.ts'

/** The columns of the list of vendors as a file. */
export const vendorColumns = (ui: Ui, withWareki: boolean): readonly TableColumn<VendorListRow>[] => {
  const { vetting, verdicts } = wordsOf(ui)
  const { columns, corporateNumber, count } = vetting.vendors
  const text = textColumn<VendorListRow>
  return [
    text(columns.vendor, (row) => row.name),
    text(corporateNumber, (row) => row.corporateNumber),
    text(columns.verdict, (row) => (row.verdict === null ? '' : term(verdicts, row.verdict))),
    ...dayColumns<VendorListRow>(ui, columns.checkedOn, (row) => row.checkedOn, withWareki),
    ...dayColumns<VendorListRow>(ui, columns.certificate, (row) => earliestEnd(row.certificates), withWareki),
    text(columns.vettings, (row) => (row.more ? count(row.vettings, true) : String(row.vettings))),
    text(columns.contracts, (row) => (row.more ? count(row.contracts, true) : String(row.contracts))),
  ]
}
