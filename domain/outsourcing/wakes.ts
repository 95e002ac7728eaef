import type { TaskWake } from '../tasks/wakes.ts'
import type { CertificateWake } from './certificates/wakes.ts'
import type { ChangeWake } from './changes/wakes.ts'
import type { DoubtWake } from './doubts/wakes.ts'
import type { EndWake } from './ending/wakes.ts'
import type { InspectionWake } from './inspections/wakes.ts'
import type { RenewalWake } from './renewal/renewal-wakes.ts'
import type { VettingWake } from './vetting/wakes.ts'

/** The moments for which an outsourcing case waits: what its workflow does at each stands there. */
export type OutsourcingWake =
  | TaskWake
  | VettingWake
  | DoubtWake
  | ChangeWake
  | InspectionWake
  | RenewalWake
  | CertificateWake
  | EndWake
