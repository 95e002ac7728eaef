/** Finished papers by their key, those asked for last, up to so many bytes in all. */
export interface KeptPapers {
  readonly get: (key: string) => Buffer | null
  readonly keep: (key: string, paper: Buffer) => void
}

/** Keeps papers in memory: the same one is often asked for several times on the day when it is made. */
export const keptPapers = (mostBytes: number): KeptPapers => {
  // A map gives its entries in the order in which they were put in: the first one is the one not asked for longest.
  const papers = new Map<string, Buffer>()
  let bytes = 0
  const drop = (key: string): void => {
    bytes -= papers.get(key)?.length ?? 0
    papers.delete(key)
  }
  return {
    get: (key) => {
      const paper = papers.get(key) ?? null
      if (paper !== null) {
        papers.delete(key)
        papers.set(key, paper)
      }
      return paper
    },
    keep: (key, paper) => {
      drop(key)
      papers.set(key, paper)
      bytes += paper.length
      for (const oldest of papers.keys()) {
        if (bytes <= mostBytes) return
        drop(oldest)
      }
    },
  }
}
