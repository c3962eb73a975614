/** One plain line of set-up news for the person at the terminal. */
export const announce = (sentence: string): void => {
  console.log(`Proofbox: ${sentence}`)
}

/** A line that must not be missed among others: something works, but not in the best way. */
export const announceLoudly = (sentence: string): void => {
  console.log(`\n>>> Proofbox: ${sentence}\n`)
}
