import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { actsInTime, type ActDeps, type When } from '../in-time.ts'

/** What time brings about while a contract runs (Arts. 20–23): inspections, certificates, changes, its end. */
export const createContractActs = (deps: ActDeps) => {
  const inTime = actsInTime(deps)
  return {
    openInspection: ({ nth, ...when }: When & { readonly nth: number }) =>
      inTime(when, { type: 'OpenInspection', data: { nth } }, `open-inspection/${nth}`),
    proposeFinding: ({
      finding,
      correctBy,
      ...when
    }: When & { readonly finding: string; readonly correctBy: PlainDate }) =>
      inTime(when, { type: 'ProposeFinding', data: { finding, correctBy } }, `propose-finding/${finding}/${correctBy}`),
    noteCertificate: ({
      certificate,
      nth,
      expiresOn,
      ...when
    }: When & { readonly certificate: string; readonly nth: number; readonly expiresOn: PlainDate }) =>
      inTime(
        when,
        { type: 'NoteCertificateExpiring', data: { certificate, nth, expiresOn } },
        `note-certificate/${certificate}/${expiresOn}/${nth}`,
      ),
    noteRenewalSeason: ({ endsOn, ...when }: When & { readonly endsOn: PlainDate }) =>
      inTime(when, { type: 'NoteRenewalSeason', data: { endsOn } }, `renewal-season/${endsOn}`),
    endContract: ({ endsOn, ...when }: When & { readonly endsOn: PlainDate }) =>
      inTime(when, { type: 'EndContract', data: { endsOn } }, `end-contract/${endsOn}`),
    effectChange: ({ change, ...when }: When & { readonly change: string }) =>
      inTime(when, { type: 'EffectChange', data: { change } }, `effect-change/${change}`),
  }
}
