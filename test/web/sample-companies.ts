/** The companies that the sample pages' reader knows. */
export const sampleCompanies = [
  { name: '株式会社あおい電算センター', corporateNumber: '0180001000101' },
  { name: 'みどり<b>通信', corporateNumber: '' },
] as const
