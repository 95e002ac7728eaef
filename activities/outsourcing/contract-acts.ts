import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { actsInTime, type ActDeps, type When } from '../in-time.ts'

/** What time brings about while a contract runs (Arts. 20–23): inspections, vettings, changes, the end. */
export const createContractActs = (deps: ActDeps) => {
  const inTime = actsInTime(deps)
  return {
    openInspection: ({ nth, again = 0, ...when }: When & { readonly nth: number; readonly again?: number }) =>
      inTime(when, { type: 'OpenInspection', data: { nth } }, anew(`open-inspection/${nth}`, again)),
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
    noteVettingEnd: ({ party, checkedOn, ...when }: When & { readonly party: string; readonly checkedOn: PlainDate }) =>
      inTime(when, { type: 'NoteVettingEnd', data: { party, checkedOn } }, `vetting-end/${party}/${checkedOn}`),
    // Asked again for the same end, after a renewal fell away, it is another act.
    noteRenewalSeason: ({
      endsOn,
      asked = 0,
      ...when
    }: When & { readonly endsOn: PlainDate; readonly asked?: number }) =>
      inTime(when, { type: 'NoteRenewalSeason', data: { endsOn } }, anew(`renewal-season/${endsOn}`, asked)),
    endContract: ({ endsOn, ...when }: When & { readonly endsOn: PlainDate }) =>
      inTime(when, { type: 'EndContract', data: { endsOn } }, `end-contract/${endsOn}`),
    effectChange: ({ change, ...when }: When & { readonly change: string }) =>
      inTime(when, { type: 'EffectChange', data: { change } }, `effect-change/${change}`),
  }
}

/** The key of an act that can come again after it fell away: the first time by itself, then with a number. */
const anew = (key: string, before: number): string => (before === 0 ? key : `${key}/${before}`)
