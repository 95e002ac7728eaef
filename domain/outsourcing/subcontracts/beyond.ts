/** In what a sub-contract goes beyond what was approved: information, all of the work, or that there be any at all. */
export type Beyond = 'information' | 'whole' | 'none-approved'
