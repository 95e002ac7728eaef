/**
 * How much longer eight times as much takes, at its best of three tries: 8 where each entry is touched once, 64 where
 * not.
 */
export const growth = <Input>(run: (input: Input) => void, small: Input, eightfold: Input): number => {
  const best = (input: Input) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const began = process.cpuUsage()
        // Many times over, for the system counts processor time in hundredths of a second.
        for (let n = 0; n < 15; n++) run(input)
        return process.cpuUsage(began).user + 10_000
      }),
    )
  run(small)
  return best(eightfold) / best(small)
}
