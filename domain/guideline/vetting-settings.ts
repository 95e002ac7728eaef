/** Whether a ★ item that isn't met lets nobody be taken, or may go on under conditions. */
export const blockingUnmet = ['unsuitable', 'conditional'] as const

/** What happens where one person would pass their own work: refused, or let through and said wherever it counts. */
export const ownWork = ['refused', 'said'] as const

/** How vendors are vetted where Art. 20 is silent. */
export interface VettingSettings {
  /** What a ★ item that isn't met allows: the verdict "unsuitable" alone, or one under conditions, too. */
  readonly blockingUnmet: (typeof blockingUnmet)[number]
  /** For so many months from the day of the look a vetting holds; then the vendor is vetted anew. */
  readonly holdsMonths: number
  /** Whether one person may pass what they themselves have prepared, holding several posts: in every procedure. */
  readonly ownWork: (typeof ownWork)[number]
}

/** What holds until a city settles otherwise. */
export const vettingDefaults: VettingSettings = { blockingUnmet: 'unsuitable', holdsMonths: 24, ownWork: 'said' }
