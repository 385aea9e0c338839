/** The largest file that is read, in mebibytes: one takes seconds, and a device may never end. */
export const USUAL_FILE_MIB = 64

/** How many documents of a file are read: as many take seconds, and their findings take more memory than there is. */
export const USUAL_DOCUMENTS = 250_000
